import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

@ObjectType({ description: 'A text in one language.' })
export class LocalText {
  @Field()
  locale!: string;

  @Field()
  text!: string;
}

export enum DiffPieceKind {
  SAME = 'same',
  ADDED = 'added',
  REMOVED = 'removed',
}
registerEnumType(DiffPieceKind, { name: 'DiffPieceKind' });

@ObjectType({ description: 'A run of words that stayed, came or went.' })
export class DiffPiece {
  @Field(() => DiffPieceKind)
  kind!: string;

  @Field()
  text!: string;
}

export enum GuidelineChangeKind {
  ADDED = 'added',
  REMOVED = 'removed',
  CHANGED = 'changed',
}
registerEnumType(GuidelineChangeKind, { name: 'GuidelineChangeKind' });

@ObjectType({ description: 'What became of one guideline between two versions, word by word.' })
export class GuidelineChange {
  @Field(() => Int)
  number!: number;

  @Field(() => GuidelineChangeKind)
  kind!: string;

  @Field(() => [DiffPiece])
  title!: DiffPiece[];

  @Field(() => [DiffPiece])
  clause!: DiffPiece[];
}

@ObjectType({ description: 'One guideline in every language it is in.' })
export class GuidelineSource {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  severity!: number;

  @Field(() => [LocalText])
  title!: LocalText[];

  @Field(() => [LocalText])
  clause!: LocalText[];
}

@ObjectType({ description: 'A number that the next version leaves out although rules cite it.' })
export class CitedGuideline {
  @Field(() => Int)
  number!: number;

  @Field(() => [String])
  ruleNames!: string[];
}

@ObjectType({
  description: 'The next version of the guidelines while it is written; without a draft, the one in force.',
})
export class GuidelinesDraft {
  @Field(() => Int, { description: 'The version in force.' })
  basedOn!: number;

  @Field(() => Int, { description: '0: there is no draft.' })
  version!: number;

  @Field(() => [GuidelineSource])
  guidelines!: GuidelineSource[];

  @Field(() => [LocalText])
  why!: LocalText[];

  @Field(() => String, { nullable: true })
  writtenByName!: string | null;

  @Field(() => Date, { nullable: true })
  writtenAt!: Date | null;

  @Field(() => [GuidelineChange], { description: 'From the version in force, in the reader’s language.' })
  changes!: GuidelineChange[];

  @Field(() => [CitedGuideline])
  leftOut!: CitedGuideline[];
}

@ObjectType()
export class GuidelinesDraftPayload {
  @Field(() => GuidelinesDraft)
  draft!: GuidelinesDraft;
}

@ObjectType()
export class PublishGuidelinesPayload {
  @Field(() => Int)
  version!: number;
}
