import type { Sql } from '../../platform/database/database.js';
import {
  answerActs,
  answerLikeness,
  answerRhythm,
  LIKENESS_CANDIDATES,
  OWN_POSTS,
  withOwnPost,
  type ActRow,
  type RhythmRow,
} from '../screening/stored-history.js';
import { HISTORY_DAYS, type HistoryEntry, type HistoryQuestion, isAboutActs } from '../signals/history.js';
import type { Recount } from './replay-evaluation.js';

interface KeptRow extends RhythmRow {
  revision_id: string;
  author_id: string;
  exact: string;
  bands: number[];
  signature: Uint16Array | null;
}

const longestWindow = HISTORY_DAYS * 86_400_000;
const noBands = new Int32Array(0);

/**
 * What came before each text of the past, from the fingerprints that were kept: the same answers that screening would
 * have had from the database, for any window, worked out in memory. It goes forward in time and forgets what is older
 * than the longest window.
 */
export class ReplayHistory implements Recount {
  private rows: KeptRow[] = [];
  private loadedUntil: Date | undefined;
  private numbers = new Map<string, number>();
  private byAuthor = new Map<string, number[]>();
  private byExact = new Map<string, number[]>();
  private byBand = new Map<number, number[]>();
  private actsOf = new Map<string, ActRow[]>();

  constructor(private readonly sql: Sql) {}

  /** Makes the answers for all texts written from `from` to `until` ready. */
  async reach(from: Date, until: Date): Promise<void> {
    const oldest = new Date(from.getTime() - longestWindow);
    const begin = this.loadedUntil && this.loadedUntil > oldest ? this.loadedUntil : oldest;
    if (this.loadedUntil && this.loadedUntil >= until) return;
    const stale = this.rows.findIndex((row) => row.created_at > oldest);
    if (stale === -1 || stale > this.rows.length / 2) this.rebuild(stale === -1 ? [] : this.rows.slice(stale));
    for (const row of await this.load(begin, until)) this.add(row);
    await this.loadActs(oldest, begin, until);
    this.loadedUntil = until;
  }

  answer(revisionId: string, question: HistoryQuestion): number | undefined {
    const number = this.numbers.get(revisionId);
    if (number === undefined) return undefined;
    const row = this.rows[number]!;
    const entry = entryOf(row);
    if (isAboutActs(question)) return answerActs(entry, question, this.actsUntil(row));
    if (question.fact.startsWith('rhythm.')) {
      const own = this.newest([this.byAuthor.get(row.author_id)], row, question, OWN_POSTS);
      return answerRhythm(entry, question, withOwnPost(entry, own));
    }
    const bands = row.bands.map((band) => this.byBand.get(band));
    const like = this.newest([this.byExact.get(row.exact), ...bands], row, question, LIKENESS_CANDIDATES);
    return answerLikeness(
      entry,
      question,
      like.map((other) => ({
        space_id: other.space_id,
        author_id: other.author_id,
        created_at: other.created_at,
        is_exact: other.exact === row.exact,
        signature: other.signature,
      })),
    );
  }

  /** The newest rows of these lists within the window, without the post's own, at most so many. */
  private newest(
    lists: readonly (number[] | undefined)[],
    of: KeptRow,
    question: HistoryQuestion,
    most: number,
  ): KeptRow[] {
    const at = of.created_at.getTime();
    const since = at - question.withinSeconds * 1000;
    const found = new Set<number>();
    for (const list of lists) {
      let taken = 0;
      for (let place = (list?.length ?? 0) - 1; place >= 0 && taken < most; place--) {
        const row = this.rows[list![place]!]!;
        const written = row.created_at.getTime();
        if (written <= since) break;
        if (written > at || row.post_id === of.post_id) continue;
        found.add(list![place]!);
        taken++;
      }
    }
    return [...found]
      .sort((one, other) => other - one)
      .slice(0, most)
      .map((number) => this.rows[number]!);
  }

  private async load(after: Date, until: Date): Promise<KeptRow[]> {
    const rows = await this.sql.query<Omit<KeptRow, 'signature'> & { signature: number[] }>(
      `SELECT kept.revision_id, kept.post_id, kept.space_id, kept.thread_id, kept.author_id, kept.created_at,
         kept.mention_count, kept.link_count, encode(kept.exact_hash, 'hex') AS exact, kept.bands, kept.signature
       FROM revision JOIN post_likeness kept ON kept.revision_id = revision.id
       WHERE revision.created_at > $1 AND revision.created_at <= $2 ORDER BY revision.created_at, revision.id`,
      [after, until],
    );
    return rows.map((row) => ({
      ...row,
      signature: row.signature.length === 0 ? null : Uint16Array.from(row.signature),
    }));
  }

  /** Forgets what is older than any window, and reads what came since. */
  private async loadActs(oldest: Date, after: Date, until: Date): Promise<void> {
    for (const [personId, acts] of this.actsOf) {
      const kept = acts.filter((act) => act.created_at > oldest);
      if (kept.length > 0) this.actsOf.set(personId, kept);
      else this.actsOf.delete(personId);
    }
    const rows = await this.sql.query<ActRow & { person_id: string }>(
      `SELECT 'rhythm.reactions' AS fact, person_id, created_at FROM reaction WHERE created_at > $1 AND created_at <= $2
       UNION ALL SELECT 'rhythm.reports', reporter_id, filed_at FROM report WHERE filed_at > $1 AND filed_at <= $2`,
      [after, until],
    );
    for (const { person_id: personId, ...act } of rows) append(this.actsOf, personId, act);
  }

  private actsUntil(row: KeptRow): ActRow[] {
    return (this.actsOf.get(row.author_id) ?? []).filter((act) => act.created_at <= row.created_at);
  }

  private rebuild(rows: KeptRow[]): void {
    this.rows = [];
    this.numbers = new Map();
    this.byAuthor = new Map();
    this.byExact = new Map();
    this.byBand = new Map();
    for (const row of rows) this.add(row);
  }

  private add(row: KeptRow): void {
    const number = this.rows.push(row) - 1;
    this.numbers.set(row.revision_id, number);
    append(this.byAuthor, row.author_id, number);
    append(this.byExact, row.exact, number);
    for (const band of row.bands) append(this.byBand, band, number);
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The post as history asks about it; rows found already say whether they are the very same letters. */
function entryOf(row: KeptRow): HistoryEntry {
  return {
    postId: row.post_id,
    authorId: row.author_id,
    spaceId: row.space_id,
    threadId: row.thread_id,
    createdAt: row.created_at,
    mentionCount: row.mention_count,
    linkCount: row.link_count,
    fingerprint: { exact: [0, 0], signature: row.signature, bands: noBands, letterCount: 0 },
  };
}
