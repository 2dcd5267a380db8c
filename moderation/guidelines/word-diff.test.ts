import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from './word-diff.js';

test('what stayed, what went, what came', () => {
  expect(diffWords('Argue with what was said.', 'Argue with what was meant, kindly.')).toEqual([
    { kind: 'same', text: 'Argue with what was ' },
    { kind: 'removed', text: 'said.' },
    { kind: 'added', text: 'meant, kindly.' },
  ]);
  expect(diffWords('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }]);
  expect(diffWords('', 'New here.')).toEqual([{ kind: 'added', text: 'New here.' }]);
});

test('the pieces together are both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c\n', 'de ', '  ', 'f'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after);
      const read = (left: string) =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map((piece) => piece.text)
          .join('');
      return read('added').trimEnd() === before.trimEnd() && read('removed') === after;
    }),
  );
});

test('texts as long as a clause may be are compared at once', () => {
  const words = Array.from({ length: 1900 }, (_, index) => `w${index % 97}`);
  const before = performance.now();
  diffWords(words.join(' '), words.toReversed().join(' '));
  expect(performance.now() - before).toBeLessThan(1500);
});
