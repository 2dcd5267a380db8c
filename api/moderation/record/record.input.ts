import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DecisionOutcome } from '../moderation.enums.js';
import { AuditLogView } from './audit.type.js';

@InputType()
export class MakeTransparencyReportInput {
  @Field({ description: 'A month or a quarter that is over: 2026-10, 2026-Q4.' })
  period!: string;
}

@InputType()
export class AuditLogFilterInput {
  @Field(() => AuditLogView, { nullable: true })
  view?: 'acts' | 'looks' | null;

  @Field(() => String, { nullable: true, description: 'An act, or all acts of a kind: case.decided, case.' })
  act?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true })
  spaceId?: string | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true })
  until?: Date | null;
}

@InputType()
export class CaseLawFilterInput {
  @Field(() => Int, { nullable: true })
  guidelineNumber?: number | null;

  @Field(() => DecisionOutcome, { nullable: true })
  outcome?: string | null;

  @Field(() => String, { nullable: true })
  words?: string | null;
}

@InputType()
export class ProposeCaseLawInput {
  @Field(() => ID)
  decisionId!: string;

  @Field({ description: '40 to 2,000 characters, with nobody named and nothing quoted.' })
  summary!: string;

  @Field()
  language!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

export enum CaseLawAnswer {
  PUBLISH = 'publish',
  DECLINE = 'decline',
  WITHDRAW = 'withdraw',
}
registerEnumType(CaseLawAnswer, { name: 'CaseLawAnswer' });

@InputType()
export class SettleCaseLawInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => CaseLawAnswer)
  answer!: 'publish' | 'decline' | 'withdraw';
}

@InputType()
export class PublishCaseLawInput {
  @Field({ description: 'Whether members may read retold decisions.' })
  isPublished!: boolean;
}

@InputType({ description: 'A text in one language.' })
export class LocalTextInput {
  @Field()
  locale!: string;

  @Field()
  text!: string;
}

@InputType()
export class GuidelineInput {
  @Field(() => Int)
  number!: number;

  @Field(() => [LocalTextInput])
  title!: LocalTextInput[];

  @Field(() => [LocalTextInput])
  clause!: LocalTextInput[];

  @Field(() => Int, { description: '1 to 5; from 4 on it is promised within the hour.' })
  severity!: number;
}

@InputType()
export class DraftGuidelinesInput {
  @Field(() => [GuidelineInput])
  guidelines!: GuidelineInput[];

  @Field(() => [LocalTextInput])
  why!: LocalTextInput[];

  @Field(() => Int, { description: 'The version of the draft that was looked at; 0 when there was none.' })
  seenVersion!: number;
}

@InputType()
export class PublishGuidelinesInput {
  @Field(() => Int, { description: 'The version in force when this one was written.' })
  basedOn!: number;

  @Field(() => [GuidelineInput], { nullable: true, description: 'All of them; without, the draft is published.' })
  guidelines?: GuidelineInput[] | null;

  @Field(() => [LocalTextInput], { nullable: true })
  why?: LocalTextInput[] | null;

  @Field(() => [Int], { nullable: true, description: 'Numbers that are left out although rules cite them.' })
  withoutNumbers?: number[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}
