import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Sanction as SanctionRow } from '../../moderation/sanctions/sanctions.store.js';
import { SanctionKind, SanctionState } from './moderation.enums.js';

@ObjectType({ description: 'What a decision does to a member.' })
export class Sanction {
  @Field(() => ID)
  id!: string;

  @Field(() => SanctionKind)
  kind!: string;

  @Field(() => SanctionState)
  state!: string;

  @Field(() => ID, { nullable: true, description: 'The space it binds in; everywhere without one.' })
  spaceId!: string | null;

  @Field(() => Int)
  hours!: number;

  @Field(() => Int, { nullable: true, description: 'For a slow-down: hours between two posts.' })
  hoursBetweenPosts!: number | null;

  @Field(() => Date)
  fromAt!: Date;

  @Field(() => Date, { nullable: true })
  untilAt!: Date | null;
}

@ObjectType({ description: 'The step that the history suggests. A proposal only.' })
export class SanctionProposal {
  @Field(() => SanctionKind)
  kind!: string;

  @Field(() => Int, { nullable: true })
  hours!: number | null;

  @Field(() => Int, { nullable: true })
  hoursBetweenPosts!: number | null;

  @Field(() => Int, { description: 'How many earlier breaches it is drawn from.' })
  earlierCount!: number;

  @Field({ description: 'first_breach, earlier_breaches or severe.' })
  because!: string;
}

export function toSanction(row: SanctionRow): Sanction {
  const { id, kind, state, spaceId, hours, hoursBetweenPosts, fromAt, untilAt } = row;
  return { id, kind, state, spaceId, hours, hoursBetweenPosts, fromAt, untilAt };
}
