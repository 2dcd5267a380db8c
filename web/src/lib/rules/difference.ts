/** A line of a comparison: the same, gone, or new, with its number before and after. */
export interface DifferenceLine {
  kind: 'same' | 'gone' | 'new';
  text: string;
  before?: number | null;
  after?: number | null;
}

/** The changed lines with a few around them; null stands for lines left out. */
export function closeTo(lines: readonly DifferenceLine[], around = 2): (DifferenceLine | null)[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - around), place + around + 1).some(({ kind }) => kind !== 'same'),
  );
  return lines.flatMap((line, place) => (isNear[place] ? [line] : isNear[place - 1] ? [null] : []));
}
