import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Post } from '../../discussion/post.type.js';
import { Connection, PageArguments } from '../../request/connection.js';
import { RuleOutcome } from './rule-account.type.js';

export enum RuleVerdict {
  LET_STAND = 'let_stand',
  TAKEN_DOWN = 'taken_down',
  OVERTURNED = 'overturned',
}
registerEnumType(RuleVerdict, {
  name: 'RuleVerdict',
  description: 'What moderators decided about a post after a rule had fired on it.',
});

@ObjectType({ description: 'A text that a rule fired on.' })
export class RuleHit {
  @Field(() => ID)
  postId!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: 'It did nothing.' })
  isTrial!: boolean;

  @Field(() => RuleOutcome, { description: 'What it did, or would have done.' })
  outcome!: string;

  @Field(() => Date)
  hitAt!: Date;

  @Field()
  spaceName!: string;

  @Field(() => Post, { nullable: true, description: 'Null for what is not on show: that is read through its case.' })
  post!: Post | null;

  @Field(() => String, { nullable: true, description: 'Why it fired, with the values; where the post is on show.' })
  because!: string | null;

  @Field(() => ID, { nullable: true, description: 'The newest case on it that the viewer may look into.' })
  caseId!: string | null;

  @Field(() => RuleVerdict, { nullable: true })
  verdict!: string | null;
}

@ObjectType()
export class RuleHitConnection extends Connection(RuleHit) {}

@ArgsType()
export class RuleHitArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those on trial, or only those that acted.' })
  isTrial?: boolean | null;
}
