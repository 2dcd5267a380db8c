import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Guideline as GuidelineText } from '../../forum/members/guidelines.store.js';
import { wordsIn } from '../../forum/spaces/words.js';

@ObjectType({ description: 'A numbered clause of the rules of conduct.' })
export class Guideline {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  clause!: string;
}

@ObjectType({ description: 'The rules of conduct in force.' })
export class Guidelines {
  @Field(() => Int, { description: '0 before any were published.' })
  version!: number;

  @Field(() => [Guideline])
  guidelines!: Guideline[];
}

export function toGuideline({ number, title, clause }: GuidelineText, locale: string): Guideline {
  return { number, title: wordsIn(title, locale), clause: wordsIn(clause, locale) };
}
