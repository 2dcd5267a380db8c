import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, measures, rememberedWindows, rhythmOf } from './rhythm.js';

const aDay = 144;
const aWeek = 7 * aDay;
const of = measures.posts;

const histories = fc
  .array(fc.tuple(fc.integer({ min: 1, max: rememberedWindows }), fc.integer({ min: 1, max: 400 })), { maxLength: 300 })
  .map((entries) => new Map(entries));

describe('the usual rhythm of a space', () => {
  test('where nothing happened yet, the floor is the limit', () => {
    expect(rhythmOf(new Map(), of)).toEqual({ usual: 0, limit: of.floor });
  });

  test('a lively space has a higher limit: what one window in a hundred reaches is usual', () => {
    const lively = new Map(Array.from({ length: rememberedWindows }, (_, at) => [at + 1, at % 50 === 0 ? 24 : 6]));
    expect(rhythmOf(lively, of)).toEqual({ usual: 24, limit: 72 });
  });

  test('what comes every week at this time is usual, at another time it is not', () => {
    const assembly = new Map([1, 2, 3, 4].map((week) => [week * aWeek, 80]));
    expect(rhythmOf(assembly, of)).toEqual({ usual: 80, limit: 240 });
    const shifted = new Map([...assembly].map(([ago, count]) => [ago - aDay, count]));
    expect(rhythmOf(shifted, of)).toEqual({ usual: 0, limit: of.floor });
  });

  test('one raid, however large and up to four hours long, teaches nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: rememberedWindows }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 50, max: 100_000 }),
        (start, length, size) => {
          const raid = new Map(Array.from({ length }, (_, at) => [start + at, size]));
          expect(rhythmOf(raid, of).limit).toBe(of.floor);
        },
      ),
    );
  });

  test('the limit is never under the floor, and always over what is usual', () => {
    fc.assert(
      fc.property(histories, (counts) => {
        const { usual, limit } = rhythmOf(counts, of);
        expect(limit).toBeGreaterThanOrEqual(of.floor);
        expect(limit).toBeGreaterThan(usual);
      }),
    );
  });

  test('more in any window of the past never lowers the limit, and what was long ago does not count', () => {
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 1, max: rememberedWindows }),
        fc.integer({ min: 1, max: 1000 }),
        (counts, ago, more) => {
          const before = rhythmOf(counts, of).limit;
          expect(rhythmOf(new Map([...counts, [ago, (counts.get(ago) ?? 0) + more]]), of).limit).toBeGreaterThanOrEqual(
            before,
          );
          expect(rhythmOf(new Map([...counts, [rememberedWindows + ago, more]]), of).limit).toBe(before);
        },
      ),
    );
  });
});

test('an incident ends half an hour after it was last over its limit, once it is at most half of it', () => {
  expect(isOver({ limitCount: 30 }, 29, 0)).toBe(false);
  expect(isOver({ limitCount: 30 }, 30, 15)).toBe(true);
  expect(isOver({ limitCount: 30 }, 300, 16)).toBe(false);
});
