import { getContext, hasContext, setContext } from 'svelte';
import { loaders, locales } from 'virtual:words';
import { intlName } from '../../../../messages/locale.ts';
import type { MessageKey } from '../../../../messages/message-key.ts';
import { format, type Message, type MessageValues } from './format.ts';

export type { MessageKey };

/** Says a message in the language of the reader of this page. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

export { locales };

/** Loads a language's words. The server loads all of them at its start, a browser the one its page is in. */
export async function loadWords(locale: string): Promise<void> {
  const load = loaders[locale] ?? loaders['en']!;
  catalogues.set(locale, (await load()).default);
}

/** The words of a language that was loaded before. */
export function sayIn(locale: string): Say {
  const known = speakers.get(locale);
  if (known) return known;
  const say: Say = (key, values = {}) => {
    const message = catalogues.get(locale)?.[key] ?? catalogues.get('en')?.[key];
    return message === undefined ? key : format(message, intlName(locale), values);
  };
  speakers.set(locale, say);
  return say;
}

/** Whether there are words for a key that was put together from a code. */
export const hasWords = (key: string): key is MessageKey =>
  [...catalogues.values()].some((catalogue) => key in catalogue);

/** Who reads this page: their language, their time zone, and the moment the page was made. */
export interface Reader {
  locale: string;
  timeZone: string;
  now: string;
}

/** Called once, by the root layout. */
export const setReader = (reader: () => Reader): unknown => setContext('reader', reader);

/** The reader of the page, for components that show times. */
export const useReader = (): Reader =>
  hasContext('reader') ? getContext<() => Reader>('reader')() : { locale: 'en', timeZone: 'UTC', now: '' };

/** The words of the page's reader, for components: `const say = useSay()`, then `{say('post.answer')}`. */
export const useSay = (): Say => sayIn(useReader().locale);

const catalogues = new Map<string, Record<string, Message>>();
const speakers = new Map<string, Say>();
