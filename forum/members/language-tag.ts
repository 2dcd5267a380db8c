/**
 * Whether this has the form of a BCP 47 language tag as people write them: a language of two or three letters and at
 * most three subtags, such as "en", "pt-BR" or "zh-Hans-CN". The form alone is asked, not whether anybody speaks it.
 */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
}
