import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { SeeMoves } from '../../../moderation/decisions/see-moves.js';
import { Thread } from '../../discussion/thread.type.js';
import { CurrentViewer } from '../../request/request-context.js';
import { SpaceLoaders } from '../../spaces/space-loaders.js';
import { Space, toSpace } from '../../spaces/space.type.js';
import { CaseForModerator } from '../case.type.js';
import { Decision, DecisionForModerator } from '../decision.type.js';
import { ThreadMove } from './thread-move.type.js';

/** Where a case's thread may be moved to. The parent only ever comes from an audited look. */
@Resolver(() => CaseForModerator)
export class MoveTargetsResolver {
  constructor(
    private readonly seeMoves: SeeMoves,
    private readonly loaders: SpaceLoaders,
  ) {}

  @ResolveField(() => [Space], { description: 'The spaces that the viewer may move its thread to.' })
  async moveTargets(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<Space[]> {
    const ids = await this.seeMoves.targetsOf(viewer, view);
    const spaces = await Promise.all(ids.map((id) => knownSpace(this.loaders, viewer, id)));
    return spaces.filter((space) => space !== null);
  }
}

/** Where a decision moved a thread to, for the one it is about. */
@Resolver(() => Decision)
export class DecisionMoveResolver {
  constructor(
    private readonly seeMoves: SeeMoves,
    private readonly loaders: SpaceLoaders,
  ) {}

  @ResolveField(() => Space, { nullable: true, description: 'For MOVE: the space that the thread was moved to.' })
  async movedTo(@Parent() { id, outcome }: Decision, @CurrentViewer() viewer: Viewer): Promise<Space | null> {
    return outcome === 'move' ? knownSpace(this.loaders, viewer, await this.seeMoves.movedTo(id)) : null;
  }
}

/** The same for moderators; what is covered has no outcome. */
@Resolver(() => DecisionForModerator)
export class ModeratedMoveResolver {
  constructor(
    private readonly seeMoves: SeeMoves,
    private readonly loaders: SpaceLoaders,
  ) {}

  @ResolveField(() => Space, { nullable: true, description: 'For MOVE: the space that the thread was moved to.' })
  async movedTo(
    @Parent() { id, outcome }: DecisionForModerator,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Space | null> {
    return outcome === 'move' ? knownSpace(this.loaders, viewer, await this.seeMoves.movedTo(id)) : null;
  }
}

/** That a thread was moved, and from where: no reason and no name of whoever moved it. */
@Resolver(() => Thread)
export class ThreadMoveResolver {
  constructor(private readonly loaders: SpaceLoaders) {}

  @ResolveField(() => ThreadMove, { nullable: true, description: 'Null for a thread that lies where it was started.' })
  async move(@Parent() { view }: Thread, @CurrentViewer() viewer: Viewer): Promise<ThreadMove | null> {
    if (!view.moved) return null;
    return { at: view.moved.at, from: await knownSpace(this.loaders, viewer, view.moved.fromSpaceId) };
  }
}

/** A space by its id, for who may know of it. */
async function knownSpace(loaders: SpaceLoaders, viewer: Viewer, spaceId: string | null): Promise<Space | null> {
  const row = spaceId ? await loaders.for(viewer).space.load(spaceId) : undefined;
  return row ? toSpace(row, viewer) : null;
}
