import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum RuleOutcome {
  PUBLISH = 'publish',
  CASE = 'case',
  HOLD = 'hold',
  REFUSE = 'refuse',
}
registerEnumType(RuleOutcome, { name: 'RuleOutcome', description: 'From the mildest to the strictest.' });

@ObjectType({ description: 'Seven days of a rule.' })
export class RuleWeek {
  @Field(() => Date)
  from!: Date;

  @Field(() => Int)
  hits!: number;

  @Field(() => Int, { description: 'On trial: it fired and did nothing.' })
  trialHits!: number;
}

@ObjectType()
export class RuleOutcomeCount {
  @Field(() => RuleOutcome)
  outcome!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What moderators decided in the last 90 days about posts that a rule had fired on.' })
export class RuleDecided {
  @Field(() => Int, { description: 'No breach was found.' })
  letStand!: number;

  @Field(() => Int, { description: 'A breach was found, and that stands.' })
  takenDown!: number;

  @Field(() => Int, { description: 'A breach was found, and an appeal ended it.' })
  overturned!: number;
}

@ObjectType({ description: 'What came of what a rule said while people wrote.' })
export class RuleDrafts {
  @Field(() => Int, { description: 'Drafts it spoke to.' })
  shown!: number;

  @Field(() => Int, { description: 'Sent with nothing left for any rule to mind.' })
  rewritten!: number;

  @Field(() => Int, { description: 'Sent as they were.' })
  sent!: number;

  @Field(() => Int, { description: 'Sent to a moderator.' })
  held!: number;

  @Field(() => Int, { description: 'Of those rewritten, taken down later.' })
  rewrittenTakenDown!: number;

  @Field(() => Int, { description: 'Of those sent or held, taken down later.' })
  sentTakenDown!: number;
}

@ObjectType({ description: 'Moderators keep overruling it. A person decides what comes of that.' })
export class RetirementProposal {
  @Field(() => Int)
  decided!: number;

  @Field(() => Int, { description: 'Let stand, or overturned.' })
  overruled!: number;

  @Field(() => Int)
  days!: number;

  @Field({ description: 'The same in words.' })
  sentence!: string;
}

@ObjectType({
  description: 'What a rule did in the last twelve weeks, and what came of it, as far as the viewer’s scope reaches.',
})
export class RuleAccount {
  @Field(() => [RuleWeek], { description: 'Twelve, the oldest first.' })
  weeks!: RuleWeek[];

  @Field(() => Int)
  hits!: number;

  @Field(() => Int)
  trialHits!: number;

  @Field(() => [RuleOutcomeCount])
  outcomes!: RuleOutcomeCount[];

  @Field(() => RuleDecided)
  decided!: RuleDecided;

  @Field(() => RuleDecided, { description: 'About posts that it fired on while on trial.' })
  trialDecided!: RuleDecided;

  @Field(() => RuleDrafts, { nullable: true, description: 'Null for who counts over a part of the community only.' })
  drafts!: RuleDrafts | null;

  @Field(() => RetirementProposal, { nullable: true })
  retirement!: RetirementProposal | null;
}

@ObjectType({ description: 'What a rule did in one space.' })
export class RuleInSpace {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for those of the viewer’s scope that they may not know of, taken together.',
  })
  spaceId!: string | null;

  @Field(() => String, { nullable: true })
  spaceName!: string | null;

  @Field(() => Int)
  hits!: number;

  @Field(() => RuleDecided)
  decided!: RuleDecided;
}
