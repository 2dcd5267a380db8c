import type { Sql } from '../../platform/database/database.js';
import { likeness, NEAR_COPY, type Fingerprint } from '../signals/fingerprint.js';
import {
  type ActFact,
  HISTORY_COUNT_LIMIT,
  type History,
  type HistoryAnswers,
  type HistoryEntry,
  type HistoryQuestion,
  isAboutActs,
  questionName,
} from '../signals/history.js';

/** An earlier post that may be a copy. */
export interface LikeRow {
  space_id: string;
  author_id: string;
  created_at: Date;
  is_exact: boolean;
  /** Left out where the letters are the very same: there is nothing to compare. */
  signature: ArrayLike<number> | null;
}

/** An earlier post by the same author. */
export interface RhythmRow {
  post_id: string;
  space_id: string;
  thread_id: string;
  created_at: Date;
  mention_count: number;
  link_count: number;
}

/** Most candidates that are compared with one post: a flood is recognised long before. */
export const LIKENESS_CANDIDATES = 250;
/** Most of an author's own posts that are looked at: no answer counts further than a hundred. */
export const OWN_POSTS = 250;

/** A reaction the author gave or a report they filed, as the fact that counts it. What was taken back is not there. */
export interface ActRow {
  fact: ActFact;
  created_at: Date;
}

/** What came before a post, from the fingerprints stored of every screened revision: at most three statements a post. */
export class StoredHistory implements History {
  constructor(private readonly sql: Sql) {}

  async answer(entry: HistoryEntry, questions: readonly HistoryQuestion[]): Promise<HistoryAnswers> {
    const likenessQuestions = questions.filter((question) => question.fact.startsWith('likeness.'));
    const actQuestions = questions.filter(isAboutActs);
    const rhythmQuestions = questions.filter(
      (question) => question.fact.startsWith('rhythm.') && !isAboutActs(question),
    );
    const answers = new Map<string, number>();
    if (likenessQuestions.length > 0) {
      const like = await this.likePosts(entry, longestWindow(likenessQuestions));
      for (const question of likenessQuestions)
        answers.set(questionName(question), answerLikeness(entry, question, like));
    }
    if (rhythmQuestions.length > 0) {
      const own = await this.ownPosts(entry, longestWindow(rhythmQuestions));
      for (const question of rhythmQuestions) answers.set(questionName(question), answerRhythm(entry, question, own));
    }
    if (actQuestions.length > 0) {
      const acts = await this.ownActs(entry, longestWindow(actQuestions));
      for (const question of actQuestions) answers.set(questionName(question), answerActs(entry, question, acts));
    }
    return answers;
  }

  private async ownActs(entry: HistoryEntry, windowSeconds: number): Promise<ActRow[]> {
    return this.sql.query<ActRow>(
      `SELECT * FROM (SELECT 'rhythm.reactions' AS fact, created_at FROM reaction
         WHERE person_id = $1 AND created_at > $2 AND created_at <= $3 ORDER BY created_at DESC LIMIT ${HISTORY_COUNT_LIMIT}) AS given
       UNION ALL SELECT * FROM (SELECT 'rhythm.reports', filed_at FROM report
         WHERE reporter_id = $1 AND filed_at > $2 AND filed_at <= $3 ORDER BY filed_at DESC LIMIT ${HISTORY_COUNT_LIMIT}) AS filed`,
      [entry.authorId, new Date(entry.createdAt.getTime() - windowSeconds * 1000), entry.createdAt],
    );
  }

  private async likePosts(entry: HistoryEntry, windowSeconds: number): Promise<LikeRow[]> {
    return this.sql.query<LikeRow>(
      `SELECT space_id, author_id, created_at, exact_hash = $1 AS is_exact,
         CASE WHEN exact_hash <> $1 THEN signature END AS signature FROM post_likeness
       WHERE (exact_hash = $1 OR ($2::int[] <> '{}' AND bands && $2::int[]))
         AND created_at > $3 AND created_at <= $4 AND post_id <> $5
       ORDER BY created_at DESC LIMIT ${LIKENESS_CANDIDATES}`,
      [
        exactHash(entry.fingerprint),
        [...entry.fingerprint.bands],
        new Date(entry.createdAt.getTime() - windowSeconds * 1000),
        entry.createdAt,
        entry.postId,
      ],
    );
  }

  private async ownPosts(entry: HistoryEntry, windowSeconds: number): Promise<RhythmRow[]> {
    const rows = await this.sql.query<RhythmRow>(
      `SELECT post_id, space_id, thread_id, created_at, mention_count, link_count FROM post_likeness
       WHERE author_id = $1 AND created_at > $2 AND created_at <= $3 AND post_id <> $4
       ORDER BY created_at DESC LIMIT ${OWN_POSTS}`,
      [entry.authorId, new Date(entry.createdAt.getTime() - windowSeconds * 1000), entry.createdAt, entry.postId],
    );
    return withOwnPost(entry, rows);
  }
}

/** The author's earlier posts, newest first as they were found, and this one; of a post that was edited the newest revision counts. */
export function withOwnPost(entry: HistoryEntry, rows: readonly RhythmRow[]): RhythmRow[] {
  const newest = [...new Map(rows.toReversed().map((row) => [row.post_id, row])).values()];
  return [
    ...newest,
    {
      post_id: entry.postId,
      space_id: entry.spaceId,
      thread_id: entry.threadId ?? entry.postId,
      created_at: entry.createdAt,
      mention_count: entry.mentionCount,
      link_count: entry.linkCount,
    },
  ];
}

function longestWindow(questions: readonly HistoryQuestion[]): number {
  return Math.max(...questions.map((question) => question.withinSeconds));
}

function within(entry: HistoryEntry, question: HistoryQuestion, row: { created_at: Date }): boolean {
  return row.created_at.getTime() > entry.createdAt.getTime() - question.withinSeconds * 1000;
}

/** A likeness question, from the candidates for copies. */
export function answerLikeness(entry: HistoryEntry, question: HistoryQuestion, rows: readonly LikeRow[]): number {
  const { signature } = entry.fingerprint;
  const like = rows.filter((row) => {
    if (!within(entry, question, row)) return false;
    if (row.is_exact) return true;
    if (question.copies === 'exact' || !signature || !row.signature?.length) return false;
    return likeness(signature, Uint16Array.from(row.signature)) >= NEAR_COPY;
  });
  const own = like.filter((row) => row.author_id === entry.authorId);
  const count = {
    'likeness.ownCopies': own.length,
    'likeness.othersCopies': like.length - own.length,
    'likeness.copyingAuthors': new Set(
      like.filter((row) => row.author_id !== entry.authorId).map((row) => row.author_id),
    ).size,
    'likeness.spaces': new Set([entry.spaceId, ...like.map((row) => row.space_id)]).size,
  }[question.fact as 'likeness.spaces'];
  return Math.min(count, HISTORY_COUNT_LIMIT);
}

/** A rhythm question, from the author's posts with this one. */
export function answerRhythm(entry: HistoryEntry, question: HistoryQuestion, rows: readonly RhythmRow[]): number {
  const recent = rows.filter((row) => within(entry, question, row));
  const sum = (of: (row: RhythmRow) => number) => recent.reduce((total, row) => total + of(row), 0);
  const count = {
    'rhythm.posts': recent.length,
    'rhythm.mentions': sum((row) => row.mention_count),
    'rhythm.links': sum((row) => row.link_count),
    'rhythm.threads': new Set(recent.map((row) => row.thread_id)).size,
    'rhythm.spaces': new Set(recent.map((row) => row.space_id)).size,
  }[question.fact as 'rhythm.posts'];
  return Math.min(count, HISTORY_COUNT_LIMIT);
}

/** A question about what the author did beside writing. */
export function answerActs(
  entry: HistoryEntry,
  question: HistoryQuestion & { fact: ActFact },
  rows: readonly ActRow[],
): number {
  const count = rows.filter((row) => row.fact === question.fact && within(entry, question, row)).length;
  return Math.min(count, HISTORY_COUNT_LIMIT);
}

/** The exact hash as it is stored: its two 32-bit halves. */
export function exactHash(print: Fingerprint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32BE(print.exact[0], 0);
  bytes.writeInt32BE(print.exact[1], 4);
  return bytes;
}

/** Remembers a revision's fingerprint, so that later posts find it; the words are not in it. */
export async function rememberLikeness(
  sql: Sql,
  of: HistoryEntry & { revisionId: string; threadId: string },
): Promise<void> {
  const { fingerprint } = of;
  await sql.query(
    `INSERT INTO post_likeness (revision_id, post_id, space_id, thread_id, author_id, created_at, mention_count, link_count,
       exact_hash, signature, bands)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [
      of.revisionId,
      of.postId,
      of.spaceId,
      of.threadId,
      of.authorId,
      of.createdAt,
      of.mentionCount,
      of.linkCount,
      exactHash(fingerprint),
      [...(fingerprint.signature ?? [])],
      [...fingerprint.bands],
    ],
  );
}
