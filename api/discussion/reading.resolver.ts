import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../forum/access/policy.js';
import { CheckDraft } from '../../forum/discussion/check-draft.js';
import { listBookmarked } from '../../forum/discussion/posts.store.js';
import { SearchPosts } from '../../forum/discussion/search-posts.js';
import { ReadWhatIsNew } from '../../forum/discussion/what-is-new.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { CurrentViewer } from '../request/request-context.js';
import { CheckDraftInput } from './discussion.input.js';
import { CheckDraftPayload, SearchHitConnection, WhatIsNewView } from './discussion.payload.js';
import { PostConnection, type RuleRemark, toPost } from './post.type.js';
import { toThread } from './thread.type.js';

@ArgsType()
class SearchArguments extends PageArguments {
  @Field({ description: 'What to look for; quotes for a phrase, a minus for without.' })
  words!: string;

  @Field(() => ID, { nullable: true })
  spaceId?: string | null;
}

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly database: Database,
    private readonly readWhatIsNew: ReadWhatIsNew,
    private readonly searchPosts: SearchPosts,
    private readonly checkDraftVerb: CheckDraft,
  ) {}

  @Query(() => WhatIsNewView, { nullable: true })
  async whatIsNew(@CurrentViewer() viewer: Viewer): Promise<WhatIsNewView | null> {
    if (viewer.kind === 'nobody') return null;
    const view = await this.readWhatIsNew.read(viewer);
    const shown = (threads: typeof view.region) => threads.map((thread) => toThread(thread, viewer));
    return {
      forYou: shown(view.forYou),
      region: shown(view.region),
      campaigns: shown(view.campaigns),
      commons: shown(view.commons),
    };
  }

  @Query(() => SearchHitConnection, { description: 'Searches everything the viewer may see, best first.' })
  async search(@CurrentViewer() viewer: Viewer, @Args() search: SearchArguments): Promise<SearchHitConnection> {
    const first = pageSize(search);
    const offset = fromCursor(search.after, isOffset) ?? 0;
    const spaceId = search.spaceId && isId(search.spaceId) ? search.spaceId : null;
    const hits = await this.searchPosts.search(viewer, { words: search.words, first, offset, spaceId });
    const node = (hit: (typeof hits)[number]) => ({
      id: hit.post.id,
      post: toPost(hit.post, viewer.locale),
      threadTitle: hit.threadTitle,
      excerpt: hit.excerpt,
    });
    return toConnection(hits, first, { node, place: (hit) => offset + hits.indexOf(hit) + 1 });
  }

  @Query(() => PostConnection, { description: 'The posts that the viewer keeps, the last kept first.' })
  async bookmarks(@CurrentViewer() viewer: Viewer, @Args() page: PageArguments): Promise<PostConnection> {
    demand(viewer, 'useOwnAccount', null);
    const first = pageSize(page);
    const rows = await listBookmarked(this.database, viewer, { first, after: fromCursor(page.after, isKeptPlace) });
    return toConnection(rows, first, {
      node: (row) => toPost(row, viewer.locale),
      place: ({ bookmarkedAt, id }) => ({ at: bookmarkedAt.toISOString(), id }),
    });
  }

  @Mutation(() => CheckDraftPayload, { description: 'What the rules would say of a draft. Stores none of its words.' })
  async checkDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: CheckDraftInput): Promise<CheckDraftPayload> {
    const screening = await this.checkDraftVerb.check(viewer, input);
    const outcome = screening.outcome === 'refuse' ? 'REFUSED' : screening.outcome === 'hold' ? 'HELD' : 'PUBLISHED';
    return { outcome, remarks: screening.remarks as unknown as RuleRemark[] };
  }
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1000;
}

function isKeptPlace(value: unknown): value is { at: string; id: string } {
  const place = value as { at?: unknown; id?: unknown } | null;
  return typeof place?.at === 'string' && !Number.isNaN(Date.parse(place.at)) && isId(place.id);
}
