import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ask } from '../../forum/access/policy.js';
import type { OfficeKind as OfficeKindName, Viewer } from '../../forum/access/viewer.js';
import { EndOffice } from '../../forum/members/offices/end-office.js';
import { GrantOffice } from '../../forum/members/offices/grant-office.js';
import { FindOfficeHolder } from '../../forum/members/offices/find-office-holder.js';
import { knownSpaceName, listOffices } from '../../forum/members/offices/offices.store.js';
import { findShownPersons } from '../../forum/members/persons.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { inLocale } from '../request/in-locale.js';
import { CurrentViewer } from '../request/request-context.js';
import { EndOfficeInput, GrantOfficeInput } from './office.input.js';
import { GrantedOffice } from './office.type.js';
import { Person, toPerson } from './person.type.js';
import { EndOfficePayload, GrantOfficePayload } from './members.payload.js';

/** Offices as those see them who grant them. Everybody sees their own in `viewer`. */
@Resolver(() => GrantedOffice)
export class OfficeResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly find: FindOfficeHolder,
    private readonly grant: GrantOffice,
    private readonly end: EndOffice,
  ) {}

  @Query(() => [GrantedOffice], {
    nullable: true,
    description: 'Offices in force: all for administrators, their own for others in office; null for everybody else.',
  })
  async offices(@CurrentViewer() viewer: Viewer): Promise<GrantedOffice[] | null> {
    const mayGrant = ask(viewer, 'grantOffice', { kind: 'admin' }) === null;
    if (!mayGrant && !viewer.offices.some(({ kind }) => ask(viewer, 'holdOffice', { kind }) === null)) return null;
    return listOffices(this.database, this.clock.now(), mayGrant ? null : viewer.personId);
  }

  @Query(() => [Person], {
    description: 'Whom an administrator may mean: by the exact address, or by three letters of the name; five at most.',
  })
  async officeCandidates(
    @CurrentViewer() viewer: Viewer,
    @Args('named', { type: () => String }) named: string,
  ): Promise<Person[]> {
    const persons = await this.find.run(viewer, named);
    return persons.map((person) => toPerson(person, viewer.locale));
  }

  @ResolveField(() => Person, { nullable: true })
  async holder(@CurrentViewer() viewer: Viewer, @Parent() { personId }: GrantedOffice): Promise<Person | null> {
    const [person] = await findShownPersons(this.database, [personId]);
    return person ? toPerson(person, viewer.locale) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null where the command line granted it.' })
  async giver(@CurrentViewer() viewer: Viewer, @Parent() { grantedBy }: GrantedOffice): Promise<Person | null> {
    if (!grantedBy) return null;
    const [person] = await findShownPersons(this.database, [grantedBy]);
    return person ? toPerson(person, viewer.locale) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The name of the space it reaches from; null for everything, or a space this viewer may not know of.',
  })
  async spaceName(@CurrentViewer() viewer: Viewer, @Parent() { spaceId }: GrantedOffice): Promise<string | null> {
    if (!spaceId) return null;
    const name = await knownSpaceName(this.database, spaceId, viewer.knownSpaceIds);
    return name ? inLocale(name, viewer.locale) : null;
  }

  @Mutation(() => GrantOfficePayload)
  async grantOffice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GrantOfficeInput,
  ): Promise<GrantOfficePayload> {
    const { kind, languages, ...rest } = input;
    const officeId = await this.grant.run(viewer, {
      ...rest,
      kind: kind as OfficeKindName,
      languages: languages ?? [],
    });
    return { officeId };
  }

  @Mutation(() => EndOfficePayload)
  async endOffice(@CurrentViewer() viewer: Viewer, @Args('input') input: EndOfficeInput): Promise<EndOfficePayload> {
    await this.end.run(viewer, input);
    return { officeId: input.officeId };
  }
}
