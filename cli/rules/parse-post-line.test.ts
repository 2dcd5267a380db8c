import { describe, expect, it } from 'vitest';
import { parsePostLine } from './parse-post-line.js';

const line = (change: Record<string, unknown>): string =>
  JSON.stringify({
    id: 'p1',
    text: 'Who can bring chairs?',
    createdAt: '2026-02-28T10:00:00Z',
    author: { id: 'a1', joinedAt: '2024-02-29' },
    space: { id: 's1', kind: 'region' },
    ...change,
  });

const problemOf = (change: Record<string, unknown>): string | null => {
  const read = parsePostLine(line(change));
  return 'problem' in read ? read.problem : null;
};

describe('a line of rules check', () => {
  it('is a post when everything stands', () => {
    expect(problemOf({})).toBeNull();
    expect(problemOf({ createdAt: '2026-02-28T23:30:00-05:00' })).toBeNull();
  });

  it.each(['2026-02-30T10:00:00Z', '2026-02-29T10:00:00Z', '2026-13-01T10:00:00Z', '2026-02-28T25:00:00Z'])(
    'has no time like %s',
    (createdAt) => expect(problemOf({ createdAt })).toContain(`here stands "${createdAt}"`),
  );

  it('says of a field of another form what stands there, and of an absent one that it is missing', () => {
    expect(problemOf({ author: 'ana' })).toBe('"author" is { "id", "joinedAt" }; here stands "ana"');
    expect(problemOf({ author: undefined })).toBe('"author" is missing; it is { "id", "joinedAt" }');
  });
});
