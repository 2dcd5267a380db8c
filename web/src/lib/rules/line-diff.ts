/** A line of a comparison: the same, gone, or new, with its number before and after. */
export interface DiffLine {
  kind: 'same' | 'gone' | 'new';
  text: string;
  before?: number;
  after?: number;
}

/** What changed between two texts, line by line, by their longest common lines. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const one = before === '' ? [] : before.split('\n');
  const other = after === '' ? [] : after.split('\n');
  const common = commonLengths(one, other);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      lines.push({ kind: 'same', text: one[i]!, before: ++i, after: ++j });
    } else if (j >= other.length || (i < one.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push({ kind: 'gone', text: one[i]!, before: ++i });
    } else {
      lines.push({ kind: 'new', text: other[j]!, after: ++j });
    }
  }
  return lines;
}

/** The changed lines with a few around them; null stands for lines left out. */
export function closeTo(lines: readonly DiffLine[], around = 2): (DiffLine | null)[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - around), place + around + 1).some(({ kind }) => kind !== 'same'),
  );
  return lines.flatMap((line, place) => (isNear[place] ? [line] : isNear[place - 1] ? [null] : []));
}

/** `[i][j]`: how many lines the rests from i and from j have in common. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const rows: number[][] = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      rows[i]![j] = one[i] === other[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}
