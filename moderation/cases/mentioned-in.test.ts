import { expect, it } from 'vitest';
import { mentionedIn } from './mentioned-in.js';

const ana = { id: '1', name: 'Ana Ferrer' };
const anabel = { id: '2', name: 'Anabel Ruiz' };
const otherAna = { id: '3', name: 'Ana Souza' };

it('finds whom a note names, by name or first name', () => {
  expect(mentionedIn('@Ana Ferrer, have you seen this?', [ana, anabel])).toEqual([ana]);
  expect(mentionedIn('What do you think, @ana?', [ana, anabel])).toEqual([ana]);
  expect(mentionedIn('@anabel knows', [ana, anabel])).toEqual([anabel]);
});

it('names nobody by a first name that two have, by an address, or without the sign', () => {
  expect(mentionedIn('@Ana, look', [ana, otherAna])).toEqual([]);
  expect(mentionedIn('@Ana Souza, look', [ana, otherAna])).toEqual([otherAna]);
  expect(mentionedIn('mail@ana.example, Ana Ferrer', [ana, anabel])).toEqual([]);
});
