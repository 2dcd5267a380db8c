import type { FeatureReader, Features } from './text-features.js';
import type { Examples } from './logistic.js';

/** Places of the table that examples use, as columns without gaps. */
export interface Columns {
  /** The column of a place, or -1. */
  columnOf: Int32Array;
  placeOf: Int32Array;
}

/** What one feature counts in a text with `count` of its kind, before its own scale. */
export const featureValue = (kindShare: number, count: number): number => kindShare / Math.sqrt(count);

/** How much each kind of feature counts as a whole: words, letters, shape. */
export const kindShares = [1, 0.7, 0.7] as const;

/** Reads texts into rows. Places seen in fewer than `leastTexts` texts tell nothing and get no column. */
export function readExamples(
  reader: FeatureReader,
  texts: readonly string[],
  labels: Uint8Array,
  { bits, leastTexts }: { bits: number; leastTexts: number },
): { examples: Examples; columns: Columns } {
  const seen = new Int32Array(2 ** bits);
  for (const text of texts) {
    const { places, count } = reader.read(text);
    for (let at = 0; at < count; at++) seen[places[at]!]!++;
  }
  const columns = makeColumns(seen, leastTexts);
  const starts = new Int32Array(texts.length + 1);
  const rows: { columns: Int32Array; values: Float32Array }[] = [];
  texts.forEach((text, row) => {
    const read = toRow(reader.read(text), columns);
    rows.push(read);
    starts[row + 1] = starts[row]! + read.columns.length;
  });
  const examples: Examples = {
    starts,
    columns: new Int32Array(starts[texts.length]!),
    values: new Float32Array(starts[texts.length]!),
    labels,
    columnCount: columns.placeOf.length,
  };
  rows.forEach((row, at) => {
    examples.columns.set(row.columns, starts[at]);
    examples.values.set(row.values, starts[at]);
  });
  return { examples, columns };
}

function makeColumns(seen: Int32Array, leastTexts: number): Columns {
  const columnOf = new Int32Array(seen.length).fill(-1);
  const placeOf: number[] = [];
  for (let place = 0; place < seen.length; place++)
    if (seen[place]! >= leastTexts) columnOf[place] = placeOf.push(place) - 1;
  return { columnOf, placeOf: Int32Array.from(placeOf) };
}

function toRow({ count, places, kinds, kindCounts }: Features, { columnOf }: Columns) {
  const columns: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < count; at++) {
    const column = columnOf[places[at]!]!;
    if (column < 0) continue;
    const kind = kinds[at]!;
    columns.push(column);
    values.push(featureValue(kindShares[kind]!, kindCounts[kind]!));
  }
  return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
}
