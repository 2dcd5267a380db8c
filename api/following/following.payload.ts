import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DigestSchedule, FollowLevel, FollowTarget, StoppedMail } from './following.type.js';

@ObjectType()
export class SubscriptionPayload {
  @Field(() => FollowTarget)
  targetKind!: string;

  @Field(() => ID)
  targetId!: string;

  @Field(() => FollowLevel)
  level!: string;
}

@ObjectType()
export class DigestSchedulePayload {
  @Field(() => DigestSchedule)
  schedule!: DigestSchedule;
}

@ObjectType()
export class MarkNoticesReadPayload {
  @Field(() => Int)
  unreadCount!: number;
}

@ObjectType()
export class UnsubscribeByTokenPayload {
  @Field(() => StoppedMail)
  what!: string;
}
