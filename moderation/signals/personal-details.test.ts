import { describe, expect, test } from 'vitest';
import { findPersonalDetails } from './personal-details.js';

const kinds = (text: string) =>
  findPersonalDetails(text).map(({ kind, isOfAnother }) => `${kind}${isOfAnother ? ' of another' : ''}`);

describe('details of a person', () => {
  test.each([
    ['call +44 20 7946 0958 today', ['phone']],
    ['his number is 07700 900123', ['phone of another']],
    ['my number is 07700 900123', ['phone']],
    ['(212) 555-0123', ['phone']],
    ['write to ana.lopez@example.com', ['email']],
    ['she is at ana(at)example.com', ['email of another']],
    ['He lives at 22 Acacia Avenue, Leeds', ['address of another']],
    ['send it to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['wallet']],
    ['GB29 NWBK 6016 1331 9268 19', ['document']],
    ['857.482.940 views', []],
    ['between 1998 and 2004, 2019-2024', []],
    ['on 12-03-2026 at 18:00', []],
    ['2,124,923,004 people', []],
    ['5 out of 10, 100%', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});
