import type { Fingerprint } from './fingerprint.js';
import type { ScreenedPost } from './post.js';

/** History reaches back this far, and holds this many posts at most. */
export const HISTORY_DAYS = 7;
export const HISTORY_POSTS = 100_000;
/** No answer counts further than this: "100" means a hundred or more. */
export const HISTORY_COUNT_LIMIT = 100;

/** The facts that only history knows. Each is asked over a window; those about likeness for exact or near copies too. */
export const historyFacts = [
  'likeness.ownCopies',
  'likeness.othersCopies',
  'likeness.copyingAuthors',
  'likeness.spaces',
  'rhythm.posts',
  'rhythm.mentions',
  'rhythm.links',
  'rhythm.threads',
  'rhythm.spaces',
  'rhythm.reactions',
  'rhythm.reports',
] as const;
export type HistoryFact = (typeof historyFacts)[number];

/** What an author does beside writing. A stream of posts knows nothing of it: there it counts none. */
export type ActFact = Extract<HistoryFact, 'rhythm.reactions' | 'rhythm.reports'>;

/** One thing a rule wants to know of what came before a post. */
export interface HistoryQuestion {
  fact: HistoryFact;
  withinSeconds: number;
  /** Only for likeness: the very same letters, or near copies too. */
  copies: 'exact' | 'near';
}

/** Whether it is about what the author did beside writing. */
export const isAboutActs = (question: HistoryQuestion): question is HistoryQuestion & { fact: ActFact } =>
  question.fact === 'rhythm.reactions' || question.fact === 'rhythm.reports';

/** The name an answer is kept under; the same question always has the same name. */
export const questionName = ({ fact, withinSeconds, copies }: HistoryQuestion): string =>
  fact.startsWith('likeness.') ? `${fact}/${copies}/${withinSeconds}` : `${fact}/${withinSeconds}`;

/** Answers by question name. */
export type HistoryAnswers = ReadonlyMap<string, number>;

/** What history has to know of a post, to be asked about it and to remember it. */
export interface HistoryEntry {
  postId: string;
  authorId: string;
  spaceId: string;
  threadId: string | null;
  createdAt: Date;
  mentionCount: number;
  linkCount: number;
  fingerprint: Fingerprint;
}

/**
 * What came before. Answers are about the posts of the window that ends at `entry.createdAt`, without the post itself
 * (nor other revisions of it) for likeness and with it for rhythm, so that "5 posts in 10 minutes" counts the fifth;
 * `likeness.spaces` counts this post's space too. Counts stop at `HISTORY_COUNT_LIMIT`.
 */
export interface History {
  answer(entry: HistoryEntry, questions: readonly HistoryQuestion[]): HistoryAnswers | Promise<HistoryAnswers>;
}

/** The entry of a post, from its text and the counts that text facts hold. */
export function historyEntry(
  post: ScreenedPost,
  counts: { mentions: number; links: number },
  print: Fingerprint,
): HistoryEntry {
  return {
    postId: post.id,
    authorId: post.author.id,
    spaceId: post.space.id,
    threadId: post.threadId ?? null,
    createdAt: post.createdAt,
    mentionCount: counts.mentions,
    linkCount: counts.links,
    fingerprint: print,
  };
}
