import type { RuleError, RuleErrorCode } from './rule.js';

export type JsonObject = Record<string, unknown>;

/** Reads an unknown JSON document and notes everything that cannot stand, each with its path and what to do. */
export class DocumentReader {
  readonly errors: RuleError[] = [];

  fail(path: string, code: RuleErrorCode, message: string): undefined {
    if (this.errors.length < 100) this.errors.push({ path, code, message });
    return undefined;
  }

  object(value: unknown, path: string, known: readonly string[], what: string): JsonObject | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fail(path, 'WRONG_TYPE', `${what} is an object in braces { }; here stands ${describe(value)}.`);
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        this.fail(join(path, key), 'UNKNOWN_KEY', `${what} has no "${clip(key)}".${suggest(key, known)}`);
      }
    }
    return value as JsonObject;
  }

  text(value: unknown, path: string, what: string, maxLength: number): string | undefined {
    if (typeof value !== 'string')
      return this.fail(path, 'WRONG_TYPE', `${what} is a text in quotes; here stands ${describe(value)}.`);
    if (value.trim() === '') return this.fail(path, 'EMPTY', `${what} is empty. Write at least one character.`);
    if (value.length > maxLength) {
      return this.fail(
        path,
        'TOO_LONG',
        `${what} has ${value.length} characters; ${maxLength} is the most. Shorten it.`,
      );
    }
    return value;
  }

  number(
    value: unknown,
    path: string,
    what: string,
    { from = -Infinity, to = Infinity, isWhole = false } = {},
  ): number | undefined {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return this.fail(path, 'WRONG_TYPE', `${what} is a number without quotes; here stands ${describe(value)}.`);
    }
    if (value < from || value > to || (isWhole && !Number.isInteger(value))) {
      const range = to === Infinity ? `${from} or more` : `from ${from} to ${to}`;
      return this.fail(
        path,
        'WRONG_VALUE',
        `${what} is a ${isWhole ? 'whole ' : ''}number ${range}; here stands ${value}.`,
      );
    }
    return value;
  }

  truth(value: unknown, path: string, what: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    return this.fail(path, 'WRONG_TYPE', `${what} is true or false, without quotes; here stands ${describe(value)}.`);
  }

  oneOf<T extends string>(value: unknown, path: string, what: string, choices: readonly T[]): T | undefined {
    if (typeof value === 'string' && (choices as readonly string[]).includes(value)) return value as T;
    const close = typeof value === 'string' ? nearest(value, choices) : '';
    return this.fail(
      path,
      'UNKNOWN_VALUE',
      `${what} is one of ${choices.map((choice) => `"${choice}"`).join(', ')}; here stands ${describe(value)}.${close}`,
    );
  }
}

/** The path of a key within a path. */
export const join = (path: string, key: string | number): string =>
  typeof key === 'number'
    ? `${path}[${key}]`
    : /^[A-Za-z_][\w-]*$/.test(key)
      ? `${path}.${key}`
      : `${path}[${JSON.stringify(clip(key))}]`;

/** What stands there, in words that fit into a sentence. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return clip(JSON.stringify(value));
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** " Did you mean …?" for the nearest known word, or the words there are. */
export const suggest = (word: string, known: readonly string[]): string =>
  nearest(word, known) || (known.length <= 14 ? ` It can have: ${known.join(', ')}.` : '');

function nearest(word: string, known: readonly string[]): string {
  const near = known
    .map((other) => ({ other, distance: distanceOf(word.slice(0, 60).toLowerCase(), other.toLowerCase()) }))
    .sort((one, two) => one.distance - two.distance)[0];
  return near && near.distance <= Math.max(2, near.other.length / 3) ? ` Did you mean "${near.other}"?` : '';
}

function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length]!;
}
