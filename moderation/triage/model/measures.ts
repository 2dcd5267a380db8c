/** How good scores are against what people decided. */
export interface Measures {
  examples: number;
  bad: number;
  /** At the score of one half. */
  precision: number | null;
  recall: number | null;
  /** The chance that a bad one scores above another. */
  auc: number | null;
  /** Mean square of what the score was off by. */
  brier: number;
  /** Mean distance between a band's scores and its share of bad ones (expected calibration error, ten bands). */
  calibrationError: number;
  bands: ReliabilityBand[];
}

/** Those that scored from one tenth to the next: what the model said on average, and how many really were bad. */
export interface ReliabilityBand {
  from: number;
  count: number;
  said: number;
  were: number;
}

/** Measures scores from 0 to 1; `labels` are 1 for bad. Both are of the same length, at least one. */
export function measureScores(scores: ArrayLike<number>, labels: ArrayLike<number>): Measures {
  const examples = scores.length;
  let [bad, caught, flagged, square] = [0, 0, 0, 0];
  const sums = Array.from({ length: 10 }, (_none, at) => ({ from: at / 10, count: 0, said: 0, were: 0 }));
  for (let at = 0; at < examples; at++) {
    const [score, label] = [scores[at]!, labels[at]!];
    bad += label;
    square += (score - label) ** 2;
    if (score >= 0.5) [flagged, caught] = [flagged + 1, caught + label];
    const band = sums[Math.min(9, Math.floor(score * 10))]!;
    band.count++;
    band.said += score;
    band.were += label;
  }
  const bands = sums.map(({ from, count, said, were }) => ({
    from,
    count,
    said: count === 0 ? 0 : said / count,
    were: count === 0 ? 0 : were / count,
  }));
  return {
    examples,
    bad,
    precision: flagged === 0 ? null : caught / flagged,
    recall: bad === 0 ? null : caught / bad,
    auc: areaUnderCurve(scores, labels),
    brier: examples === 0 ? 0 : square / examples,
    calibrationError: bands.reduce(
      (sum, { count, said, were }) => sum + (count / Math.max(1, examples)) * Math.abs(said - were),
      0,
    ),
    bands,
  };
}

/** By ranks; equal scores count half. */
function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  const order = Int32Array.from({ length: scores.length }, (_none, at) => at).sort((a, b) => scores[a]! - scores[b]!);
  let [bad, ranks] = [0, 0];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
    for (let at = from; at < to; at++)
      if (labels[order[at]!] === 1) [bad, ranks] = [bad + 1, ranks + (from + to + 1) / 2];
    from = to;
  }
  const good = scores.length - bad;
  return bad === 0 || good === 0 ? null : (ranks - (bad * (bad + 1)) / 2) / (bad * good);
}
