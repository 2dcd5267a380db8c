import { expect, it } from 'vitest';
import { around, beforeLines } from './edit-text.js';

it('puts marks around what is selected and keeps it selected', () => {
  expect(around('**', '**')({ text: 'a good day', start: 2, end: 6 })).toEqual({
    text: 'a **good** day',
    start: 4,
    end: 8,
  });
});

it('marks every line that the selection touches', () => {
  const changed = beforeLines('> ')({ text: 'one\ntwo\nthree', start: 5, end: 9 });
  expect(changed).toEqual({ text: 'one\n> two\n> three', start: 4, end: 13 });
});
