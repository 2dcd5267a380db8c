import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SpaceRow } from '../../forum/spaces/spaces.store.js';
import { Person } from '../members/person.type.js';
import { Connection } from '../request/connection.js';
import { inLocale } from '../request/in-locale.js';
import { Continent } from './continent.js';

export enum SpaceKind {
  COMMONS = 'commons',
  REGION = 'region',
  CAMPAIGN = 'campaign',
  WORKING_GROUP = 'working_group',
  COUNCIL = 'council',
}
registerEnumType(SpaceKind, { name: 'SpaceKind' });

export enum AccessMode {
  OPEN = 'open',
  REQUEST = 'request',
  INVITE = 'invite',
  SECRET = 'secret',
}
registerEnumType(AccessMode, { name: 'AccessMode' });

export enum SpaceState {
  ACTIVE = 'active',
  ARCHIVED = 'archived',
}
registerEnumType(SpaceState, { name: 'SpaceState' });

export enum ParticipationState {
  ASKED = 'asked',
  INVITED = 'invited',
  IN = 'in',
  LEFT = 'left',
  REMOVED = 'removed',
}
registerEnumType(ParticipationState, { name: 'ParticipationState' });

export enum ParticipationRole {
  MEMBER = 'member',
  LEAD = 'lead',
}
registerEnumType(ParticipationRole, { name: 'ParticipationRole' });

@ObjectType({ description: "The viewer's own place in a space." })
export class OwnParticipation {
  @Field(() => ParticipationState)
  state!: string;

  @Field(() => ParticipationRole)
  role!: string;

  @Field(() => Date, { nullable: true, description: 'For somebody who was removed from an open space: until when.' })
  removedUntil!: Date | null;
}

@ObjectType({ description: 'What the viewer may do with a space, as the policy says it now.' })
export class SpacePermissions {
  @Field({ description: 'Its threads and posts.' })
  read!: boolean;

  @Field()
  join!: boolean;

  @Field()
  askToJoin!: boolean;

  @Field()
  leave!: boolean;

  @Field({ description: 'Decide requests, invite, give roles, take out.' })
  lead!: boolean;

  @Field()
  revise!: boolean;

  @Field()
  startThread!: boolean;

  @Field()
  hostThread!: boolean;

  @Field({ description: 'Say of somebody in it that they know them, as its coordinator.' })
  vouch!: boolean;
}

@ObjectType({ description: 'Where people talk.' })
export class Space {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field(() => SpaceKind)
  kind!: string;

  @Field(() => AccessMode)
  mode!: string;

  @Field(() => SpaceState)
  state!: string;

  @Field()
  name!: string;

  @Field()
  purpose!: string;

  @Field({ description: "The space's own line above the composer; empty where it has none." })
  guidelineLine!: string;

  @Field(() => ID, { nullable: true, description: 'The region above, if the viewer may know of it.' })
  parentId!: string | null;

  @Field(() => Continent, { nullable: true })
  continent!: string | null;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2.' })
  countries!: string[];

  row!: SpaceRow;
}

/** A space in the reader's language. */
export function toSpace(row: SpaceRow, viewer: { locale: string; knownSpaceIds: readonly string[] }): Space {
  const { id, slug, kind, mode, state, continent, countries } = row;
  return {
    ...{ id, slug, kind, mode, state, continent, countries, row },
    name: inLocale(row.name, viewer.locale),
    purpose: inLocale(row.purpose, viewer.locale),
    guidelineLine: inLocale(row.guidelineLine, viewer.locale),
    parentId: row.parentId && viewer.knownSpaceIds.includes(row.parentId) ? row.parentId : null,
  };
}

@ObjectType()
export class SpaceConnection extends Connection(Space) {}

@ObjectType({ description: 'Somebody who is in a space.' })
export class Participant {
  @Field(() => Person)
  person!: Person;

  @Field(() => ParticipationRole)
  role!: string;

  @Field(() => Date)
  since!: Date;
}

@ObjectType()
export class ParticipantConnection extends Connection(Participant) {}

@ObjectType({ description: 'Somebody who asks to join; only leads see it.' })
export class JoinRequest {
  @Field(() => Person)
  person!: Person;

  @Field()
  words!: string;

  @Field(() => Date)
  askedAt!: Date;
}

@ObjectType({ description: 'How many are in a space.' })
export class Headcount {
  @Field(() => Int, { description: 'Exact for who may see the list; else rounded down to fives.' })
  count!: number;

  @Field()
  isExact!: boolean;
}

@ObjectType()
export class SpacePayload {
  @Field(() => Space, {
    nullable: true,
    description: 'The space as the viewer sees it now; null if they no longer do.',
  })
  space!: Space | null;
}
