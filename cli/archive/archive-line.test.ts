import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveLine } from './archive-line.js';
import { checkHeader, parseArchiveLine } from './parse-archive-line.js';
import { headerLine, writeArchiveLine } from './write-archive-line.js';

const id = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const at = '2026-11-24T20:00:00.000Z';
const lines: Record<string, Record<string, unknown>> = {
  space: { kind: 'space', id, slug: 'chile', type: 'region', access: 'open', name: { en: 'Chile' }, createdAt: at },
  person: { kind: 'person', id, displayName: 'Ana', createdAt: at },
  participation: { kind: 'participation', spaceId: id, personId: other, since: at },
  thread: { kind: 'thread', id, spaceId: id, authorId: other, title: 'Hello', createdAt: at },
  post: { kind: 'post', id, threadId: id, authorId: other, createdAt: at, revisions: [{ id, source: 'Hello' }] },
};

function read(fields: Record<string, unknown>): ArchiveLine {
  const parsed = parseArchiveLine(JSON.stringify(fields));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.line;
}

function problems(kind: string, change: Record<string, unknown>): string[] {
  const parsed = parseArchiveLine(JSON.stringify({ ...lines[kind], ...change }));
  return 'problems' in parsed ? parsed.problems.map(({ field, because }) => `${field}: ${because}`) : [];
}

describe('the first line', () => {
  test('is read back', () => expect(checkHeader(headerLine)).toEqual([]));

  test('of another version, or none, says so', () => {
    expect(checkHeader('{"kind":"archive","version":2}')).toEqual([
      { field: 'version', because: 'only version 1 can be read' },
    ]);
    for (const text of ['', '[]', '{"kind":"post"}', 'PK\u0003\u0004']) expect(checkHeader(text)).not.toEqual([]);
  });
});

describe('a line', () => {
  test('of each kind with only what it needs is written as it was read', () => {
    for (const fields of Object.values(lines)) expect(writeArchiveLine(read(fields))).toBe(JSON.stringify(fields));
  });

  test('of each kind with everything it can hold is read back the same', () => {
    const full: Record<string, unknown>[] = [
      {
        ...{
          ...lines['space'],
          parentId: other,
          purpose: { de: 'Wofür', en: 'What for' },
          guidelineLine: { en: 'Be kind' },
        },
        ...{
          continent: 'south_america',
          countries: ['CL'],
          state: 'archived',
          firstPostsReviewed: true,
          createdBy: other,
        },
      },
      {
        ...{ ...lines['person'], state: 'erased', country: 'CL', homeSpaceId: other, timeZone: 'America/Santiago' },
        ...{ locale: 'es', languages: ['es', 'en'], showsRegion: false, introduction: 'Hi', joinedAt: at },
      },
      {
        ...lines['participation'],
        role: 'lead',
        state: 'removed',
        askedWords: 'Please',
        invitedBy: id,
        removedUntil: at,
      },
      {
        ...{ ...lines['thread'], language: 'en', state: 'scheduled', slowSeconds: 60, pinnedAt: at, mergedInto: other },
        hosting: {
          ...{ opensAt: at, closesAt: '2026-11-25T20:00:00.000Z', slowSeconds: 30, holdsFirstPosts: true },
          ...{ summaryPostId: id, openedAt: at, closedAt: at, hostIds: [id, other] },
        },
      },
      {
        ...{ ...lines['post'], answersPostId: other, isOpening: true, visibility: 'hidden', visibleRevisionId: id },
        ...{ publishedAt: at, editedAt: at, highlightedAt: at, reactions: [{ personId: id, reaction: 'thanks', at }] },
        revisions: [
          {
            id,
            source: 'One',
            language: 'en',
            writtenBy: id,
            createdAt: '2026-11-24T21:00:00.000Z',
            state: 'superseded',
          },
          { id: other, source: '', state: 'purged' },
        ],
      },
    ];
    for (const fields of full) {
      const line = read(fields);
      expect(read(JSON.parse(writeArchiveLine(line)) as Record<string, unknown>)).toEqual(line);
    }
  });

  test('of a post says what is on show and since when only where it is not the usual', () => {
    const posts: Record<string, unknown>[] = [
      { visibility: 'published' },
      { visibility: 'published', publishedAt: '2026-11-25T20:00:00.000Z' },
      { visibility: 'held' },
      { visibility: 'held', visibleRevisionId: id, publishedAt: at },
      { visibility: 'removed' },
      { visibility: 'removed', visibleRevisionId: null },
      { visibility: 'withdrawn', publishedAt: at },
    ];
    for (const change of posts) {
      const line = read({ ...lines['post'], ...change });
      expect(read(JSON.parse(writeArchiveLine(line)) as Record<string, unknown>)).toEqual(line);
    }
    expect(read({ ...lines['post'] })).toMatchObject({ visibleRevisionId: id, publishedAt: at });
    expect(read({ ...lines['post'], visibility: 'held' })).toMatchObject({
      visibleRevisionId: null,
      publishedAt: null,
    });
  });

  test('takes ids in capitals and times in any zone, and writes them in one way', () => {
    const line = read({ ...lines['person'], id: id.toUpperCase(), createdAt: '2026-11-24T21:00:00+01:00' });
    expect(line).toMatchObject({ id, createdAt: at });
  });
});

describe('a bad line', () => {
  test('is named by its field and what is wrong', () => {
    expect(problems('person', { id: 'seven' })).toEqual(['id: must be an id (a UUID)']);
    expect(problems('person', { displayName: '' })).toEqual(['displayName: must not be empty']);
    expect(problems('person', { displayName: 'x'.repeat(81) })).toEqual([
      'displayName: must have 80 characters or fewer',
    ]);
    expect(problems('person', { displayName: undefined })).toEqual(['displayName: is missing']);
    expect(problems('person', { displayName: 7 })).toEqual(['displayName: must be string, not 7']);
    expect(problems('person', { email: 'ana@example.org' })).toEqual(['email: is not a field of this kind of line']);
    expect(problems('person', { introduction: 'a\0b' })).toEqual(['introduction: holds a character that is none']);
    expect(problems('person', { introduction: '\ud800' })).toEqual(['introduction: holds a character that is none']);
    expect(problems('person', { createdAt: 'yesterday' })).toEqual(['createdAt: must be a time as in RFC 3339']);
    expect(problems('person', { createdAt: '2026-13-24T20:00:00Z' })).toEqual(['createdAt: is not a time that exists']);
    expect(problems('space', { type: 'room' })[0]).toMatch(/^type: must be one of: commons, region/);
    expect(problems('space', { name: {} })).toEqual(['name: must have a name in one language or more']);
    expect(problems('thread', { hosting: { opensAt: at, closesAt: at } })).toEqual([
      'hosting: must close after it opens',
    ]);
    expect(problems('post', { revisions: [{ id }] })).toEqual(['revisions.0.source: is missing']);
    expect(problems('post', { revisions: [] })).toEqual(['revisions: must have one revision or more']);
    expect(problems('post', { revisions: [{ id, source: 'x'.repeat(20_001) }] })[0]).toMatch(/^revisions.0.source/);
    expect(problems('post', { visibleRevisionId: other })[0]).toMatch(/visibleRevisionId is none of its revisions/);
    expect(problems('post', { publishedAt: null })[0]).toMatch(/needs the time/);
    expect(
      problems('post', {
        revisions: [
          { id, source: 'a' },
          { id, source: 'b' },
        ],
      })[0],
    ).toMatch(/twice/);
    expect(problems('post', { kind: 'toString' })[0]).toMatch(/^kind: must be one of/);
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.json(), (text) => 'problems' in parseArchiveLine(text)));
    fc.assert(fc.property(fc.string(), (text) => 'problems' in parseArchiveLine(text)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(lines)), fc.string(), fc.jsonValue(), (kind, field, value) => {
        parseArchiveLine(JSON.stringify({ ...lines[kind], [field]: value }));
        for (const name of Object.keys(lines[kind]!))
          parseArchiveLine(JSON.stringify({ ...lines[kind], [name]: value }));
      }),
    );
  });
});
