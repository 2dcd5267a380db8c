import { expect, it } from 'vitest';
import { closeTo, lineDiff } from './line-diff.ts';

const shown = (before: string, after: string): string[] =>
  lineDiff(before, after).map(({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`);

it('says what went and what came, line by line', () => {
  expect(shown('a\nb\nc', 'a\nx\nc\nd')).toEqual([' a', '-b', '+x', ' c', '+d']);
  expect(shown('', 'a')).toEqual(['+a']);
  expect(shown('a', '')).toEqual(['-a']);
  expect(shown('a\nb', 'a\nb')).toEqual([' a', ' b']);
});

it('numbers the lines of both', () => {
  expect(lineDiff('a\nb', 'b')).toEqual([
    { kind: 'gone', text: 'a', before: 1 },
    { kind: 'same', text: 'b', before: 2, after: 1 },
  ]);
});

it('leaves out what is far from a change', () => {
  const lines = closeTo(lineDiff('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\n5\n7'), 1);
  expect(lines.map((line) => line?.text ?? '…')).toEqual(['5', '6', '7']);
  expect(closeTo(lineDiff('0\n1\n2\n3\n4', '9\n1\n2\n3\n8'), 1).map((line) => line?.text ?? '…')).toEqual([
    '0',
    '9',
    '1',
    '…',
    '3',
    '4',
    '8',
  ]);
});
