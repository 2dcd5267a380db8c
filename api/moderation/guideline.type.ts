import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Guideline as GuidelineText } from '../../forum/members/guidelines.store.js';
import { languageOf, wordsIn } from '../../forum/spaces/words.js';

@ObjectType({ description: 'A numbered clause of the rules of conduct.' })
export class Guideline {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  clause!: string;

  @Field({ description: 'The language of these words: the reader’s, or the one that stands in for it.' })
  language!: string;

  @Field(() => Int, { description: 'The version of the guidelines that this stands in.' })
  version!: number;

  @Field(() => Int, { description: '1 to 5: how much a breach weighs in the queue until somebody has looked.' })
  severity!: number;
}

@ObjectType({ description: 'A version of the rules of conduct.' })
export class GuidelinesVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why they changed.' })
  why!: string | null;
}

@ObjectType({ description: 'The rules of conduct, in one version.' })
export class Guidelines {
  @Field(() => Int, { description: '0 before any were published.' })
  version!: number;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they changed.' })
  why!: string | null;

  @Field(() => Date, { nullable: true, description: 'From then on the viewer accepts what changed before posting.' })
  acceptBy!: Date | null;

  @Field(() => [GuidelinesVersion], { description: 'Every version, the latest first.' })
  versions!: GuidelinesVersion[];

  @Field(() => [Guideline])
  guidelines!: Guideline[];
}

export function toGuideline(guideline: GuidelineText, locale: string): Guideline {
  const { number, version, severity, title, clause } = guideline;
  const language = languageOf(clause, locale);
  return { number, version, severity, language, title: wordsIn(title, locale), clause: wordsIn(clause, locale) };
}
