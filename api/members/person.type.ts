import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AuthorCard } from '../../forum/discussion/author-card.js';
import { say } from '../../messages/say.js';
import { inLocale } from '../request/in-locale.js';
import { Continent } from '../spaces/continent.js';

@ObjectType({ description: 'Somebody who speaks, as other members may see them.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The name they chose; for somebody who left for good, a neutral one.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Their home region, if they show it.' })
  region!: string | null;

  @Field(() => Continent, { nullable: true, description: 'The continent of that region.' })
  continent?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The ISO 3166-1 code of their country, where it is asked for, they show it and the community does not keep it quiet.',
  })
  country?: string | null;

  @Field()
  isErased!: boolean;
}

/** A person as a card, in the reader's language. */
export function toPerson(card: AuthorCard & { country?: string | null }, locale: string): Person {
  return {
    id: card.id,
    displayName: card.isErased ? say(locale, 'members.erased') : card.displayName,
    region: card.region && !card.isErased ? inLocale(card.region, locale) : null,
    continent: card.region && !card.isErased ? (card.continent ?? null) : null,
    country: card.isErased ? null : (card.country ?? null),
    isErased: card.isErased,
  };
}
