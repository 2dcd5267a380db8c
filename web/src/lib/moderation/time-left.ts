import { intlName } from '../../../../messages/locale.ts';

/** How long a promise still runs, or how long it is over: "2 hr", "35 min". */
export function timeLeft(dueAt: string, now: string, locale: string): { isOver: boolean; time: string } {
  const minutes = Math.round((Date.parse(dueAt) - Date.parse(now)) / 60_000);
  const size = Math.abs(minutes);
  const [value, unit] =
    size < 90 ? [size, 'minute'] : size < 48 * 60 ? [Math.round(size / 60), 'hour'] : [Math.round(size / 1440), 'day'];
  const format = new Intl.NumberFormat(intlName(locale), { style: 'unit', unit: unit as string, unitDisplay: 'short' });
  return { isOver: minutes < 0, time: format.format(value as number) };
}
