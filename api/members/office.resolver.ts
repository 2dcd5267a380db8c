import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ask } from '../../forum/access/policy.js';
import type { OfficeKind as OfficeKindName, Viewer } from '../../forum/access/viewer.js';
import { EndOffice } from '../../forum/members/offices/end-office.js';
import { GrantOffice } from '../../forum/members/offices/grant-office.js';
import { listOffices } from '../../forum/members/offices/offices.store.js';
import { findShownPersons } from '../../forum/members/persons.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
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
    private readonly grant: GrantOffice,
    private readonly end: EndOffice,
  ) {}

  @Query(() => [GrantedOffice], {
    nullable: true,
    description: 'All offices in force, for administrators; null for others.',
  })
  async offices(@CurrentViewer() viewer: Viewer): Promise<GrantedOffice[] | null> {
    if (ask(viewer, 'grantOffice', { kind: 'admin' }) !== null) return null;
    return listOffices(this.database, this.clock.now());
  }

  @ResolveField(() => Person, { nullable: true })
  async holder(@CurrentViewer() viewer: Viewer, @Parent() { personId }: GrantedOffice): Promise<Person | null> {
    const [person] = await findShownPersons(this.database, [personId]);
    return person ? toPerson(person, viewer.locale) : null;
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
