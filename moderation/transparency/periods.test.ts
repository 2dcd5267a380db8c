import { expect, test } from 'vitest';
import { closedPeriods, isClosed, monthsOf, readPeriod } from './periods.js';

test('a period is a month or a quarter, and nothing else', () => {
  expect(readPeriod('2026-10')).toMatchObject({ kind: 'month', fromAt: new Date('2026-10-01T00:00:00Z') });
  expect(readPeriod('2026-Q4')!.untilAt).toEqual(new Date('2027-01-01T00:00:00Z'));
  for (const name of ['2026', '2026-13', '2026-00', '2026-Q5', '2026-10-01', "2026-10'", ''])
    expect(readPeriod(name)).toBeUndefined();
});

test('only what has ended is closed, an hour later', () => {
  const october = readPeriod('2026-10')!;
  expect(isClosed(october, new Date('2026-10-31T23:59:59Z'))).toBe(false);
  expect(isClosed(october, new Date('2026-11-01T00:30:00Z'))).toBe(false);
  expect(isClosed(october, new Date('2026-11-01T01:00:00Z'))).toBe(true);
});

test('a quarter comes after its months, if it had all of them', () => {
  const names = closedPeriods(new Date('2026-05-20T10:00:00Z'), new Date('2026-12-03T00:00:00Z')).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-Q3', '2026-10', '2026-11']);
  expect(monthsOf(readPeriod('2026-Q3')!).map(({ name }) => name)).toEqual(['2026-07', '2026-08', '2026-09']);
});
