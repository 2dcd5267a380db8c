import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { vouchesFor, vouchesGiven } from '../../forum/spaces/vouching/vouches.store.js';
import { VouchFor } from '../../forum/spaces/vouching/vouch-for.js';
import { WithdrawVouch } from '../../forum/spaces/vouching/withdraw-vouch.js';
import { Database } from '../../platform/database/database.js';
import { Viewer as ViewerType } from '../members/viewer.type.js';
import { inLocale } from '../request/in-locale.js';
import { CurrentViewer } from '../request/request-context.js';
import { SpaceLoaders } from './space-loaders.js';
import { Participant } from './space.type.js';
import { OwnVouch, Vouch, VouchForInput, VouchPayload, WithdrawVouchInput } from './vouch.type.js';

/** Coordinators say whom they know; each reads of themselves who does. */
@Resolver(() => ViewerType)
export class VouchResolver {
  constructor(
    private readonly database: Database,
    private readonly loaders: SpaceLoaders,
    private readonly vouch: VouchFor,
    private readonly withdraw: WithdrawVouch,
  ) {}

  @ResolveField(() => [Vouch], { description: 'The coordinators who vouch for the viewer now.' })
  async vouches(@CurrentViewer() viewer: Viewer): Promise<Vouch[]> {
    const rows = await vouchesFor(this.database, viewer);
    const persons = await this.loaders.persons(
      viewer,
      rows.map(({ vouchedById }) => vouchedById),
    );
    return rows.map(({ vouchedById, spaceName, ...row }) => ({
      ...row,
      vouchedBy: persons.find(({ id }) => id === vouchedById) ?? null,
      spaceName: spaceName && inLocale(spaceName, viewer.locale),
    }));
  }

  @ResolveField(() => [OwnVouch], { description: 'For whom the viewer vouches now, as a coordinator; up to 500.' })
  async givenVouches(@CurrentViewer() viewer: Viewer): Promise<OwnVouch[]> {
    if (!coordinates(viewer)) return [];
    const rows = [...(await vouchesGiven(this.database, viewer)).values()];
    const persons = await this.loaders.persons(
      viewer,
      rows.map(({ personId }) => personId),
    );
    return rows.map(({ personId, ...row }) => ({ ...row, person: persons.find(({ id }) => id === personId) ?? null }));
  }

  @Mutation(() => VouchPayload, {
    description: 'The rules know of it (`author.isVouchedFor`). Where the viewer vouches already it stays as it is.',
  })
  async vouchFor(@CurrentViewer() viewer: Viewer, @Args('input') input: VouchForInput): Promise<VouchPayload> {
    return { vouchId: await this.vouch.run(viewer, input) };
  }

  @Mutation(() => VouchPayload, { description: 'For who vouched, and nobody else.' })
  async withdrawVouch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawVouchInput,
  ): Promise<VouchPayload> {
    await this.withdraw.run(viewer, input);
    return { vouchId: input.vouchId };
  }
}

/** What the viewer says of those who are in a space. */
@Resolver(() => Participant)
export class ParticipantVouchResolver {
  constructor(private readonly loaders: SpaceLoaders) {}

  @ResolveField(() => OwnVouch, {
    nullable: true,
    description: 'What the viewer says of them, as a coordinator; null where they say nothing.',
  })
  async ownVouch(@CurrentViewer() viewer: Viewer, @Parent() { person }: Participant): Promise<OwnVouch | null> {
    const given = coordinates(viewer) ? await this.loaders.for(viewer).ownVouch.load(person.id) : undefined;
    return given ? { ...given, person } : null;
  }
}

/** Without the office every word that was given in it has ended. */
const coordinates = (viewer: Viewer): boolean => viewer.offices.some(({ kind }) => kind === 'coordinator');
