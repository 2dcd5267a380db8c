/** The Intl name of a catalogue's language: ours is British English. */
export const intlName = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Which way a language is read, for `<html dir>`. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';

/**
 * The language to speak to somebody: the one they chose, else the best of what their browser asks for, else the
 * first of those offered.
 */
export function chooseLocale<L extends string>(
  offered: readonly [L, ...L[]],
  chosen: string | null | undefined,
  acceptLanguage: string | null | undefined,
): L {
  const wanted = chosen ? [chosen, ...readAcceptLanguage(acceptLanguage)] : readAcceptLanguage(acceptLanguage);
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    const match = offered.find((locale) => locale.toLowerCase() === language);
    if (match) return match;
  }
  return offered[0];
}

function readAcceptLanguage(header: string | null | undefined): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...settings] = part.trim().split(';');
      const quality = settings.map((setting) => /^\s*q=([\d.]+)\s*$/.exec(setting)?.[1]).find(Boolean);
      return { tag, place, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
    .map(({ tag }) => tag);
}
