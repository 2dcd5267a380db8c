import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ask } from '../../forum/access/policy.js';
import type { SpaceKind as SpaceKindName } from '../../forum/access/facts.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { FindSpace } from '../../forum/spaces/find-space.js';
import { listParticipants, listRequests } from '../../forum/spaces/participations.store.js';
import { listRegionsOfCountry } from '../../forum/spaces/spaces.store.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Person } from '../members/person.type.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { CurrentViewer } from '../request/request-context.js';
import { SpaceLoaders } from './space-loaders.js';
import {
  Headcount,
  JoinRequest,
  OwnParticipation,
  ParticipantConnection,
  Space,
  SpaceConnection,
  SpacePermissions,
  toSpace,
} from './space.type.js';
import { SpacesArguments } from './spaces.input.js';

@Resolver(() => Space)
export class SpaceResolver {
  constructor(
    private readonly database: Database,
    private readonly findSpace: FindSpace,
    private readonly loaders: SpaceLoaders,
  ) {}

  @Query(() => Space, {
    nullable: true,
    description: 'A space by its id or by its slug; null if there is none to see.',
  })
  async space(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
  ): Promise<Space | null> {
    const row = await this.findSpace.run(viewer, { id, slug });
    return row ? toSpace(row, viewer) : null;
  }

  @Query(() => SpaceConnection, { description: 'The directory: every space the viewer may know of, by slug.' })
  async spaces(@CurrentViewer() viewer: Viewer, @Args() page: SpacesArguments): Promise<SpaceConnection> {
    const first = pageSize(page);
    const filter = {
      kinds: page.kind ? [page.kind as SpaceKindName] : null,
      mine: page.mine ?? false,
      parentId: page.parentId != null && !isId(page.parentId) ? nothing : page.parentId,
    };
    const afterSlug = fromCursor(page.after, isText);
    const rows = await this.findSpace.list(viewer, filter, { first: first + 1, afterSlug });
    return toConnection(rows, first, { node: (row) => toSpace(row, viewer), place: (row) => row.slug });
  }

  @Query(() => [Space], { description: 'The regions that a country belongs to, the nearest first.' })
  async regionsOfCountry(@CurrentViewer() viewer: Viewer, @Args('country') country: string): Promise<Space[]> {
    const rows = await listRegionsOfCountry(this.database, viewer, country.slice(0, 2).toUpperCase());
    return rows.map((row) => toSpace(row, viewer));
  }

  @ResolveField(() => Space, { nullable: true })
  async parent(@CurrentViewer() viewer: Viewer, @Parent() { parentId }: Space): Promise<Space | null> {
    const row = parentId ? await this.loaders.for(viewer).space.load(parentId) : undefined;
    return row ? toSpace(row, viewer) : null;
  }

  @ResolveField(() => [Space], { description: 'The regions below, up to 100.' })
  async branches(@CurrentViewer() viewer: Viewer, @Parent() { id, kind }: Space): Promise<Space[]> {
    if (kind !== 'region') return [];
    const rows = await this.findSpace.list(viewer, { parentId: id }, { first: 100, afterSlug: null });
    return rows.map((row) => toSpace(row, viewer));
  }

  @ResolveField(() => OwnParticipation, { nullable: true })
  participation(@CurrentViewer() viewer: Viewer, @Parent() { id }: Space): OwnParticipation | null {
    return viewer.participations.get(id) ?? null;
  }

  @ResolveField(() => SpacePermissions)
  permissions(@CurrentViewer() viewer: Viewer, @Parent() { row }: Space): SpacePermissions {
    const isActive = row.state === 'active';
    return {
      read: ask(viewer, 'readSpace', row) === null,
      join: isActive && viewer.participations.get(row.id)?.state !== 'in' && ask(viewer, 'joinSpace', row) === null,
      askToJoin: isActive && !hasPlace(viewer, row.id) && ask(viewer, 'askToJoin', row) === null,
      leave: hasPlace(viewer, row.id) && ask(viewer, 'leaveSpace', row) === null,
      lead: ask(viewer, 'leadSpace', row) === null,
      revise: ask(viewer, 'reviseSpace', row) === null,
      startThread: ask(viewer, 'startThread', { ...row, viewerPostedAt: null }) === null,
      hostThread: ask(viewer, 'hostThread', row) === null,
      vouch: ask(viewer, 'vouchFor', { ...row, personId: null }) === null,
    };
  }

  @ResolveField(() => Headcount, { nullable: true, description: 'How many are in it; null for who may not read it.' })
  headcount(@CurrentViewer() viewer: Viewer, @Parent() { row }: Space): Headcount | null {
    if (ask(viewer, 'readSpace', row) !== null) return null;
    const isExact = ask(viewer, 'seeParticipants', row) === null;
    return { count: isExact ? row.participantCount : row.participantCount - (row.participantCount % 5), isExact };
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many threads; null for who may not read it.' })
  threadCount(@CurrentViewer() viewer: Viewer, @Parent() { row }: Space): number | null {
    return ask(viewer, 'readSpace', row) === null ? row.threadCount : null;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When something last moved; null for who may not read it.' })
  lastActivityAt(@CurrentViewer() viewer: Viewer, @Parent() { row }: Space): Date | null {
    return ask(viewer, 'readSpace', row) === null ? row.lastActivityAt : null;
  }

  @ResolveField(() => [Person], { description: 'Who holds the office of coordinator nearest to it.' })
  async coordinators(@CurrentViewer() viewer: Viewer, @Parent() { id }: Space): Promise<Person[]> {
    return this.loaders.persons(viewer, await this.loaders.for(viewer).coordinatorIds.load(id));
  }

  @ResolveField(() => [Person], { description: 'Who leads it; nobody for who may not read it.' })
  async leads(@CurrentViewer() viewer: Viewer, @Parent() { id, row }: Space): Promise<Person[]> {
    if (ask(viewer, 'readSpace', row) !== null) return [];
    return this.loaders.persons(viewer, await this.loaders.for(viewer).leadIds.load(id));
  }

  @ResolveField(() => ParticipantConnection, {
    nullable: true,
    description: 'Who is in it, for those in it, up to 200; null where no list is shown.',
  })
  async participants(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id, row }: Space,
    @Args() page: PageArguments,
  ): Promise<ParticipantConnection | null> {
    if (ask(viewer, 'seeParticipants', row) !== null) return null;
    const first = pageSize(page);
    const place = fromCursor(page.after, isParticipantPlace);
    const after = place && { isLead: place[0], since: new Date(place[1]), personId: place[2] };
    const rows = await listParticipants(this.database, id, { first: first + 1, after });
    const persons = new Map(
      (
        await this.loaders.persons(
          viewer,
          rows.map(({ personId }) => personId),
        )
      ).map((person) => [person.id, person]),
    );
    return toConnection(rows, first, {
      node: ({ personId, role, since }) => ({ person: persons.get(personId)!, role, since }),
      place: ({ role, since, personId }) => [role === 'lead', since.toISOString(), personId],
    });
  }

  @ResolveField(() => [JoinRequest], {
    nullable: true,
    description: 'Who asks to join; null for who does not lead it.',
  })
  async requests(@CurrentViewer() viewer: Viewer, @Parent() { id, row }: Space): Promise<JoinRequest[] | null> {
    if (ask(viewer, 'leadSpace', row) !== null) return null;
    const rows = await listRequests(this.database, id);
    const persons = await this.loaders.persons(
      viewer,
      rows.map(({ personId }) => personId),
    );
    return rows.flatMap(({ personId, askedWords, since }) => {
      const person = persons.find((one) => one.id === personId);
      return person ? [{ person, words: askedWords, askedAt: since }] : [];
    });
  }
}

const nothing = '00000000-0000-0000-0000-000000000000';

function hasPlace(viewer: Viewer, spaceId: string): boolean {
  const state = viewer.participations.get(spaceId)?.state;
  return state === 'in' || state === 'asked' || state === 'invited';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isParticipantPlace(value: unknown): value is [boolean, string, string] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [isLead, since, personId] = value as unknown[];
  return typeof isLead === 'boolean' && typeof since === 'string' && !Number.isNaN(Date.parse(since)) && isId(personId);
}
