import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, mergeSmall, roundedShare, smallestGroup, sumOfPublished } from './merge-small.js';

const tableOf = (...numbers: number[]): ReturnType<typeof mergeSmall> =>
  mergeSmall(numbers.map((count, index) => ({ key: `g${index}`, count })));

describe('small groups', () => {
  test('groups of five and more stand alone, the largest first; the others are merged', () => {
    expect(tableOf(9, 3, 12, 4)).toEqual({
      total: 28,
      groups: [
        { key: 'g2', count: 12 },
        { key: 'g0', count: 9 },
      ],
      others: 7,
    });
  });

  test('one small group cannot be had by taking the shown ones from the total: the smallest shown joins it', () => {
    expect(tableOf(9, 3, 12)).toEqual({ total: 24, groups: [{ key: 'g2', count: 12 }], others: 12 });
    expect(tableOf(9, 3)).toEqual({ total: 12, groups: [], others: 12 });
    expect(tableOf(1, 2, 7, 20)).toEqual({ total: 30, groups: [{ key: 'g3', count: 20 }], others: 10 });
  });

  test('fewer than five in all are told as that, and none as none', () => {
    expect(tableOf(2, 2)).toEqual({ total: null, groups: [], others: null });
    expect(tableOf(0, 0)).toEqual({ total: 0, groups: [], others: null });
  });

  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });

  test('whatever the counts: nothing shown is under five, nothing merged is one group or under five', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const { total, groups, others } = tableOf(...numbers);
        const sum = numbers.reduce((a, b) => a + b, 0);
        if (sum > 0 && sum < smallestGroup) return total === null && groups.length === 0 && others === null;
        const present = numbers.filter((count) => count > 0).length;
        const shown = groups.reduce((all, { count }) => all + count, 0);
        return (
          total === sum &&
          groups.every(({ count }) => count >= smallestGroup) &&
          shown + (others ?? 0) === sum &&
          (others === null ? present === groups.length : others >= smallestGroup && present - groups.length >= 2) ===
            true
        );
      }),
    );
  });

  test('a quarter is made of what its months published, so nothing more can be had from it', () => {
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts), (months) => {
        const parts = months.map((numbers) => tableOf(...numbers));
        const quarter = sumOfPublished(parts);
        const readable = (key: string): number =>
          parts.reduce((sum, part) => sum + (part.groups.find((group: Count) => group.key === key)?.count ?? 0), 0);
        return quarter.groups.every(({ key, count }) => count === readable(key));
      }),
    );
    const hidden = [tableOf(10, 10), tableOf(10, 10), tableOf(2, 10, 3)];
    expect(sumOfPublished(hidden)).toEqual({
      total: 55,
      groups: [
        { key: 'g1', count: 30 },
        { key: 'g0', count: 20 },
      ],
      others: 5,
    });
    expect(sumOfPublished([tableOf(2), tableOf(0), tableOf(1)])).toMatchObject({ total: null });
  });

  test('shares go in steps of five, and are of five and more', () => {
    expect(roundedShare(1, 40)).toBe(5);
    expect(roundedShare(2, 3)).toBeNull();
    expect(roundedShare(5, 5)).toBe(100);
  });
});
