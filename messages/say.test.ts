import { expect, it } from 'vitest';
import { chooseLocale, directionOf } from './locale.js';
import { say } from './say.js';

it('fills in values and counts in the language of the reader', () => {
  expect(say('en', 'thread.newPosts', { count: 1 })).toBe('1 new');
  expect(say('en', 'thread.newPosts', { count: 1200 })).toBe('1,200 new');
  expect(say('es', 'thread.newPosts', { count: 3 })).toBe('3 nuevas');
});

it('speaks English to who asks for a language it does not have', () => {
  expect(say('mi', 'frame.spaces')).toBe('Spaces');
});

it('throws in tests when a key has no message', () => {
  expect(() => say('en', 'no.such.key' as 'frame.spaces')).toThrow('no.such.key');
});

it('takes the language the reader chose before the one their browser asks for', () => {
  const offered = ['en', 'es'] as const;
  expect(chooseLocale(offered, 'es', 'en-GB,en;q=0.9')).toBe('es');
  expect(chooseLocale(offered, null, 'fr, es-CL;q=0.8, en;q=0.5')).toBe('es');
  expect(chooseLocale(offered, null, 'fr, es;q=0, en;q=0.5')).toBe('en');
  expect(chooseLocale(offered, 'xx', ';;q=z,,')).toBe('en');
});

it('knows the languages that are read from the right', () => {
  expect(directionOf('ar-LB')).toBe('rtl');
  expect(directionOf('es')).toBe('ltr');
});
