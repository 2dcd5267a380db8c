import { expect, it } from 'vitest';
import { bestSentence, mentionedIn, plainWords } from './best-sentence.js';

const ana = '01933f5e-0000-7000-8000-00000000000a';
const nameOf = (id: string) => (id === ana ? 'Ana' : '?');

it('leaves greetings aside for what the post asks', () => {
  const words =
    'Hello everybody! The consulate moved last month. Has anybody got an appointment there before the deadline?';
  expect(bestSentence(words)).toBe('Has anybody got an appointment there before the deadline?');
});

it('shows the only sentence there is, whatever it is', () => {
  expect(bestSentence('Thanks')).toBe('Thanks');
  expect(bestSentence('')).toBe('');
});

it('cuts a sentence without an end between words', () => {
  const sentence = bestSentence('word '.repeat(100).trim());
  expect(sentence.length).toBeLessThanOrEqual(221);
  expect(sentence.endsWith('word…')).toBe(true);
});

it('says who is mentioned and leaves out what others said', () => {
  const post = '01933f5e-0000-7000-8000-00000000000b';
  const source = `[](quote:${post}:${post}:0-20)\n> pasted words\n\nI agree with [](mention:${ana}), **really**.`;
  expect(plainWords(source, nameOf)).toBe('I agree with @Ana, really.');
  expect(mentionedIn([source, source])).toEqual([ana]);
});
