import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import type { RefusalCode } from '../../platform/refusal/refusal.js';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { MarkRead } from '../../forum/discussion/keep-place.js';
import { findFirstUnread, listPosts } from '../../forum/discussion/posts.store.js';
import { CloseThread, RunThread } from '../../forum/discussion/run-thread.js';
import { StartThread } from '../../forum/discussion/start-thread.js';
import { findThread, findThreadForPosting } from '../../forum/discussion/threads.store.js';
import { threadHosts } from '../../forum/discussion/thread-hosts.js';
import { Person, toPerson } from '../members/person.type.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { refusalSentence } from '../request/refusal-sentence.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { Subscribe } from '../request/subscribe.js';
import {
  CloseThreadInput,
  HostThreadInput,
  MarkReadInput,
  RunThreadInput,
  StartThreadInput,
} from './discussion.input.js';
import { SubmitPostPayload, ThreadChange, ThreadPayload } from './discussion.payload.js';
import { Post, PostConnection, toPost } from './post.type.js';
import { submittedPayload } from './submitted-payload.js';
import { AnswerPermission, Thread, toThread } from './thread.type.js';

@Resolver(() => Thread)
export class ThreadResolver {
  constructor(
    private readonly database: Database,
    private readonly startThreadVerb: StartThread,
    private readonly closeThreadVerb: CloseThread,
    private readonly runThreadVerb: RunThread,
    private readonly markReadVerb: MarkRead,
    private readonly subscribe: Subscribe,
  ) {}

  @Query(() => Thread, { nullable: true })
  async thread(
    @CurrentRequest() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Thread | null> {
    const view = isId(id) ? await request.loaders.thread.load(id) : undefined;
    return view ? toThread(view, request.viewer) : null;
  }

  @ResolveField(() => PostConnection, { description: 'In reading order.' })
  async posts(
    @Parent() thread: Thread,
    @Args() page: PageArguments,
    @Args('skip', { type: () => Int, nullable: true, description: 'How many to leave out first, for numbered pages.' })
    skip: number | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PostConnection> {
    const first = pageSize(page);
    const rows = await listPosts(this.database, viewer, {
      threadId: thread.id,
      first,
      // Only an id: a post's position is shown to nobody, by a cursor neither.
      afterPostId: fromCursor(page.after, isId),
      skip: Math.max(0, skip ?? 0),
    });
    return toConnection(rows, first, { node: (row) => toPost(row, viewer.locale), place: (row) => row.id });
  }

  @ResolveField(() => Post, { nullable: true, description: 'Where the viewer goes on reading.' })
  async firstUnread(@Parent() thread: Thread, @CurrentRequest() request: RequestContext): Promise<Post | null> {
    const position = thread.view.readPosition;
    if (position === null) return null;
    const id = await findFirstUnread(this.database, request.viewer, { threadId: thread.id, position });
    const view = id === undefined ? undefined : await request.loaders.post.load(id);
    return view ? toPost(view, request.viewer.locale) : null;
  }

  @ResolveField(() => [Person], { description: 'Who hosts it; empty for a thread without a timetable.' })
  async hosts(@Parent() thread: Thread, @CurrentViewer() viewer: Viewer): Promise<Person[]> {
    if (!thread.timetable) return [];
    return (await threadHosts(this.database, thread.id)).map((card) => toPerson(card, viewer.locale));
  }

  @ResolveField(() => AnswerPermission, { description: 'Whether the viewer may answer now, and if not, why.' })
  async mayAnswer(@Parent() thread: Thread, @CurrentViewer() viewer: Viewer): Promise<AnswerPermission> {
    const facts = await findThreadForPosting(this.database, viewer, thread.id);
    const refusal = facts ? ask(viewer, 'answerThread', facts.thread) : null;
    if (facts && !refusal) return { isAllowed: true, code: null, because: null };
    const code: RefusalCode = refusal?.code ?? 'NOT_FOUND';
    const because = refusalSentence(viewer.locale, code, refusal?.params ?? {}, viewer.timeZone);
    return { isAllowed: false, code, because };
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may pin, slow and close it.' })
  mayRun(@Parent() thread: Thread, @CurrentViewer() viewer: Viewer): boolean {
    return ask(viewer, 'runThread', thread.view.facts) === null;
  }

  @Mutation(() => SubmitPostPayload)
  async startThread(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: StartThreadInput,
  ): Promise<SubmitPostPayload> {
    return submittedPayload(request, await this.startThreadVerb.start(request.viewer, { ...input, timetable: null }));
  }

  @Mutation(() => SubmitPostPayload, { description: 'Opens a hosted thread: with hosts and a timetable.' })
  async hostThread(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: HostThreadInput,
  ): Promise<SubmitPostPayload> {
    return submittedPayload(request, await this.startThreadVerb.start(request.viewer, input));
  }

  @Mutation(() => ThreadPayload)
  async closeThread(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: CloseThreadInput,
  ): Promise<ThreadPayload> {
    return this.payload(request, await this.closeThreadVerb.close(request.viewer, input));
  }

  @Mutation(() => ThreadPayload, { description: 'Pins a thread, or sets its slow mode.' })
  async runThread(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: RunThreadInput,
  ): Promise<ThreadPayload> {
    return this.payload(request, await this.runThreadVerb.run(request.viewer, input));
  }

  @Mutation(() => ThreadPayload)
  async markRead(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: MarkReadInput,
  ): Promise<ThreadPayload> {
    return this.payload(request, await this.markReadVerb.mark(request.viewer, input));
  }

  @Subscription(() => ThreadChange, {
    description: 'Says that something in a thread changed, while the viewer may see it.',
  })
  threadChanged(@CurrentRequest() request: RequestContext, @Args('threadId', { type: () => ID }) threadId: string) {
    const events = this.subscribe.to(request.line!, { kind: 'thread', id: threadId }, async (viewer) =>
      isId(threadId) ? (await findThread(this.database, viewer, threadId)) !== undefined : false,
    );
    return mapEach(events, (event) => ({ threadChanged: { threadId: event.id, version: event.version } }));
  }

  private async payload(request: RequestContext, made: { threadId: string }): Promise<ThreadPayload> {
    const view = await request.loaders.thread.clear(made.threadId).load(made.threadId);
    return { thread: view ? toThread(view, request.viewer) : null };
  }
}

/** Maps a stream, ending the source when the stream is ended. */
export async function* mapEach<From, To>(source: AsyncGenerator<From>, map: (from: From) => To): AsyncGenerator<To> {
  for await (const from of source) yield map(from);
}
