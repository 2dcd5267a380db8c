import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import { coverAppealed } from '../../../moderation/back-tests/cover-appealed.js';
import {
  countClosed,
  namesOfSpaces,
  readKeptPosts,
  type PostToRead,
} from '../../../moderation/back-tests/read-kept-posts.store.js';
import { SeeBackTest } from '../../../moderation/back-tests/see-back-test.js';
import { StartBackTest } from '../../../moderation/back-tests/start-back-test.js';
import { StopBackTest } from '../../../moderation/back-tests/stop-back-test.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { excerptOfHtml } from '../../../platform/rich-text/render-markdown.js';
import { pageSize, PageArguments } from '../../request/connection.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../../request/request-context.js';
import { BackTestsArguments, CaughtPostsArguments, StartBackTestInput, StopBackTestInput } from './back-test.input.js';
import {
  BackTest,
  BackTestPayload,
  type BackTestPost,
  BackTestPostConnection,
  BackTestResults,
  ClosedPosts,
  toBackTest,
} from './back-test.type.js';
import { sayBecause } from './say-because.js';
import { toResults } from './to-results.js';

const EXCERPT = 280;

/** Rules tried on the posts of the past. */
@Resolver(() => BackTest)
export class BackTestResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seeBackTest: SeeBackTest,
    private readonly startVerb: StartBackTest,
    private readonly stopVerb: StopBackTest,
  ) {}

  @Query(() => BackTest, { description: 'For those who write rules.' })
  async backTest(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<BackTest> {
    return toBackTest(await this.seeBackTest.see(viewer, { id }), this.clock.now());
  }

  @Query(() => [BackTest], { description: 'Those of a rule, of any of its versions, the newest first.' })
  async backTests(
    @CurrentViewer() viewer: Viewer,
    @Args() { ruleId, first, id }: BackTestsArguments,
  ): Promise<BackTest[]> {
    const at = this.clock.now();
    const found = await this.seeBackTest.ofRule(viewer, { ruleId, limit: pageSize({ first }), id: id ?? null });
    return found.map((test) => toBackTest(test, at));
  }

  @Mutation(() => BackTestPayload, { description: 'Gives the one that waits or runs already, if there is one.' })
  async startBackTest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StartBackTestInput,
  ): Promise<BackTestPayload> {
    return { backTest: toBackTest(await this.startVerb.start(viewer, input), this.clock.now()) };
  }

  @Mutation(() => BackTestPayload, { description: 'What it has found so far stays.' })
  async stopBackTest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StopBackTestInput,
  ): Promise<BackTestPayload> {
    return { backTest: toBackTest(await this.stopVerb.stop(viewer, input), this.clock.now()) };
  }

  @ResolveField(() => BackTestResults, { nullable: true, description: 'Once it has ended.' })
  async results(@Parent() { id, stored }: BackTest, @CurrentViewer() viewer: Viewer): Promise<BackTestResults | null> {
    if (!stored.results) return null;
    const results = await coverAppealed(this.database, id, stored.results);
    const spaceIds = results.bySpace.map(({ spaceId }) => spaceId);
    return toResults(results, viewer, await namesOfSpaces(this.database, viewer, spaceIds));
  }

  @ResolveField(() => BackTestPostConnection, { description: 'The newest first, in spaces that the viewer reads.' })
  async caughtPosts(
    @Parent() { id }: BackTest,
    @CurrentRequest() request: RequestContext,
    @Args() page: CaughtPostsArguments,
  ): Promise<BackTestPostConnection> {
    const { after, decided } = page;
    return this.page(request, pageSize(page), { backTestId: id, kind: 'caught', after, decided });
  }

  @ResolveField(() => BackTestPostConnection, { description: 'The nearest first, in spaces that the viewer reads.' })
  async likelyMisses(
    @Parent() { id }: BackTest,
    @CurrentRequest() request: RequestContext,
    @Args() page: PageArguments,
  ): Promise<BackTestPostConnection> {
    return this.page(request, pageSize(page), { backTestId: id, kind: 'missed', after: page.after });
  }

  @ResolveField(() => ClosedPosts)
  async closedPosts(@Parent() { id }: BackTest, @CurrentViewer() viewer: Viewer): Promise<ClosedPosts> {
    return countClosed(this.database, viewer, id);
  }

  private async page(
    request: RequestContext,
    size: number,
    query: Omit<Parameters<typeof readKeptPosts>[2], 'first'>,
  ): Promise<BackTestPostConnection> {
    const found = await readKeptPosts(this.database, request.viewer, { ...query, first: size + 1 });
    const edges = await Promise.all(
      found.slice(0, size).map(async (post) => ({ cursor: post.postId, node: await this.toPost(request, post) })),
    );
    return {
      edges,
      pageInfo: { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  private async toPost(request: RequestContext, { words, reasons, ...post }: PostToRead): Promise<BackTestPost> {
    const { locale } = request.viewer;
    return {
      ...post,
      id: post.postId,
      spaceName: wordsIn(post.spaceName, locale),
      threadTitle: words?.threadTitle ?? null,
      authorName: words?.authorName ?? null,
      excerpt: words && excerptOfHtml(await request.loaders.filledHtml.load(words.html), EXCERPT),
      because: sayBecause(reasons, { locale, mayQuote: words !== null }),
      likePostId: 'like' in reasons ? (reasons.like?.postId ?? null) : null,
    };
  }
}
