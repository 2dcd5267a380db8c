import type { ScreenedPost } from '../../moderation/signals/post.js';

/** Longer lines and texts than these are no posts. */
export const LINE_LIMIT = 1_000_000;
export const TEXT_LIMIT = 100_000;

/** One line of `rules check` as a post, or what is wrong with it. `postCount` is null where the line has none. */
export type PostLine = { post: ScreenedPost; id: string | number; postCount: number | null } | { problem: string };

/** Reads one line; every problem names the field and what would be right. */
export function parsePostLine(line: string): PostLine {
  if (line.length > LINE_LIMIT) return { problem: `the line has ${line.length} characters; ${LINE_LIMIT} is the most` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'this is not JSON; each line is one post as an object in braces { }' };
  }
  if (!isObject(value)) return { problem: 'a post is an object in braces { }' };
  const author = value['author'];
  const space = value['space'];
  if (!isObject(author)) return { problem: objectProblem(author, 'author', '{ "id", "joinedAt" }') };
  if (!isObject(space)) return { problem: objectProblem(space, 'space', '{ "id", "kind" }') };
  const problem =
    textProblem(value['id'], 'id', 200) ??
    textProblem(value['text'], 'text', TEXT_LIMIT, true) ??
    timeProblem(value['createdAt'], 'createdAt') ??
    textProblem(author['id'], 'author.id', 200) ??
    timeProblem(author['joinedAt'], 'author.joinedAt') ??
    countProblem(author['postCount'], 'author.postCount') ??
    optionalProblem(author['standing'], 'author.standing') ??
    textProblem(space['id'], 'space.id', 200) ??
    textProblem(space['kind'], 'space.kind', 50) ??
    optionalProblem(value['threadId'], 'threadId') ??
    optionalProblem(value['inReplyTo'], 'inReplyTo');
  if (problem) return { problem };
  const standing = textOf(author['standing']) ?? 'good';
  const postCount = (author['postCount'] ?? null) as number | null;
  return {
    postCount,
    id: value['id'] as string | number,
    post: {
      id: String(value['id']),
      text: value['text'] as string,
      createdAt: new Date(value['createdAt'] as string),
      author: {
        id: String(author['id']),
        joinedAt: new Date(author['joinedAt'] as string),
        postCount: postCount ?? 0,
        standing,
      },
      space: { id: String(space['id']), kind: space['kind'] as string },
      threadId: idOrNull(value['threadId']),
      inReplyTo: idOrNull(value['inReplyTo']),
      language: typeof value['language'] === 'string' ? value['language'] : null,
    },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOrNull = (value: unknown): string | null => textOf(value) ?? null;

/** A text or a number as text; anything else was refused before. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const objectProblem = (value: unknown, name: string, form: string): string =>
  value === undefined || value === null
    ? `"${name}" is missing; it is ${form}`
    : `"${name}" is ${form}; here stands ${shown(value)}`;

/** Ids may be written as numbers; texts may not. */
function textProblem(value: unknown, name: string, maxLength: number, isText = false): string | null {
  if (value === undefined || value === null) return `"${name}" is missing`;
  if (!isText && name.endsWith('id') && typeof value === 'number') return null;
  if (typeof value !== 'string') return `"${name}" is a text in quotes; here stands ${shown(value)}`;
  if (!isText && value === '') return `"${name}" is empty`;
  return value.length > maxLength ? `"${name}" has ${value.length} characters; ${maxLength} is the most` : null;
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i;

function timeProblem(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return `"${name}" is missing`;
  const isTime = typeof value === 'string' && dateForm.test(value) && isDay(value) && !Number.isNaN(Date.parse(value));
  return isTime ? null : `"${name}" is a time such as "2026-11-24T09:00:00Z"; here stands ${shown(value)}`;
}

/** 30 February is no day, though a Date made of it is one in March. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  if (knownDays.has(day)) return true;
  const isOne = isInCalendar(day);
  if (isOne && knownDays.size < 10_000) knownDays.add(day);
  return isOne;
}

/** Lines come in order of time, most of them on the same few days. */
const knownDays = new Set<string>();

function isInCalendar(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function countProblem(value: unknown, name: string): string | null {
  if (value === undefined || value === null || (Number.isInteger(value) && (value as number) >= 0)) return null;
  return `"${name}" is a whole number, 0 or more; here stands ${shown(value)}`;
}

function optionalProblem(value: unknown, name: string): string | null {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number') return null;
  return `"${name}" is a text in quotes; here stands ${shown(value)}`;
}

const shown = (value: unknown): string => {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
};
