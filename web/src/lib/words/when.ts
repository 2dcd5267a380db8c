import { intlName } from '../../../../messages/locale.ts';
import type { Reader, Say } from './say.ts';

/** A moment in the words of its reader: "just now", "12 minutes ago", "10:32", "yesterday 18:05", "12 Nov 10:32". */
export function sayWhen(at: string, reader: Reader, say: Say): string {
  const moment = new Date(at);
  const now = new Date(reader.now || at);
  const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000);
  if (minutes >= 0 && minutes < 1) return say('time.justNow');
  if (minutes >= 0 && minutes < 60) return say('time.minutesAgo', { count: minutes });
  const time = formatterFor(reader, clock).format(moment);
  const days = dayNumber(moment, reader) - dayNumber(now, reader);
  if (days === 0) return time;
  if (days === -1) return say('time.yesterday', { time });
  if (days === 1) return say('time.tomorrow', { time });
  return say('time.dayAt', { day: sayDay(at, reader), time });
}

/** The day of a moment: "12 Nov", with the year where it is another than the reader's. */
export function sayDay(at: string, reader: Reader): string {
  const moment = new Date(at);
  const isThisYear = yearOf(moment, reader) === yearOf(new Date(reader.now || at), reader);
  return formatterFor(reader, isThisYear ? dayAndMonth : dayMonthAndYear).format(moment);
}

/** The whole of a moment, for who wants to know exactly: date, time and zone. */
export function sayFully(at: string, reader: Reader, say: Say): string {
  const moment = new Date(at);
  return say('time.full', {
    date: formatterFor(reader, wholeDate).format(moment),
    time: formatterFor(reader, clock).format(moment),
    zone: reader.timeZone.replaceAll('_', ' '),
  });
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const dayAndMonth: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const dayMonthAndYear: Intl.DateTimeFormatOptions = { ...dayAndMonth, year: 'numeric' };
const wholeDate: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const calendarDay: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor({ locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  let known = formatters.get(name);
  if (!known) {
    known = new Intl.DateTimeFormat(intlName(locale), { ...options, timeZone });
    formatters.set(name, known);
  }
  return known;
}

/** Days since the epoch of the calendar day that a moment falls on for its reader. */
function dayNumber(moment: Date, reader: Reader): number {
  const iso = formatterFor({ ...reader, locale: 'sv' }, calendarDay).format(moment);
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

const yearOf = (moment: Date, reader: Reader): string =>
  formatterFor({ ...reader, locale: 'sv' }, { year: 'numeric' }).format(moment);
