import { describe, expect, test } from 'vitest';
import { findSummaryTrouble } from './check-summary.js';
import { tellWhereabouts } from './precision.js';

describe('a summary gives nobody away', () => {
  const known = { names: ['Ben Okafor', 'Zoë'], post: 'Whoever asks that is a fool, and always was one.' };

  test('names are found in other cases and without their accents', () => {
    expect(findSummaryTrouble('OKAFOR called a member names.', known)).toMatchObject({ because: 'names_somebody' });
    expect(findSummaryTrouble('It began when zoe answered.', known)).toMatchObject({ word: 'zoe' });
  });

  test('six words in a row are a quotation, five are not', () => {
    expect(findSummaryTrouble('They wrote: whoever asks that is a fool.', known)).toMatchObject({
      because: 'quotes_the_post',
    });
    expect(findSummaryTrouble('They wrote: whoever asks that is silly.', known)).toBeUndefined();
  });

  test('addresses have no place in it', () => {
    for (const address of ['ben@example.org', 'https://example.org/p/1', '@ben'])
      expect(findSummaryTrouble(`See ${address} for more.`, known)).toMatchObject({ because: 'has_an_address' });
  });
});

test('time and place are told as finely as five like decisions allow', () => {
  const decision = { decidedAt: new Date('2026-05-20T10:00:00Z'), continent: 'africa' };
  const few = { month: 1, year: 2, monthOnContinent: 1, yearOnContinent: 1 };
  expect(tellWhereabouts(decision, few)).toEqual({ decidedIn: null, continent: null });
  expect(tellWhereabouts(decision, { ...few, year: 7 })).toEqual({ decidedIn: '2026', continent: null });
  expect(tellWhereabouts(decision, { ...few, month: 6, year: 7 })).toEqual({ decidedIn: '2026-05', continent: null });
  expect(tellWhereabouts(decision, { ...few, year: 9, yearOnContinent: 5 })).toEqual({
    decidedIn: '2026',
    continent: 'africa',
  });
  expect(tellWhereabouts(decision, { month: 5, year: 9, monthOnContinent: 5, yearOnContinent: 5 })).toEqual({
    decidedIn: '2026-05',
    continent: 'africa',
  });
});
