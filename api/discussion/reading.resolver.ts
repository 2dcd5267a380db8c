import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckDraft } from '../../forum/discussion/check-draft.js';
import { SearchPosts } from '../../forum/discussion/search-posts.js';
import { ReadWhatIsNew } from '../../forum/discussion/what-is-new.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { isId } from '../../platform/ids/ids.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { CurrentViewer } from '../request/request-context.js';
import { CheckDraftInput } from './discussion.input.js';
import { CheckDraftPayload, SearchHitConnection, WhatIsNewView } from './discussion.payload.js';
import { type RuleRemark, toPost } from './post.type.js';
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
