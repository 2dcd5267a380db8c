import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DecisionOutcome, Hearing, SanctionKind, SubjectKind } from './moderation.enums.js';

@InputType()
export class FileReportInput {
  @Field(() => SubjectKind)
  subjectKind!: 'post' | 'thread' | 'person';

  @Field(() => ID)
  subjectId!: string;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field(() => String, { nullable: true, description: 'Up to 2,000 characters.' })
  words?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class OpenCaseInput {
  @Field(() => SubjectKind)
  subjectKind!: 'post' | 'thread' | 'person';

  @Field(() => ID)
  subjectId!: string;

  @Field(() => Int, { nullable: true, description: '1 to 5; 2 without it.' })
  severity?: number | null;
}

@InputType()
export class CaseInput {
  @Field(() => ID)
  caseId!: string;
}

@InputType()
export class NoteOnCaseInput extends CaseInput {
  @Field({ description: 'Up to 4,000 characters.' })
  words!: string;
}

@InputType()
export class SanctionInput {
  @Field(() => SanctionKind)
  kind!: 'warning' | 'slow_down' | 'mute_in_space' | 'mute' | 'suspension';

  @Field(() => Int, { nullable: true, description: 'How long; not for a warning.' })
  hours?: number | null;

  @Field(() => Int, { nullable: true, description: 'For a slow-down: hours between two posts; 24 without it.' })
  hoursBetweenPosts?: number | null;
}

@InputType({ description: 'What is decided, and why.' })
export class DecisionInput {
  @Field(() => DecisionOutcome)
  outcome!: 'no_breach' | 'release' | 'edit_request' | 'hide' | 'remove' | 'lock' | 'move' | 'breach';

  @Field(() => Int, { nullable: true, description: 'Needed whenever a breach is found.' })
  guidelineNumber?: number | null;

  @Field(() => String, { nullable: true, description: 'One of the drafts for this outcome.' })
  reasonKey?: string | null;

  @Field(() => String, { nullable: true, description: 'What the office adds in its own words.' })
  reasonWords?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of those words.' })
  reasonLanguage?: string | null;

  @Field(() => SanctionInput, { nullable: true })
  sanction?: SanctionInput | null;

  @Field(() => ID, { nullable: true, description: 'For MOVE: the space that the thread goes to.' })
  moveTo?: string | null;
}

@InputType()
export class DecideCaseInput extends DecisionInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that was looked at.' })
  version!: number;
}

@InputType()
export class UndoDecisionInput {
  @Field(() => ID)
  decisionId!: string;
}

@InputType()
export class SecondSanctionInput {
  @Field(() => ID)
  sanctionId!: string;

  @Field({ description: 'False leaves the suspension at seven days.' })
  agrees!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed when not agreeing. For other moderators.' })
  words?: string | null;
}

@InputType()
export class FileAppealInput {
  @Field(() => ID)
  decisionId!: string;

  @Field({ description: 'Up to 4,000 characters.' })
  words!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Puts it to a members’ panel first, where the community has it.',
  })
  asksForPanel?: boolean | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class AppealInput {
  @Field(() => ID)
  appealId!: string;
}

@InputType()
export class WriteFirstViewInput extends AppealInput {
  @Field({ description: '10 to 4,000 characters; kept as it is.' })
  words!: string;
}

@InputType()
export class HearAppealInput extends AppealInput {
  @Field(() => Hearing)
  outcome!: 'upheld' | 'changed' | 'overturned';

  @Field({ description: 'The answer to the appellant.' })
  words!: string;

  @Field(() => String, { nullable: true })
  language?: string | null;

  @Field(() => DecisionInput, { nullable: true, description: 'For CHANGED: what is decided instead.' })
  decision?: DecisionInput | null;
}
