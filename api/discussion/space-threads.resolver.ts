import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { type ActivityPlace, listPinned, listThreads } from '../../forum/discussion/threads.store.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { CurrentViewer } from '../request/request-context.js';
import { SpaceLoaders } from '../spaces/space-loaders.js';
import { Space, toSpace } from '../spaces/space.type.js';
import { Thread, ThreadConnection, toThread } from './thread.type.js';

/** The threads of a space. A space the viewer knows of and may not read has none for them. */
@Resolver(() => Space)
export class SpaceThreadsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => ThreadConnection, { description: 'By last activity; none for who may not read the space.' })
  async threads(
    @Parent() space: Space,
    @Args() page: PageArguments,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ThreadConnection> {
    const first = pageSize(page);
    const after = fromCursor(page.after, isActivityPlace);
    const rows = await listThreads(this.database, viewer, { spaceId: space.id, first, after });
    return toConnection(rows, first, {
      node: (row) => toThread(row, viewer),
      place: (row): ActivityPlace => ({ lastActivityAt: row.lastActivityAt.toISOString(), id: row.id }),
    });
  }

  @ResolveField(() => [Thread], { description: 'What its leads pinned, newest pin first, up to 10.' })
  async pinnedThreads(@Parent() space: Space, @CurrentViewer() viewer: Viewer): Promise<Thread[]> {
    const rows = await listPinned(this.database, viewer, space.id);
    return rows.map((row) => toThread(row, viewer));
  }
}

/** The space of a thread. */
@Resolver(() => Thread)
export class ThreadSpaceResolver {
  constructor(private readonly loaders: SpaceLoaders) {}

  @ResolveField(() => Space)
  async space(@Parent() thread: Thread, @CurrentViewer() viewer: Viewer): Promise<Space> {
    const row = await this.loaders.for(viewer).space.load(thread.spaceId);
    if (!row) throw new Error(`the space of thread ${thread.id} is not known to who sees the thread`);
    return toSpace(row, viewer);
  }
}

function isActivityPlace(value: unknown): value is ActivityPlace {
  const place = value as ActivityPlace | null;
  return typeof place?.lastActivityAt === 'string' && !Number.isNaN(Date.parse(place.lastActivityAt)) && isId(place.id);
}
