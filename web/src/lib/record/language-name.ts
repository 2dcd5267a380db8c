import { intlName } from '../../../../messages/locale.ts';

/** What a language is called in another; its tag where nobody knows. */
export function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(intlName(locale), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
