import { intlName } from '../../../../messages/locale.ts';
import type { Say } from '#lib/words/say.ts';

/** "October 2026", or "Quarter 4 of 2026". */
export function sayPeriod(period: string, locale: string, say: Say): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return say('transparency.quarter', { number: part.slice(1), year });
  return monthIn(period, locale, { month: 'long', year: 'numeric' });
}

/** A month by its name; `2026` stays what it is. */
export function monthIn(month: string, locale: string, how: Intl.DateTimeFormatOptions): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  const format = new Intl.DateTimeFormat(intlName(locale), { ...how, timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
