import { locales } from '../../../messages/catalogues.js';
import { chooseLocale, intlName } from '../../../messages/locale.js';
import { usableTimeZone } from './digest-time.js';

/** Who reads: words and times are theirs. */
export interface TimeReader {
  locale: string;
  timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words, in the reader's language and zone. */
function inWords({ locale, timeZone }: TimeReader, at: Date, options: Intl.DateTimeFormatOptions): string {
  const language = intlName(chooseLocale(locales, locale, null));
  const zone = usableTimeZone(timeZone);
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(language, { ...options, timeZone: zone })));
  return format.format(at);
}

/** "Friday": with a capital, since it begins a headline. */
export function weekdayInWords(reader: TimeReader, at: Date): string {
  const weekday = inWords(reader, at, { weekday: 'long' });
  return weekday.charAt(0).toLocaleUpperCase(reader.locale) + weekday.slice(1);
}

/** "27 November". */
export function dayInWords(reader: TimeReader, at: Date): string {
  return inWords(reader, at, { day: 'numeric', month: 'long' });
}

/** "Tuesday 1 December, 19:00". */
export function momentInWords(reader: TimeReader, at: Date): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = inWords(reader, at, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day}, ${inWords(reader, at, options)}`;
}

/** Zones that still carry a city's older name. */
const renamed: Record<string, string> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Kiev: 'Kyiv',
  Godthab: 'Nuuk',
  Ulan_Bator: 'Ulaanbaatar',
  St_Johns: "St John's",
};

/** The city that a zone is named after; undefined for a zone that is named after none. */
export function cityOf(timeZone: string): string | undefined {
  const [area, ...places] = timeZone.split('/');
  const city = places.at(-1);
  if (!city || ['Etc', 'US', 'Canada', 'Brazil', 'Mexico', 'Chile', 'SystemV'].includes(area!)) return undefined;
  return renamed[city] ?? city.replaceAll('_', ' ');
}
