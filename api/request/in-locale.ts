/** A `{locale: text}` in the reader's language, else in English, else in the first there is. */
export function inLocale(texts: Readonly<Record<string, string>>, locale: string): string {
  return texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? '';
}
