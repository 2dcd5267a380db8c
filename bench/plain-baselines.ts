import { fitLogistic, rowScore, chance, type Examples } from '../moderation/triage/model/logistic.js';

interface Labelled {
  text: string;
  label: boolean;
}
type Score = (text: string) => number;

/** Words of two letters or digits and more in lower case, as common tools cut them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
const LIST_SIZE = 50;

/**
 * A word list as somebody would draw it up: the fifty words that tell most in the training part. The score is 0 without
 * any of them and rises with each.
 */
export function wordList(train: readonly Labelled[]): Score {
  const counts = new Map<string, { bad: number; other: number }>();
  for (const { text, label } of train) {
    for (const word of new Set(wordsOf(text))) {
      const count = counts.get(word) ?? { bad: 0, other: 0 };
      count[label ? 'bad' : 'other']++;
      counts.set(word, count);
    }
  }
  const worth = ({ bad, other }: { bad: number; other: number }) => bad * Math.log((bad + 1) / (other + 1));
  const listed = [...counts]
    .sort(([, one], [, two]) => worth(two) - worth(one))
    .slice(0, LIST_SIZE)
    .map(([word]) => word);
  const list = new Set(listed);
  return (text) => {
    const found = new Set(wordsOf(text).filter((word) => list.has(word))).size;
    return found / (found + 1);
  };
}

/** Logistic regression on word counts with the usual defaults: L2 with C = 1, no calibration. */
export function plainRegression(train: readonly Labelled[]): Score {
  const columns = new Map<string, number>();
  const rows = train.map(({ text }) => countWords(text, (word) => columns.get(word) ?? newColumn(columns, word)));
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (starts[at + 1] = starts[at]! + row.size));
  const examples: Examples = {
    starts,
    columns: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    values: Float32Array.from(rows.flatMap((row) => [...row.values()])),
    labels: Uint8Array.from(train, ({ label }) => (label ? 1 : 0)),
    columnCount: columns.size,
  };
  const weights = fitLogistic(examples, { penalty: 1, rows: Int32Array.from(rows, (_row, at) => at), rounds: 100 });
  return (text) => {
    const row = countWords(text, (word) => columns.get(word));
    const one = { ...examples, starts: Int32Array.of(0, row.size), columns: Int32Array.from(row.keys()) };
    return chance(rowScore({ ...one, values: Float32Array.from(row.values()) }, 0, weights));
  };
}

function newColumn(columns: Map<string, number>, word: string): number {
  columns.set(word, columns.size);
  return columns.size - 1;
}

function countWords(text: string, columnOf: (word: string) => number | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of wordsOf(text)) {
    const column = columnOf(word);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}
