import { toAuthorView } from '#lib/discussion/to-views.ts';
import { FrameAlone } from '#lib/frame/frame.documents.ts';
import { toContinent, toFrame } from '#lib/frame/to-frame.ts';
import { SearchPage } from './search.documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const after = event.url.searchParams.get('after');
  if (words === '') return { frame: toFrame(await event.locals.ask(FrameAlone), event), words, hits: null, next: null };
  const asked = await event.locals.ask(SearchPage, { words, after });
  const { edges, pageInfo } = asked.search;
  return {
    frame: toFrame(asked, event),
    words,
    hits: edges.map(({ node: { id, excerpt, threadTitle, post } }) => ({
      id,
      title: threadTitle,
      parts: inParts(excerpt),
      author: toAuthorView(post.author).name,
      at: post.createdAt,
      space: post.thread ? { ...post.thread.space, continent: toContinent(post.thread.space.continent) } : null,
    })),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
};

/** An excerpt as text and matches, which stand between two characters that no text holds. */
function inParts(excerpt: string): { text: string; isMatch: boolean }[] {
  return excerpt
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: withoutMarks(part), isMatch: part.startsWith('\uE000') }));
}

/** The words without the marks of matches, and without those of Markdown, which search reads as it was written. */
const withoutMarks = (text: string): string => text.replace(/[\uE000\uE001]|\*+|`+|__+|^>+ ?/gm, '');
