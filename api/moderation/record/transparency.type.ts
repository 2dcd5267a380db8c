import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TransparencyTableKind {
  REPORTS = 'reports',
  REGIONS = 'regions',
  OUTCOMES = 'outcomes',
  DECIDERS = 'deciders',
  SCREENING = 'screening',
  RULES = 'rules',
  REWRITES = 'rewrites',
  APPEALS = 'appeals',
  SANCTIONS = 'sanctions',
  EXPULSIONS = 'expulsions',
}
registerEnumType(TransparencyTableKind, { name: 'TransparencyTableKind' });

@ObjectType({ description: 'A group of five and more.' })
export class TransparencyRow {
  @Field()
  key!: string;

  @Field({ description: 'In the reader’s language.' })
  label!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Counts of one kind. Groups under five are merged.' })
export class TransparencyTable {
  @Field(() => TransparencyTableKind)
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Null: some, but fewer than five.' })
  total!: number | null;

  @Field(() => [TransparencyRow])
  rows!: TransparencyRow[];

  @Field(() => Int, { nullable: true, description: 'The smaller groups together.' })
  others!: number | null;
}

@ObjectType({ description: 'How long reports waited for a decision; of five and more.' })
export class TransparencyWaits {
  @Field(() => Int)
  medianMinutes!: number;

  @Field(() => Int, { description: 'The longest wait, in whole hours.' })
  longestHours!: number;

  @Field(() => Int, { description: 'Within the promise, in steps of five per cent.' })
  keptPercent!: number;
}

@ObjectType()
export class TransparencyGuidelineWaits extends TransparencyWaits {
  @Field()
  key!: string;

  @Field()
  label!: string;
}

@ObjectType()
export class TransparencyShare {
  @Field()
  key!: string;

  @Field()
  label!: string;

  @Field(() => Int, { description: 'In steps of five.' })
  percent!: number;
}

@ObjectType({ description: 'One month in a row of months.' })
export class TransparencyMonth {
  @Field()
  period!: string;

  @Field(() => Int, { nullable: true, description: 'Null: fewer than five.' })
  reportCount!: number | null;

  @Field(() => Int, { nullable: true })
  medianMinutes!: number | null;
}

@ObjectType({ description: 'What moderation did in a month or a quarter that is over. Made once, never changed.' })
export class TransparencyReport {
  @Field({ description: '2026-10, or 2026-Q4.' })
  period!: string;

  @Field(() => Date)
  fromAt!: Date;

  @Field(() => Date)
  untilAt!: Date;

  @Field(() => Date)
  madeAt!: Date;

  @Field(() => [TransparencyTable], {
    description: 'A report has no table of what was not counted yet when it was made.',
  })
  tables!: TransparencyTable[];

  @Field(() => TransparencyWaits, { nullable: true })
  waits!: TransparencyWaits | null;

  @Field(() => [TransparencyGuidelineWaits])
  waitsByGuideline!: TransparencyGuidelineWaits[];

  @Field(() => [TransparencyShare], { description: 'Of what a rule brought to moderators, how much they let stand.' })
  overturned!: TransparencyShare[];

  @Field(() => [TransparencyShare], { description: 'How often a blind second view came to the same, by guideline.' })
  agreement!: TransparencyShare[];

  @Field(() => [TransparencyMonth], { description: 'The twelve months up to this one, the earliest first.' })
  history!: TransparencyMonth[];

  @Field({ description: 'The whole of it as CSV, in the reader’s language.' })
  csv!: string;
}

@ObjectType()
export class TransparencyPayload {
  @Field(() => TransparencyReport)
  report!: TransparencyReport;
}
