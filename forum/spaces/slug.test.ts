import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secretSlugs, slugOf, slugsFor } from './slug.js';

it('makes an address of a name in any script', () => {
  expect(slugOf('São Paulo & Rio')).toBe('sao-paulo-rio');
  expect(slugOf('  Straße  ')).toBe('strasse');
  expect(slugOf('日本')).toMatch(/^space-[0-9a-f]{6}$/);
});

it('always makes one that the database takes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(slugOf(name))));
  expect(secretSlugs().next().value).toMatch(/^[0-9a-f]{12}$/);
});

it('adds a suffix when asked again', () => {
  const slugs = slugsFor('Chile');
  expect(slugs.next().value).toBe('chile');
  expect(slugs.next().value).toMatch(/^chile-[0-9a-f]{6}$/);
});
