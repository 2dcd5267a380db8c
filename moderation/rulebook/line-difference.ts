/** A line of a comparison, with its number before and after. */
export interface DifferenceLine {
  kind: 'same' | 'gone' | 'new';
  text: string;
  before: number | null;
  after: number | null;
}

/** Beyond this many lines a side the middle is told as gone and new, rather than worked out in quadratic time. */
const MOST_COMPARED = 1500;

/** What changed between two texts, line by line. */
export function lineDifference(before: string, after: string): DifferenceLine[] {
  const one = before === '' ? [] : before.split('\n');
  const other = after === '' ? [] : after.split('\n');
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < one.length - start && tail < other.length - start && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const lines: DifferenceLine[] = [];
  const same = (i: number, j: number) => lines.push({ kind: 'same', text: one[i]!, before: i + 1, after: j + 1 });
  for (let i = 0; i < start; i++) same(i, i);
  for (const step of middle(one.slice(start, one.length - tail), other.slice(start, other.length - tail))) {
    if (step.kind === 'same') same(start + step.i, start + step.j);
    else if (step.kind === 'gone')
      lines.push({ kind: 'gone', text: one[start + step.i]!, before: start + step.i + 1, after: null });
    else lines.push({ kind: 'new', text: other[start + step.j]!, before: null, after: start + step.j + 1 });
  }
  for (let left = tail; left > 0; left--) same(one.length - left, other.length - left);
  return lines;
}

interface Step {
  kind: DifferenceLine['kind'];
  i: number;
  j: number;
}

/** By the longest common lines. */
function middle(one: readonly string[], other: readonly string[]): Step[] {
  const isLong = one.length > MOST_COMPARED || other.length > MOST_COMPARED;
  const common = isLong ? null : commonLengths(one, other);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (common && i < one.length && j < other.length && one[i] === other[j])
      steps.push({ kind: 'same', i: i++, j: j++ });
    else if (i < one.length && (j >= other.length || !common || common[i + 1]![j]! >= common[i]![j + 1]!))
      steps.push({ kind: 'gone', i: i++, j });
    else steps.push({ kind: 'new', i, j: j++ });
  }
  return steps;
}

/** `[i][j]`: how many lines the rests from i and from j have in common. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      rows[i]![j] = one[i] === other[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}
