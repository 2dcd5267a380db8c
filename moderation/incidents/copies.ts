import { likeness, NEAR_COPY } from '../signals/fingerprint.js';

/** A post as its stored fingerprint shows it. */
export interface PostLikeness {
  postId: string;
  authorId: string;
  spaceId: string;
  /** Of the folded text; equal for the same words. */
  exactHash: string;
  /** Empty for a text too short to be told from others: many people say thank you. */
  signature: Uint16Array;
}

/** One text that came several times from several people. */
export interface Copies {
  postIds: string[];
  /** Where it came; one, or several. */
  spaceIds: string[];
}

/** Copies are looked for this far back. */
export const copyMinutes = 30;

/** One person who repeats themselves is a case for the rules; from so many people, so many times, it is a flood. */
export const fewestAuthors = 3;
export const fewestCopies = 5;

const isAlike = (one: PostLikeness, other: PostLikeness): boolean =>
  one.exactHash === other.exactHash || likeness(one.signature, other.signature) >= NEAR_COPY;

/** The floods among these posts: each post is in one of them at most, the largest are found first. */
export function findCopies(posts: readonly PostLikeness[]): Copies[] {
  let left = posts.filter(({ signature }) => signature.length > 0);
  const found: Copies[] = [];
  for (;;) {
    const largest = left.map((post) => left.filter((other) => isAlike(post, other))).toSorted(byLength)[0];
    if (!largest || !isFlood(largest)) return found;
    found.push({
      postIds: largest.map(({ postId }) => postId),
      spaceIds: [...new Set(largest.map(({ spaceId }) => spaceId))],
    });
    const gone = new Set(largest);
    left = left.filter((post) => !gone.has(post));
  }
}

const byLength = (one: readonly unknown[], other: readonly unknown[]): number => other.length - one.length;

const isFlood = (posts: readonly PostLikeness[]): boolean =>
  posts.length >= fewestCopies && new Set(posts.map(({ authorId }) => authorId)).size >= fewestAuthors;
