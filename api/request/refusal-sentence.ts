import { intlName } from '../../messages/locale.js';
import { hasMessage, say } from '../../messages/say.js';
import type { RefusalParams } from '../../platform/refusal/refusal.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/**
 * The sentence for a refusal in the reader's language: the one for its reason (`params.because`) where the catalogue
 * has one, else the one for its code. Instants are written in the reader's zone.
 */
export function refusalSentence(locale: string, code: string, params: RefusalParams, timeZone = 'UTC'): string {
  const specific = `refusals.${code}.${String(params.because ?? '')}`;
  const general = `refusals.${code}`;
  const key = hasMessage(specific) ? specific : hasMessage(general) ? general : 'refusals.INTERNAL';
  const open = hasMessage('refusals.until_further_notice') ? say(locale, 'refusals.until_further_notice') : '';
  const words: Record<string, string | number> = {
    field: '',
    until: open,
    retryAt: open,
    requestId: '',
    max: '',
    min: '',
  };
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined) continue;
    words[name] = typeof value === 'number' ? value : toWords(String(value), locale, timeZone);
  }
  return say(locale, key, words);
}

function toWords(value: string, locale: string, timeZone: string): string {
  if (!INSTANT.test(value)) return value;
  return new Intl.DateTimeFormat(intlName(locale), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(value),
  );
}
