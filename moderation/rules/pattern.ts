import { RE2JS } from 're2js';
import { limits } from './limits.js';
import { patternWeight } from './pattern-weight.js';

/** A pattern that runs in time proportional to the text, whatever both are. */
export interface Pattern {
  source: string;
  /** How many times the cost of an ordinary pattern it may take for each character; worked out when first asked. */
  readonly weight: number;
  /** Letters that every text it matches holds, for the automaton; null where there are none. */
  requiredLetters: string | null;
  test: (text: string) => boolean;
  /** Where it first matches, near enough to show it. */
  find: (text: string) => { start: number; end: number } | null;
}

/** Compiles a pattern, or says in a sentence why it cannot be used. */
export function compilePattern(source: string, isCaseSensitive: boolean): Pattern | string {
  if (source.length > limits.patternLength) {
    return `The pattern has ${source.length} characters; ${limits.patternLength} is the most. Split it into several.`;
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, isCaseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    return `The pattern cannot be read: ${reasonOf(error)}. Patterns use RE2's syntax, which has no look-ahead, look-behind or back-references.`;
  }
  const size = compiled.programSize();
  if (size > limits.patternSize) {
    return `The pattern is too costly (size ${size}; ${limits.patternSize} is the most). Use smaller repetitions or fewer alternatives.`;
  }
  if (compiled.test(''))
    return 'The pattern matches an empty text, so it would match every post. Ask for at least one character.';
  let weight: number | undefined;
  const pattern: Pattern = {
    source,
    get weight() {
      return (weight ??= patternWeight(compiled));
    },
    requiredLetters: requiredLetters(source),
    test: (text) => compiled.test(text),
    find: (text) => findPlace(compiled, text, pattern.weight === 1 ? REACH.ordinary : REACH.costly),
  };
  return pattern;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^error parsing regexp: /, '').slice(0, 120);
}

/** Where an ordinary pattern is looked for, and a costly one: what is dearer to find is shown by where it ends. */
const REACH = { ordinary: 4000, costly: 60 };

/**
 * The place by halving: how much of the text's beginning is needed, and from where on. The engine's own search for
 * places costs many times its yes or no, and only one sentence depends on it.
 */
function findPlace(compiled: RE2JS, text: string, reach: number): { start: number; end: number } | null {
  if (!compiled.test(text)) return null;
  // Most matches are near enough to the beginning that little of a long text is read again and again.
  let room = Math.min(reach, text.length);
  while (room < text.length && !compiled.test(text.slice(0, room))) {
    if (reach === REACH.costly) return { start: 0, end: Math.min(text.length, reach) };
    room = Math.min(text.length, room * 2);
  }
  const end = lowest(1, room, (length) => compiled.test(text.slice(0, length)));
  const head = text.slice(Math.max(0, end - reach), end);
  const cut = lowest(0, head.length, (kept) => compiled.test(head.slice(head.length - kept)));
  return { start: end - cut, end };
}

function lowest(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The longest row of letters that stands in the pattern outside of any group, choice, class or optional part, so that
 * no text without them can match. Cautious: what is not plainly required is left out.
 */
export function requiredLetters(source: string): string | null {
  let best = '';
  let row = '';
  const endRow = () => {
    if (row.length > best.length) best = row;
    row = '';
  };
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char === '\\') {
      // Only escapes of one sign are skipped; anything longer ends the search.
      if (/[pPxQEcCuU0-7]/.test(source[at + 1] ?? '')) return best.length >= 3 ? best : null;
      endRow();
      at++;
      continue;
    }
    if (char === '[') {
      endRow();
      at = classEnd(source, at);
      continue;
    }
    // A choice between whole patterns: none of them is required.
    if (char === '|' && depth === 0) return null;
    if (char === '(') depth++;
    if (char === ')') depth--;
    const isPlain = depth === 0 && /[a-z]/i.test(char);
    const isOptional = /[*?{]/.test(source[at + 1] ?? '');
    if (isPlain && !isOptional) row += char.toLowerCase();
    else endRow();
    // One that may repeat ends the row: what follows it may not be beside what stands before.
    if (source[at + 1] === '+') endRow();
    // A count is no row of letters, and "{0}" would take its letter away.
    if (char === '{') at = Math.max(at, source.indexOf('}', at));
  }
  endRow();
  return best.length >= 3 ? best : null;
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  if (source[at] === '^') at++;
  if (source[at] === ']') at++;
  for (; at < source.length && source[at] !== ']'; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith('[:', at)) at = Math.max(at, source.indexOf(':]', at) + 1);
  }
  return at;
}
