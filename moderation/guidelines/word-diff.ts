/** A run of words that stayed, came or went. */
export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many words on a side the whole is told as removed and added: nobody reads such a difference. */
const mostWords = 2000;

/** What changed from one text to another, word by word; what went stands before what came in its place. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  if (old.length > mostWords || young.length > mostWords) return joined([...removed(old), ...added(young)]);
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let tail = 0;
  while (tail < old.length - start && tail < young.length - start && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
  const middle = diffMiddle(old.slice(start, old.length - tail), young.slice(start, young.length - tail));
  return joined([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - tail))]);
}

/** The longest common run of words keeps its place; what lies between has changed. */
function diffMiddle(old: readonly string[], young: readonly string[]): DiffPiece[] {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === young[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      pieces.push(...same([old[i++]!]));
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) pieces.push(...removed([old[i++]!]));
    else pieces.push(...added([young[j++]!]));
  }
  return [...pieces, ...removed(old.slice(i)), ...added(young.slice(j))];
}

/** Each word with the space after it, so that the pieces together are the text. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

const same = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'same', text }));
const added = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'added', text }));
const removed = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'removed', text }));

/** Neighbours of one kind become one piece; between two that stay, what went comes before what came. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let gone = '';
  let came = '';
  const flush = (): void => {
    if (gone) result.push({ kind: 'removed', text: gone });
    if (came) result.push({ kind: 'added', text: came });
    gone = came = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') came += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
