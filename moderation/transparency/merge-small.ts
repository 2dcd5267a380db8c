/** How many there are of one kind, by its code. */
export interface Count {
  readonly key: string;
  readonly count: number;
}

/** Counts as they may be published. */
export interface Table {
  /** All together; null when there are some, but fewer than five. */
  readonly total: number | null;
  /** The groups of five and more, the largest first. */
  readonly groups: readonly Count[];
  /** What was merged; null when nothing was. */
  readonly others: number | null;
}

/** The smallest group that is shown by itself. */
export const smallestGroup = 5;

/**
 * Merges groups under five into one, so that nobody is found in them. What is merged is never one group alone and never
 * fewer than five, since either could be had by taking the shown groups from the total: the smallest shown groups join
 * until that holds. Groups of nobody are left out.
 */
export function mergeSmall(counts: readonly Count[]): Table {
  const present = counts.filter(({ count }) => count > 0).sort(largestFirst);
  const total = sumOf(present);
  if (total < smallestGroup) return { total: total === 0 ? 0 : null, groups: [], others: null };
  const groups = present.filter(({ count }) => count >= smallestGroup);
  const small = present.filter(({ count }) => count < smallestGroup);
  while (small.length > 0 && (small.length < 2 || sumOf(small) < smallestGroup)) {
    const smallestShown = groups.pop();
    if (!smallestShown) break;
    small.push(smallestShown);
  }
  return { total, groups, others: small.length > 0 ? sumOf(small) : null };
}

/**
 * The table of a longer period, from what its parts have published and from nothing else: whoever takes the parts from
 * the whole learns what they could read already. Null for a part says that it had fewer than five.
 */
export function sumOfPublished(parts: readonly Table[]): Table {
  const sums = new Map<string, number>();
  for (const { key, count } of parts.flatMap(({ groups }) => groups)) sums.set(key, (sums.get(key) ?? 0) + count);
  const known = parts.filter(({ total }) => total !== null);
  const total = known.reduce((sum, part) => sum + part.total!, 0);
  const merged = parts.filter(({ others }) => others !== null);
  return {
    total: total === 0 && known.length < parts.length ? null : total,
    groups: [...sums].map(([key, count]) => ({ key, count })).sort(largestFirst),
    others: merged.length > 0 ? merged.reduce((sum, { others }) => sum + others!, 0) : null,
  };
}

/** A share in steps of five per cent; null when it would be of fewer than five. */
export function roundedShare(part: number, whole: number): number | null {
  return whole < smallestGroup ? null : Math.round((part / whole) * 20) * 5;
}

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);
const largestFirst = (a: Count, b: Count): number => b.count - a.count || (a.key < b.key ? -1 : 1);
