import { BAND_COUNT, likeness, NEAR_COPY, SIGNATURE_SIZE } from './fingerprint.js';
import {
  HISTORY_COUNT_LIMIT,
  HISTORY_DAYS,
  HISTORY_POSTS,
  questionName,
  type History,
  type HistoryAnswers,
  type HistoryEntry,
  type HistoryQuestion,
} from './history.js';
import { hashId } from './hash-id.js';

/** A chain is followed so far and no further, so that a flood of copies costs no more than any other post. */
const CHAIN_LIMIT = 400;

/**
 * History in memory: the newest posts in a ring of typed arrays, so that its size is the same after a thousand posts
 * and after a million. Posts come in order of time. Ids are kept as 53-bit hashes.
 */
export class RecentPosts implements History {
  private readonly at: Float64Array;
  private readonly post: Float64Array;
  private readonly author: Float64Array;
  private readonly space: Float64Array;
  private readonly thread: Float64Array;
  private readonly mentions: Uint16Array;
  private readonly links: Uint16Array;
  private readonly signatures: Uint16Array;
  private readonly hasSignature: Uint8Array;
  private readonly byExact: Chains;
  private readonly byAuthor: Chains;
  private readonly byBand: Chains[];
  private next = 0;

  constructor(
    private readonly capacity: number = HISTORY_POSTS,
    private readonly days: number = HISTORY_DAYS,
  ) {
    this.at = new Float64Array(capacity);
    this.post = new Float64Array(capacity);
    this.author = new Float64Array(capacity);
    this.space = new Float64Array(capacity);
    this.thread = new Float64Array(capacity);
    this.mentions = new Uint16Array(capacity);
    this.links = new Uint16Array(capacity);
    this.signatures = new Uint16Array(capacity * SIGNATURE_SIZE);
    this.hasSignature = new Uint8Array(capacity);
    this.byExact = new Chains(capacity);
    this.byAuthor = new Chains(capacity);
    this.byBand = Array.from({ length: BAND_COUNT }, () => new Chains(capacity));
  }

  /** Remembers a post, and forgets the oldest one if there is no room. */
  remember(entry: HistoryEntry): void {
    const number = this.next++;
    const slot = number % this.capacity;
    const { fingerprint } = entry;
    this.at[slot] = entry.createdAt.getTime();
    this.post[slot] = hashId(entry.postId);
    this.author[slot] = hashId(entry.authorId);
    this.space[slot] = hashId(entry.spaceId);
    this.thread[slot] = entry.threadId === null ? 0 : hashId(entry.threadId);
    this.mentions[slot] = Math.min(entry.mentionCount, 0xffff);
    this.links[slot] = Math.min(entry.linkCount, 0xffff);
    this.hasSignature[slot] = fingerprint.signature ? 1 : 0;
    if (fingerprint.signature) this.signatures.set(fingerprint.signature, slot * SIGNATURE_SIZE);
    this.byExact.add(number, exactKey(fingerprint.exact));
    this.byAuthor.add(number, this.author[slot]!);
    fingerprint.bands.forEach((hash, band) => this.byBand[band]!.add(number, hash));
  }

  answer(entry: HistoryEntry, questions: readonly HistoryQuestion[]): HistoryAnswers {
    const answers = new Map<string, number>();
    const now = entry.createdAt.getTime();
    const findCopies = once((copies: 'exact' | 'near') => this.findCopies(entry, copies, now));
    const findOwn = once(() => this.follow(this.byAuthor, hashId(entry.authorId), now, () => true));
    for (const question of questions) {
      const since = now - question.withinSeconds * 1000;
      const isLikeness = question.fact.startsWith('likeness.');
      const slots = (isLikeness ? findCopies(question.copies) : findOwn('exact')).filter(
        (slot) => this.at[slot]! > since,
      );
      answers.set(questionName(question), Math.min(this.count(question, slots, entry), HISTORY_COUNT_LIMIT));
    }
    return answers;
  }

  private count(question: HistoryQuestion, slots: number[], entry: HistoryEntry): number {
    const author = hashId(entry.authorId);
    const sum = (values: Uint16Array) => slots.reduce((total, slot) => total + values[slot]!, 0);
    const distinct = (values: Float64Array, own: number) =>
      new Set([own, ...slots.map((slot) => values[slot]!)].filter((id) => id !== 0)).size;
    switch (question.fact) {
      case 'likeness.ownCopies':
        return slots.filter((slot) => this.author[slot] === author).length;
      case 'likeness.othersCopies':
        return slots.filter((slot) => this.author[slot] !== author).length;
      case 'likeness.copyingAuthors':
        return new Set(slots.map((slot) => this.author[slot]!).filter((id) => id !== author)).size;
      case 'likeness.spaces':
        return distinct(this.space, hashId(entry.spaceId));
      case 'rhythm.posts':
        return slots.length + 1;
      case 'rhythm.mentions':
        return sum(this.mentions) + entry.mentionCount;
      case 'rhythm.links':
        return sum(this.links) + entry.linkCount;
      case 'rhythm.threads':
        return distinct(this.thread, entry.threadId === null ? 0 : hashId(entry.threadId));
      case 'rhythm.spaces':
        return distinct(this.space, hashId(entry.spaceId));
      case 'rhythm.reactions':
      case 'rhythm.reports':
        return 0;
    }
  }

  /** The slots that hold copies, newest first. */
  private findCopies(entry: HistoryEntry, copies: 'exact' | 'near', now: number): number[] {
    const { exact, signature, bands } = entry.fingerprint;
    const found = new Set(this.follow(this.byExact, exactKey(exact), now, () => true));
    if (copies === 'near' && signature) {
      bands.forEach((hash, band) => {
        if (found.size >= CHAIN_LIMIT) return;
        const isNear = (slot: number) =>
          !found.has(slot) &&
          this.hasSignature[slot] === 1 &&
          likeness(signature, this.signatures, slot * SIGNATURE_SIZE) >= NEAR_COPY;
        for (const slot of this.follow(this.byBand[band]!, hash, now, isNear)) found.add(slot);
      });
    }
    const post = hashId(entry.postId);
    return [...found].filter((slot) => this.post[slot] !== post);
  }

  private follow(chains: Chains, key: number, now: number, accepts: (slot: number) => boolean): number[] {
    const oldest = now - this.days * 86_400_000;
    const found: number[] = [];
    let steps = 0;
    for (let number = chains.newest(key, this.next); number >= 0; number = chains.before(number, this.next)) {
      const slot = number % this.capacity;
      if (this.at[slot]! <= oldest || ++steps > CHAIN_LIMIT) break;
      if (chains.keyAt(number) === key && accepts(slot)) found.push(slot);
    }
    return found;
  }
}

/** Posts with the same key, newest first, as links from each to the one before; only the ring's posts are valid. */
class Chains {
  private readonly heads: Int32Array;
  private readonly keys: Float64Array;
  private readonly links: Int32Array;
  private readonly mask: number;

  constructor(private readonly capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(capacity, 16) * 1.5));
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.keys = new Float64Array(capacity);
    this.links = new Int32Array(capacity);
  }

  add(number: number, key: number): void {
    const slot = number % this.capacity;
    const bucket = this.bucketOf(key);
    this.keys[slot] = key;
    this.links[slot] = this.heads[bucket]!;
    this.heads[bucket] = number;
  }

  newest(key: number, next: number): number {
    return this.valid(this.heads[this.bucketOf(key)]!, next);
  }

  before(number: number, next: number): number {
    return this.valid(this.links[number % this.capacity]!, next);
  }

  keyAt(number: number): number {
    return this.keys[number % this.capacity]!;
  }

  private valid(number: number, next: number): number {
    return number >= next - this.capacity ? number : -1;
  }

  private bucketOf(key: number): number {
    const low = key | 0;
    const high = (key / 0x100000000) | 0;
    return (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 8) & this.mask;
  }
}

const exactKey = ([one, other]: readonly [number, number]): number => (one >>> 0) * 0x200000 + (other & 0x1fffff);

/** Asks once for each way of comparing, at most. */
function once(find: (copies: 'exact' | 'near') => number[]): (copies: 'exact' | 'near') => number[] {
  const found = new Map<string, number[]>();
  return (copies) => {
    let slots = found.get(copies);
    if (!slots) found.set(copies, (slots = find(copies)));
    return slots;
  };
}
