import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TriageVersionState {
  IN_USE = 'in_use',
  RETIRED = 'retired',
  NOT_USED = 'not_used',
}
registerEnumType(TriageVersionState, {
  name: 'TriageVersionState',
  description: 'NOT_USED: it was worse than the version in use, or no better than chance.',
});

@ObjectType({ description: 'Decisions that scored within a tenth: what the model said, and what people decided.' })
export class ReliabilityBand {
  @Field(() => Float)
  from!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => Float)
  said!: number;

  @Field(() => Float)
  were!: number;
}

@ObjectType({ description: 'A trained model, measured on decisions that it had not learnt from.' })
export class TriageVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => TriageVersionState)
  state!: string;

  @Field(() => Date)
  trainedAt!: Date;

  @Field(() => Int, { description: 'Decisions that it learnt from.' })
  examples!: number;

  @Field(() => Int, { description: 'Those that found a breach.' })
  bad!: number;

  @Field(() => Float, { nullable: true, description: 'At a score of one half.' })
  precision!: number | null;

  @Field(() => Float, { nullable: true })
  recall!: number | null;

  @Field(() => Float, { nullable: true, description: 'The chance that a breach scores above what is none.' })
  auc!: number | null;

  @Field(() => Float)
  brier!: number;

  @Field(() => [ReliabilityBand])
  bands!: ReliabilityBand[];
}

@ObjectType({ description: 'The model that puts what is likely a breach first. It decides nothing.' })
export class Triage {
  @Field()
  isOn!: boolean;

  @Field({ description: 'Whether the viewer may turn it on or off.' })
  maySwitch!: boolean;

  @Field(() => Int, { description: 'How many decisions a first model takes.' })
  leastDecisions!: number;

  @Field(() => [TriageVersion], { description: 'The newest first, at most twenty.' })
  versions!: TriageVersion[];
}

@ObjectType({ description: 'Words as they were written, or a name for how the text looks.' })
export class TriageReason {
  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field(() => String, { nullable: true })
  shape!: string | null;

  @Field(() => Float, { description: 'Above 0 speaks for a breach, below against.' })
  weight!: number;
}

@ObjectType({ description: 'What the model makes of a case.' })
export class CaseTriage {
  @Field(() => Float, { description: 'The chance, from 0 to 1, that a moderator finds a breach.' })
  score!: number;

  @Field(() => [TriageReason])
  because!: TriageReason[];
}

@InputType()
export class SwitchTriageInput {
  @Field()
  isOn!: boolean;

  @Field({ description: '3 to 1,000 characters, for the audit log.' })
  why!: string;
}

@ObjectType()
export class SwitchTriagePayload {
  @Field(() => Triage)
  triage!: Triage;
}
