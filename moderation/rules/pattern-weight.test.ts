import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, it, test } from 'vitest';
import { patternWeight } from './pattern-weight.js';

const parts = [
  'a',
  'b',
  '[ab]',
  '(?:a|bb)',
  '.',
  '\\w',
  '\\b',
  '^',
  '$',
  '(?m:^)',
  '\\pL',
  'é',
  '[^a]',
  'x',
  '\\d',
  '\\s',
];
const counts = ['', '', '*', '+', '?', '{3}', '{1,4}'];
const pattern = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...counts)), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([part, count]) => (/^(\^|\$|\\b|\(\?m)/.test(part) ? part : part + count)).join(''));
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', '\n', 'é', 'É', 'x', '1', '😀', '\ud800', '-', 'ж'), { maxLength: 20 })
  .map((letters) => letters.join(''));

it('changes nothing in what a pattern matches, though all its states are made at once', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 4 }), (source, texts) => {
      const weighed = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
      const plain = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
      patternWeight(weighed);
      for (const written of texts) expect([written, weighed.test(written)]).toEqual([written, plain.test(written)]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '\\bwin \\d+ (?:euros|dollars)\\b',
  '(?:free|cheap)\\s+(?:money|loans?|pills?)',
  '[а-яё]+ские \\d{4}',
  '\\pL+@\\pL+',
  'https?://\\S+\\.(?:ru|cn|top)\\b',
])('an ordinary pattern weighs 1: %s', (source) =>
  expect(patternWeight(RE2JS.compile(source, RE2JS.CASE_INSENSITIVE))).toBe(1),
);

test.each([
  '(?:a|b)*a\\w{2,20}\\w{30}é',
  '(a|b)*a(a|b){12}x?c',
  '\\b\\w*a\\w{25}\\b[^ ]',
  '\\pM{2,20}(.{20}\\s{2,8}\\PL{0,30}\\d+?)\\pM+',
])('a pattern with thousands of states weighs what following them costs: %s', (source) =>
  expect(patternWeight(RE2JS.compile(source, RE2JS.CASE_INSENSITIVE))).toBeGreaterThan(30),
);
