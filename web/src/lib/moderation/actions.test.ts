import { expect, it } from 'vitest';
import { actionLooks, actionsFor } from './actions.js';
import { proposedChoice, readSanction, sanctionChoices } from './sanction-choices.js';

const everything = Object.keys(actionLooks) as (keyof typeof actionLooks)[];

it('offers release for what is held, and no breach for what shows', () => {
  expect(actionsFor(everything, 'HELD')).not.toContain('NO_BREACH');
  expect(actionsFor(everything, 'PUBLISHED')).not.toContain('RELEASE');
  expect(actionsFor(['NO_BREACH', 'BREACH'], null)).toEqual(['NO_BREACH', 'BREACH']);
  expect(actionsFor(['NO_BREACH', 'HIDE'], 'HELD')).toEqual(['NO_BREACH', 'HIDE']);
});

it('offers to move a thread where there is a space to move it to', () => {
  expect(actionsFor(everything, 'PUBLISHED')).not.toContain('MOVE');
  expect(actionsFor(everything, 'PUBLISHED', [{ id: '1', name: 'Harbour' }])).toContain('MOVE');
});

it('reads back every sanction that it offers, and nothing else', () => {
  for (const { value, kind, days } of sanctionChoices(true))
    expect(readSanction(value)).toEqual(kind === 'WARNING' ? { kind } : { kind, hours: days * 24 });
  for (const value of [undefined, '', 'none', 'EXPULSION:9', 'toString:1', 'MUTE:-1'])
    expect(readSanction(value)).toBeNull();
});

it('has every step of the ladder among its choices', () => {
  const values = sanctionChoices(true).map(({ value }) => value);
  for (const [kind, hours] of [
    ['WARNING', null],
    ['SLOW_DOWN', 72],
    ['MUTE_IN_SPACE', 72],
    ['MUTE', 168],
    ['SUSPENSION', 168],
  ] as const)
    expect(values).toContain(proposedChoice({ kind, hours }));
});

it('takes a length written by hand instead of the one chosen', () => {
  const own = { length: '', unit: 'days', between: '' };
  expect(readSanction('MUTE:3', own)).toEqual({ kind: 'MUTE', hours: 72 });
  expect(readSanction('MUTE:3', { ...own, length: '10' })).toEqual({ kind: 'MUTE', hours: 240 });
  expect(readSanction('MUTE:3', { ...own, length: ' 5 ', unit: 'hours' })).toEqual({ kind: 'MUTE', hours: 5 });
  expect(readSanction('SLOW_DOWN:3', { ...own, between: '6' })).toMatchObject({ hours: 72, hoursBetweenPosts: 6 });
  expect(readSanction('MUTE:3', { ...own, between: '6' })).toEqual({ kind: 'MUTE', hours: 72 });
  expect(readSanction('WARNING:0', { ...own, length: '9' })).toEqual({ kind: 'WARNING' });
  // Not a number is refused with the range, and never read as the length that was not meant.
  expect(readSanction('MUTE:3', { ...own, length: 'ten' })).toEqual({ kind: 'MUTE', hours: 0 });
});
