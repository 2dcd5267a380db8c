import { Field, ID, ObjectType } from '@nestjs/graphql';
import { inLocale } from '../request/in-locale.js';
import type { AuthorCard } from '../../forum/discussion/author-card.js';

@ObjectType({ description: 'Somebody who speaks, as other members may see them.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The name they chose; for somebody who left for good, a neutral one.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Their home region, if they show it.' })
  region!: string | null;

  @Field()
  isErased!: boolean;
}

/** A person as a card, in the reader's language. */
export function toPerson(card: AuthorCard, locale: string): Person {
  return {
    id: card.id,
    displayName: card.displayName,
    region: card.region && inLocale(card.region, locale),
    isErased: card.isErased,
  };
}
