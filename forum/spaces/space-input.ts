import { invalid } from '../../platform/refusal/refusal.js';
import { requiredLine, requiredText } from '../../platform/refusal/required-text.js';
import type { Words } from './words.js';

const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const COUNTRY = /^[A-Z]{2}$/;

/** A space's name in its languages, cleaned; at least one. */
export function readNames(field: string, words: Words): Words {
  const names = readEach(field, words, (text) => requiredLine(field, text, { max: 80 }));
  if (Object.keys(names).length === 0) throw invalid(field, 'too_short', { min: 1 });
  return names;
}

/** Longer words in their languages, cleaned; languages with nothing in them are left out. */
export function readWords(field: string, words: Words, max: number): Words {
  const read = readEach(field, words, (text) => requiredText(field, text, { min: 0, max }));
  return Object.fromEntries(Object.entries(read).filter(([, text]) => text !== ''));
}

function readEach(field: string, words: Words, read: (text: string) => string): Words {
  const entries = Object.entries(words);
  if (entries.length > 20) throw invalid(field, 'too_many', { max: 20 });
  for (const [locale] of entries) if (!LOCALE.test(locale)) throw invalid(field, 'not_a_language', { found: locale });
  return Object.fromEntries(entries.map(([locale, text]) => [locale, read(text)]));
}

/** ISO 3166-1 codes, without repeats. */
export function readCountries(field: string, countries: readonly string[]): string[] {
  if (countries.length > 250) throw invalid(field, 'too_many', { max: 250 });
  for (const country of countries)
    if (!COUNTRY.test(country)) throw invalid(field, 'not_a_country', { found: country.slice(0, 20) });
  return [...new Set(countries)];
}
