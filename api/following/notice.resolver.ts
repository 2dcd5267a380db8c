import { Args, ArgsType, Field, Int, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { MarkNoticesRead } from '../../forum/following/notices/mark-notices-read.js';
import { countUnreadNotices, type NoticePlace } from '../../forum/following/notices/notices.store.js';
import { ReadNotices } from '../../forum/following/notices/read-notices.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { Subscribe } from '../request/subscribe.js';
import { MarkNoticesReadInput } from './following.input.js';
import { MarkNoticesReadPayload } from './following.payload.js';
import { NoticeArrival, NoticeConnection, toNotice } from './notice.type.js';

@ArgsType()
class NoticesArguments extends PageArguments {
  @Field({ defaultValue: false })
  unreadOnly!: boolean;
}

@Resolver(() => NoticeConnection)
export class NoticeResolver {
  constructor(
    private readonly database: Database,
    private readonly readNotices: ReadNotices,
    private readonly markRead: MarkNoticesRead,
    private readonly subscribe: Subscribe,
  ) {}

  @Query(() => NoticeConnection, { description: 'What was told to the viewer, newest first.' })
  async notices(@CurrentViewer() viewer: Viewer, @Args() page: NoticesArguments): Promise<NoticeConnection> {
    const first = pageSize(page);
    const after = fromCursor(page.after, isNoticePlace);
    const rows = await this.readNotices.page(viewer, { first, after, unreadOnly: page.unreadOnly });
    return toConnection(rows, first, {
      node: (notice) => toNotice(notice, viewer.locale),
      place: (notice): NoticePlace => ({ createdAt: notice.createdAt.toISOString(), id: notice.id }),
    });
  }

  @ResolveField(() => Int, { description: 'All unread ones that the viewer sees, at most 100.' })
  unreadCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    return countUnreadNotices(this.database, viewer);
  }

  @Mutation(() => MarkNoticesReadPayload)
  markNoticesRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    return this.markRead.run(viewer, input);
  }

  @Subscription(() => NoticeArrival, {
    description: 'Speaks when something was told to the viewer, or changed for them.',
  })
  noticeArrived(@CurrentRequest() request: RequestContext) {
    const { personId } = request.viewer;
    const events = this.subscribe.to(request.line!, { kind: 'person', id: personId }, (viewer) => {
      return personId !== null && viewer.personId === personId;
    });
    return this.countAtEach(events, request);
  }

  private async *countAtEach(events: AsyncGenerator<unknown>, request: RequestContext) {
    for await (const _event of events) {
      const viewer = await request.line!.viewer();
      if (!viewer) return;
      yield { noticeArrived: { unreadCount: await countUnreadNotices(this.database, viewer) } };
    }
  }
}

function isNoticePlace(value: unknown): value is NoticePlace {
  const { createdAt, id } = (value ?? {}) as Partial<NoticePlace>;
  return typeof createdAt === 'string' && !Number.isNaN(Date.parse(createdAt)) && isId(id);
}
