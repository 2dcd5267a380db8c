import { IntlMessageFormat } from 'intl-messageformat';
import { locales, readCatalogue, type Locale } from './catalogues.js';
import { chooseLocale, intlName } from './locale.js';
import type { MessageKey, MessageParams } from './message-key.js';

/**
 * What Meridian says, in the reader's language: the message of this key with its values filled in. Falls back to
 * English; a key that English does not have throws in tests and shows itself elsewhere.
 */
export function say(locale: string, key: MessageKey, params: MessageParams = {}): string {
  const spoken = chooseLocale(locales, locale, null);
  const format = findFormat(spoken, key) ?? findFormat('en', key);
  if (format) return format.format(params) as string;
  if (process.env['VITEST']) throw new Error(`No message has the key "${String(key)}"`);
  return key;
}

/** Whether there are words for this key, for keys that are put together from codes. */
export const hasMessage = (key: string): key is MessageKey => catalogueOf('en').has(key);

const catalogues = new Map<Locale, Map<string, string>>();
const formats = new Map<string, IntlMessageFormat>();

function findFormat(locale: Locale, key: string): IntlMessageFormat | undefined {
  const name = `${locale} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const message = catalogueOf(locale).get(key);
  if (message === undefined) return undefined;
  const format = new IntlMessageFormat(message, intlName(locale), undefined, { ignoreTag: true });
  formats.set(name, format);
  return format;
}

function catalogueOf(locale: Locale): Map<string, string> {
  let catalogue = catalogues.get(locale);
  if (!catalogue) catalogues.set(locale, (catalogue = readCatalogue(locale)));
  return catalogue;
}
