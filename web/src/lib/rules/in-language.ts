import { isObject } from './document.ts';

/** Words by language: the reader's, else English, else whatever there is. A plain text is English. */
export function inLanguage(texts: unknown, locale: string): string {
  if (typeof texts === 'string') return texts;
  if (!isObject(texts)) return '';
  const found = texts[locale] ?? texts[locale.split('-')[0]!] ?? texts['en'] ?? Object.values(texts)[0];
  return typeof found === 'string' ? found : '';
}
