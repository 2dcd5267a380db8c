import { expect, test } from 'vitest';
import { ofMonths, publishable, type RawFigures, tableKinds, type Waited } from './figures.js';

const none = Object.fromEntries(tableKinds.map((kind) => [kind, []])) as unknown as RawFigures['counts'];
const raw = (more: Partial<RawFigures>): RawFigures => ({
  counts: none,
  waited: [],
  overturned: [],
  agreed: [],
  ruleNames: {},
  ...more,
});
const waited = (count: number, minutes: number, guideline = '1'): Waited[] =>
  Array.from({ length: count }, (_, index) => ({ guideline, minutes: minutes + index, isKept: index > 0 }));

test('times are of five and more, the worst in whole hours', () => {
  expect(publishable(raw({ waited: waited(4, 10) })).waits).toBeNull();
  const figures = publishable(raw({ waited: [...waited(5, 60), ...waited(2, 200, '2')] }));
  expect(figures.waits).toEqual({ medianMinutes: 63, longestHours: 4, keptPercent: 70 });
  expect(figures.waitsByGuideline).toEqual([{ key: '1', medianMinutes: 62, longestHours: 2, keptPercent: 80 }]);
});

test('a rule that is merged is named nowhere', () => {
  const figures = publishable(
    raw({
      counts: {
        ...none,
        rules: [
          { key: 'links', count: 8 },
          { key: 'shouts', count: 3 },
          { key: 'copies', count: 4 },
        ],
      },
      overturned: [
        { key: 'links', count: 2, whole: 8 },
        { key: 'shouts', count: 1, whole: 6 },
      ],
      ruleNames: { links: { en: 'Links' }, shouts: { en: 'Shouts' }, copies: { en: 'Copies' } },
    }),
  );
  expect(figures.overturned).toEqual([{ key: 'links', percent: 25 }]);
  expect(Object.keys(figures.ruleNames)).toEqual(['links']);
});

test('a quarter has times only if each of its months has, for a month of few could be had from the difference', () => {
  const full = raw({ waited: waited(6, 30) });
  const few = raw({ waited: waited(2, 30) });
  const quarter = (...months: RawFigures[]) =>
    ofMonths(months.map(publishable), raw({ waited: months.flatMap((month) => month.waited) }));
  expect(quarter(full, full, full).waits).toMatchObject({ longestHours: 1 });
  expect(quarter(full, full, few)).toMatchObject({ waits: null, waitsByGuideline: [] });
});

test('a quarter has no table of what one of its months did not count yet', () => {
  const month = publishable(raw({ counts: { ...none, expulsions: [{ key: 'proposed', count: 7 }] } }));
  const { expulsions, ...tables } = month.tables;
  const before = { ...month, tables } as typeof month;
  expect(expulsions.total).toBe(7);
  expect(ofMonths([before, month, month], raw({})).tables).not.toHaveProperty('expulsions');
  expect(ofMonths([month, month, month], raw({})).tables.expulsions.total).toBe(21);
});
