import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArguments } from '../../request/connection.js';
import { CaseInput, DecisionInput } from '../moderation.input.js';
import { CaseHolding, CaseSource, SubjectKind } from '../moderation.enums.js';

@InputType()
export class CaseFilterInput {
  @Field(() => CaseHolding, { nullable: true })
  holding?: 'free' | 'mine' | null;

  @Field(() => ID, { nullable: true, description: 'The space and its branches.' })
  spaceId?: string | null;

  @Field(() => String, { nullable: true })
  language?: string | null;

  @Field(() => Int, { nullable: true })
  leastSeverity?: number | null;

  @Field(() => SubjectKind, { nullable: true })
  subjectKind?: 'post' | 'thread' | 'person' | null;

  @Field(() => CaseSource, { nullable: true })
  openedBecause?: 'report' | 'rule' | 'moderator' | 'failure' | null;

  @Field(() => Int, { nullable: true, description: 'Cited by a report.' })
  guidelineNumber?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is later than was promised.' })
  isPastPromise?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of one flood or raid.' })
  incidentId?: string | null;
}

@ArgsType()
export class QueueArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends; instead of `after`.' })
  before?: string | null;
}

@InputType()
export class ClaimNextCaseInput {
  @Field(() => CaseFilterInput, { nullable: true })
  filter?: CaseFilterInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Claims the case that comes after the one on the desk, so that it can be loaded before it is asked for.',
  })
  ahead?: boolean | null;
}

@InputType()
export class TakeOverCaseInput extends CaseInput {
  @Field({ description: 'Why; up to 1,000 characters. It stays on the case.' })
  words!: string;
}

@InputType()
export class HandOverCaseInput extends CaseInput {
  @Field(() => ID, { description: 'One of the case’s colleagues.' })
  personId!: string;

  @Field({ description: 'What they should know; up to 4,000 characters.' })
  words!: string;
}

@InputType()
export class CaseVersionInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType({ description: 'One statement of reasons for several cases; each has a decision of its own.' })
export class DecideCasesInput extends DecisionInput {
  @Field(() => [CaseVersionInput], { description: '1 to 50.' })
  cases!: CaseVersionInput[];
}

@InputType()
export class UndoDecisionsInput {
  @Field(() => [ID], { description: '1 to 50.' })
  decisionIds!: string[];
}

@InputType()
export class KeepQueueViewInput {
  @Field({ description: 'Up to 60 characters. The same name again is the same view.' })
  name!: string;

  @Field(() => CaseFilterInput)
  filter!: CaseFilterInput;
}

@InputType()
export class ForgetQueueViewInput {
  @Field(() => ID)
  viewId!: string;
}
