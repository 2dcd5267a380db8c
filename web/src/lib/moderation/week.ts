const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** Hours of duty by the clock of whoever reads them. */
export interface ShownHours {
  /** 1 is Monday. */
  weekday: number;
  from: string;
  until: string;
}

/** Hours set in one zone, as the clocks of another show them now. */
export function hoursIn(
  hours: { weekday: number; fromMinute: number; untilMinute: number; timeZone: string },
  timeZone: string,
  at: Date,
): ShownHours {
  const shift = offsetMinutes(timeZone, at) - offsetMinutes(hours.timeZone, at);
  const begin = (hours.weekday - 1) * dayMinutes + hours.fromMinute + shift;
  const from = ((begin % weekMinutes) + weekMinutes) % weekMinutes;
  return {
    weekday: Math.floor(from / dayMinutes) + 1,
    from: clock(from),
    until: clock(from + hours.untilMinute - hours.fromMinute),
  };
}

/** "09:30" as minutes since midnight; null for what is no time. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** Minutes since midnight as "09:30"; past midnight it begins anew. */
export function clock(minute: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  const inDay = minute % dayMinutes;
  return `${part(Math.floor(inDay / 60))}:${part(inDay % 60)}`;
}

/** How far a zone's clocks are from UTC. */
function offsetMinutes(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
