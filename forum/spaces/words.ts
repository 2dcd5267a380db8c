/** A name or a purpose in the community's languages. */
export type Words = Readonly<Record<string, string>>;

/** The words for a reader: in their language, else in its base language, else in `fallback`, else in whichever there is. */
export function wordsIn(words: Words | null | undefined, locale: string, fallback = 'en'): string {
  return words?.[languageOf(words, locale, fallback)] ?? '';
}

/** The language in which a reader gets these words. */
export function languageOf(words: Words, locale: string, fallback = 'en'): string {
  const base = locale.split('-')[0]!;
  const wanted = [locale, base, fallback].find((language) => words[language] !== undefined);
  return wanted ?? Object.keys(words)[0] ?? fallback;
}
