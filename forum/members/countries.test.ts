import { expect, it } from 'vitest';
import { isCountry, readCountry, timeZoneOf } from './countries.js';

it.each([
  ['CL', 'CL'],
  ['cl', 'CL'],
  [' Chile ', 'CL'],
  ['South Korea', 'KR'],
  ['Trinidad and Tobago', 'TT'],
  ["Cote d'Ivoire", 'CI'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['United States', 'US'],
  ['UK', 'GB'],
  ['Hong Kong', 'HK'],
  ['Saint Lucia', 'LC'],
])('reads %s as %s', (text, code) => expect(readCountry(text)).toBe(code));

it.each(['', 'Atlantis', 'ZZ', 'EU', 'x'.repeat(5000)])('knows no country %s', (text) => {
  expect(readCountry(text)).toBeUndefined();
});

it('knows the zone most people of a country live in', () => {
  expect(isCountry('NZ')).toBe(true);
  expect(timeZoneOf('NZ')).toBe('Pacific/Auckland');
  expect(timeZoneOf('CL')).toBe('America/Santiago');
  expect(timeZoneOf('NP')).toMatch(/^Asia\/Kat/);
  expect(timeZoneOf(null)).toBe('UTC');
});
