import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../request/connection.js';
import { DecisionOutcome, DecisionState } from '../moderation.enums.js';

@ObjectType({ description: 'A decision retold for members: nobody in it, and no way to the case.' })
export class CaseLawEntry {
  @Field(() => ID)
  id!: string;

  @Field()
  language!: string;

  @Field()
  summary!: string;

  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'The version of the guidelines that it was decided under.' })
  guidelinesVersion!: number | null;

  @Field(() => DecisionState, { description: 'CHANGED or OVERTURNED: an appeal came to something else.' })
  decisionState!: string;

  @Field(() => String, { nullable: true, description: 'A month or a year, if five like it share that.' })
  decidedIn!: string | null;

  @Field(() => String, { nullable: true, description: 'A continent, if five like it share that.' })
  continent!: string | null;
}

@ObjectType()
export class CaseLawEntryConnection extends Connection(CaseLawEntry) {}

export enum CaseLawState {
  PROPOSED = 'proposed',
  PUBLISHED = 'published',
  DECLINED = 'declined',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CaseLawState, { name: 'CaseLawState' });

@ObjectType({ description: 'A retold decision as moderators see it, in whose scope the decision is.' })
export class CaseLawDraft {
  @Field(() => CaseLawEntry)
  entry!: CaseLawEntry;

  @Field(() => CaseLawState)
  state!: string;

  @Field(() => ID)
  caseId!: string;

  @Field({ description: 'The viewer wrote it: somebody else publishes it.' })
  isOwn!: boolean;
}

@ObjectType({ description: 'A decision that may be retold: its time to appeal has passed, and it stands in the open.' })
export class RetellableDecision {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field(() => Date)
  decidedAt!: Date;
}

@ObjectType({ description: 'What moderators do about retold decisions.' })
export class CaseLawDesk {
  @Field()
  isPublished!: boolean;

  @Field(() => [CaseLawDraft])
  proposed!: CaseLawDraft[];

  @Field(() => [CaseLawDraft])
  published!: CaseLawDraft[];

  @Field(() => [RetellableDecision])
  retellable!: RetellableDecision[];
}

@ObjectType()
export class ProposeCaseLawPayload {
  @Field(() => ID)
  entryId!: string;
}

@ObjectType()
export class SettleCaseLawPayload {
  @Field(() => ID)
  entryId!: string;
}

@ObjectType()
export class PublishCaseLawPayload {
  @Field()
  isPublished!: boolean;
}
