/** A name or a purpose in the community's languages. */
export type Words = Readonly<Record<string, string>>;

/** The words for a reader: in their language, else in its base language, else in `fallback`, else in whichever there is. */
export function wordsIn(words: Words | null | undefined, locale: string, fallback = 'en'): string {
  if (!words) return '';
  const base = locale.split('-')[0]!;
  return words[locale] ?? words[base] ?? words[fallback] ?? Object.values(words)[0] ?? '';
}
