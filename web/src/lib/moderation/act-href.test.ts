import { expect, it } from 'vitest';
import { actHref } from './act-href.js';

const at = (search: string): URL => new URL(`https://forum.example.org/moderation/together${search}`);

it('keeps the cases that are decided together, and asks for one outcome', () => {
  expect(actHref(at('?case=1&case=2'), 'MOVE')).toBe('?case=1&case=2&act=MOVE#reasons');
  expect(actHref(at('?case=1&act=HIDE&guideline=3'), 'MOVE')).toBe('?case=1&guideline=3&act=MOVE#reasons');
});

it('lets the outcome go, and what a form was sent to', () => {
  expect(actHref(at('?/decide&case=1&act=HIDE'), null)).toBe('?case=1');
});
