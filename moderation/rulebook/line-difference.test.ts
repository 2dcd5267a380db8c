import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineDifference } from './line-difference.js';

it('tells what is gone and what is new, with their numbers', () => {
  expect(lineDifference('a\nb\nc\nd', 'a\nc\nx\nd')).toEqual([
    { kind: 'same', text: 'a', before: 1, after: 1 },
    { kind: 'gone', text: 'b', before: 2, after: null },
    { kind: 'same', text: 'c', before: 3, after: 2 },
    { kind: 'new', text: 'x', before: null, after: 3 },
    { kind: 'same', text: 'd', before: 4, after: 4 },
  ]);
});

it('makes the one text and the other out of its lines', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = lineDifference(before, after);
      const side = (left: 'gone' | 'new') => lines.filter(({ kind }) => kind !== left).map(({ text }) => text);
      expect(side('new').join('\n')).toBe(before);
      expect(side('gone').join('\n')).toBe(after);
    }),
  );
});

it('takes a text of thousands of lines in its stride', () => {
  const long = Array.from({ length: 20_000 }, (_, line) => `line ${line}`).join('\n');
  const start = performance.now();
  expect(lineDifference(long, long.replace('line 9', 'line nine')).filter(({ kind }) => kind !== 'same')).toHaveLength(
    2,
  );
  expect(lineDifference(long, [...long.split('\n')].reverse().join('\n')).length).toBeGreaterThan(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
