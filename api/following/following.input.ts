import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DigestFrequency, FollowLevel, FollowTarget } from './following.type.js';

@InputType()
export class SubscribeInput {
  @Field(() => FollowTarget)
  targetKind!: FollowTarget;

  @Field(() => ID)
  targetId!: string;

  @Field(() => FollowLevel)
  level!: FollowLevel;
}

@InputType()
export class UnsubscribeInput {
  @Field(() => FollowTarget)
  targetKind!: FollowTarget;

  @Field(() => ID)
  targetId!: string;
}

@InputType({ description: 'What is not given stays as it is.' })
export class SetDigestScheduleInput {
  @Field(() => DigestFrequency, { nullable: true })
  frequency?: DigestFrequency | null;

  @Field(() => Int, { nullable: true, description: '1 Monday to 7 Sunday; for a weekly digest.' })
  weekday?: number | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, in the viewer’s own zone.' })
  wallTime?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Answers and mentions by mail as well.' })
  noticesByMail?: boolean | null;
}

@InputType({ description: 'These notices, those about a thread, or, with neither, all.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true })
  noticeIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  threadId?: string | null;
}

@InputType()
export class UnsubscribeByTokenInput {
  @Field({ description: 'From the link at the foot of a mail.' })
  token!: string;
}
