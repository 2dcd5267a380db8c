import { expect, it } from 'vitest';
import { chooseKeys, defaultKeys } from './keys.js';

it('gives each deed a key of its own', () => {
  expect(new Set(Object.values(defaultKeys)).size).toBe(Object.keys(defaultKeys).length);
});

it('takes the keys that somebody chose, also when two change places', () => {
  expect(chooseKeys({ HIDE: 'd' }).HIDE).toBe('d');
  expect(chooseKeys({ HIDE: 'x', REMOVE: 'h' })).toMatchObject({ HIDE: 'x', REMOVE: 'h' });
});

it('lets no key do two things, and takes nothing that is no key', () => {
  expect(chooseKeys({ HIDE: 'n' })).toEqual(defaultKeys);
  expect(chooseKeys({ HIDE: 'n', next: 'y' })).toEqual({ ...defaultKeys, next: 'y' });
  for (const key of ['', ' ', 'ab', 7, null]) expect(chooseKeys({ HIDE: key })).toEqual(defaultKeys);
});
