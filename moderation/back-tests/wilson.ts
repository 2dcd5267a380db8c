/** A share of a few cases, with the range in which it may well lie in truth. */
export interface Interval {
  share: number;
  low: number;
  high: number;
}

/**
 * Wilson's score interval at 95 % for `hits` of `total`; undefined for none. Unlike the plain interval it does not say
 * "certain" of three out of three.
 */
export function wilsonInterval(hits: number, total: number): Interval | undefined {
  if (total === 0) return undefined;
  const z = 1.959964;
  const share = hits / total;
  const scale = 1 + (z * z) / total;
  const middle = (share + (z * z) / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
