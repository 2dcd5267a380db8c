import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { requiredLine } from '../../platform/refusal/required-text.js';
import { postVisible, visibleParameters } from '../access/visible-to.sql.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findPosts, type PostView } from './posts.store.js';

export interface SearchHit {
  post: PostView;
  threadTitle: string;
  /** The part of the author's words that matches, with the matches between U+E000 and U+E001. */
  excerpt: string;
}

/** Ranking reads at most this many matches: two common words must not rank the whole archive. */
const RANKED_AT_MOST = 1000;

/**
 * Searches everything the viewer may see: their words parsed in each of the community's languages, as plain words
 * without accents, and as pairs of characters for scripts without spaces. One statement, filtered by the space list.
 */
@Injectable()
export class SearchPosts {
  constructor(private readonly database: Database) {}

  async search(
    viewer: Viewer,
    input: { words: string; first: number; offset: number; spaceId?: string | null },
  ): Promise<SearchHit[]> {
    demand(viewer, 'actAsMember', null);
    const words = requiredLine('words', input.words, { max: 200 });
    const hits = await this.database.query<{ post_id: string; title: string; excerpt: string }>(
      `WITH language AS (SELECT unnest(locales) AS code FROM community),
       wanted AS (SELECT
         (SELECT string_agg('(' || query::text || ')', ' | ')::tsquery FROM (
           SELECT websearch_to_tsquery(search_config(code), $3) AS query FROM language) AS parsed WHERE query::text <> '') AS words,
         websearch_to_tsquery('simple', unaccent($3)) AS plain,
         nullif(plainto_tsquery('simple', bigrams($3))::text, '')::tsquery AS pairs),
       matched AS (
         SELECT post_search.post_id, post_search.words, post_search.plain FROM post_search, wanted
         WHERE (post_search.words @@ wanted.words OR post_search.plain @@ wanted.plain OR post_search.plain @@ wanted.pairs)
           AND post_search.space_id = ANY($1::uuid[]) AND ($6::uuid IS NULL OR post_search.space_id = $6)
         ORDER BY post_search.post_id DESC LIMIT ${RANKED_AT_MOST}),
       ranked AS (
         SELECT matched.post_id, greatest(ts_rank(matched.words, wanted.words), ts_rank(matched.plain, wanted.plain), 0.01) AS rank
         FROM matched, wanted
         ORDER BY rank DESC, matched.post_id DESC LIMIT $4 OFFSET $5)
       SELECT ranked.post_id, thread.title,
         ts_headline(search_config(revision.language), left(revision.source, 4000), coalesce(wanted.words, wanted.plain),
           'StartSel=' || U&'\\E000' || ',StopSel=' || U&'\\E001' || ',MaxWords=30,MinWords=12') AS excerpt
       FROM ranked CROSS JOIN wanted JOIN post ON post.id = ranked.post_id JOIN thread ON thread.id = post.thread_id
       JOIN revision ON revision.id = post.visible_revision_id
       WHERE ${postVisible('post', 'thread')} AND post.visibility = 'published'
       ORDER BY ranked.rank DESC, ranked.post_id DESC`,
      [...visibleParameters(viewer), words, input.first + 1, input.offset, input.spaceId ?? null],
    );
    const posts = new Map(
      (
        await findPosts(
          this.database,
          viewer,
          hits.map((hit) => hit.post_id),
        )
      ).map((post) => [post.id, post]),
    );
    return hits.flatMap((hit) => {
      const post = posts.get(hit.post_id);
      return post ? [{ post, threadTitle: hit.title, excerpt: hit.excerpt }] : [];
    });
  }
}
