import { Temporal } from 'temporal-polyfill';

export type DigestFrequency = 'daily' | 'weekly' | 'off';

/** When somebody wants their digest: a wall time in their own zone, so that it stays the same across clock changes. */
export interface DigestTime {
  frequency: DigestFrequency;
  /** 1 Monday … 7 Sunday; a daily digest does not look at it. */
  weekday: number;
  /** `HH:MM`. */
  wallTime: string;
  /** IANA name. */
  timeZone: string;
}

const days = { daily: 1, weekly: 7 } as const;

/** The first instant after `after` at which a digest is due; null when there is none to come. */
export function nextDigestAt(time: DigestTime, after: Date): Date | null {
  if (time.frequency === 'off') return null;
  const zone = usableTimeZone(time.timeZone);
  const from = toInstant(after).toZonedDateTimeISO(zone).toPlainDate();
  // A day back, because a gap can move yesterday's digest past midnight; two weeks on, because a day can be missing.
  for (let day = -1; day <= 14; day++) {
    const date = from.add({ days: day });
    if (time.frequency === 'weekly' && date.dayOfWeek !== time.weekday) continue;
    const due = instantOf(date, time, zone);
    if (due && due.epochMilliseconds > after.getTime()) return new Date(due.epochMilliseconds);
  }
  return null;
}

/**
 * The same after a change of the schedule or of the zone: a member who has just had a digest waits at least half a
 * period for the next, so that a move across the date line or to another weekday gives no second one.
 */
export function nextDigestAfterChange(time: DigestTime, now: Date, lastDigestAt: Date | null): Date | null {
  if (time.frequency === 'off') return null;
  const rest = lastDigestAt ? lastDigestAt.getTime() + (days[time.frequency] * 86_400_000) / 2 : 0;
  return nextDigestAt(time, new Date(Math.max(now.getTime(), rest)));
}

/** The latest instant up to `now` at which a digest was due, not before `firstDueAt`: what a worker that slept owes. */
export function latestDigestAt(time: DigestTime, firstDueAt: Date, now: Date): Date {
  let latest = firstDueAt;
  // More than some weeks of sleep are skipped over at once.
  const recent = new Date(now.getTime() - 15 * 86_400_000);
  for (let next = nextDigestAt(time, latest > recent ? latest : recent); next && next <= now;) {
    latest = next;
    next = nextDigestAt(time, latest);
  }
  return latest;
}

/** Where the period of a digest begins when there was none before it. */
export function firstPeriodBegins(frequency: DigestFrequency, end: Date): Date {
  return new Date(end.getTime() - (frequency === 'daily' ? 1 : 7) * 86_400_000);
}

/** The zone if this machine knows it, else UTC: a zone that went out of use must not stop anybody's mail. */
export function usableTimeZone(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of a wall time on a date. Where clocks show it twice, the first; where they skip it, the first instant
 * after the gap. A date that a place skipped whole gives a weekly reader that instant too, and a daily one nothing,
 * since the next day brings its own.
 */
function instantOf(date: Temporal.PlainDate, time: DigestTime, zone: string): Temporal.Instant | null {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time.wallTime));
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (early.toPlainDateTime().equals(wall)) return early.toInstant();
  const after = early.getTimeZoneTransition('next')!;
  if (time.frequency === 'daily' && !after.toPlainDate().equals(date)) return null;
  return after.toInstant();
}

function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
