import type { Words } from '../../forum/spaces/words.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredLine, requiredText } from '../../platform/refusal/required-text.js';
import type { DraftedGuideline } from './guidelines-draft.store.js';

/** Most guidelines that a community may have: what nobody can keep in mind binds nobody. */
const mostGuidelines = 40;

/** Checks the guidelines that somebody sent: numbers once each, every one with words in the community's first language. */
export function readGuidelines(guidelines: readonly DraftedGuideline[], defaultLocale: string): DraftedGuideline[] {
  if (guidelines.length === 0) throw invalid('guidelines', 'too_short', { min: 1 });
  if (guidelines.length > mostGuidelines) throw invalid('guidelines', 'too_many', { max: mostGuidelines });
  const numbers = new Set<number>();
  const read = guidelines.map(({ number, title, clause, severity }) => {
    if (!Number.isInteger(number) || number < 1 || number > 999)
      throw invalid('number', 'out_of_range', { min: 1, max: 999 });
    if (numbers.has(number)) throw invalid('number', 'twice', { number });
    numbers.add(number);
    if (!Number.isInteger(severity) || severity < 1 || severity > 5)
      throw invalid('severity', 'out_of_range', { min: 1, max: 5 });
    return {
      number,
      severity,
      title: readWords('title', title, { max: 120, defaultLocale, isLine: true }),
      clause: readWords('clause', clause, { max: 4000, defaultLocale }),
    };
  });
  return read.sort((a, b) => a.number - b.number);
}

/** Why it changes, in a sentence or two; may be left out. */
export function readWhy(why: Words): Words {
  return readWords('why', why, { max: 1000 });
}

function readWords(field: string, words: Words, how: { max: number; defaultLocale?: string; isLine?: boolean }): Words {
  const read: Record<string, string> = {};
  for (const [locale, text] of Object.entries(words)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(locale)) throw invalid(field, 'malformed');
    const value = (how.isLine ? requiredLine : requiredText)(field, text, { min: 0, max: how.max });
    if (value) read[locale] = value;
  }
  if (how.defaultLocale && !read[how.defaultLocale]) throw invalid(field, 'too_short', { min: 1 });
  return read;
}
