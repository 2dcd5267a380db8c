import type { Cookies } from '@sveltejs/kit';
import type { DeskFragment } from '#lib/graphql/graphql.ts';

/** Where a limit was kept before it went along with its moderator; still read on a device that has one. */
const cookie = 'queue-session';

/** What a moderator has asked of themselves: so many minutes, or so many cases, and then a break. */
export interface SessionLimit {
  minutes: number | null;
  cases: number | null;
  startedAt: string | null;
  lastAt: string | null;
  taken: number;
}

/** Whoever was away for so long begins anew. */
const awayMinutes = 60;

const nothing: SessionLimit = { minutes: null, cases: null, startedAt: null, lastAt: null, taken: 0 };

export function readSession(desk: DeskFragment, cookies: Cookies): SessionLimit {
  if (!desk.limitIsChosen) return onDevice(cookies);
  const { limitMinutes, limitCases, startedAt, lastAt, taken } = desk;
  return {
    minutes: limitMinutes ?? null,
    cases: limitCases ?? null,
    startedAt: startedAt ?? null,
    lastAt: lastAt ?? null,
    taken,
  };
}

/** A limit as it is chosen: "minutes:45", "cases:20", or none. */
export function readLimit(chosen: string): { minutes: number | null; cases: number | null } {
  const [, what, count = ''] = /^(minutes|cases):(\d{1,3})$/.exec(chosen) ?? [];
  return {
    minutes: what === 'minutes' ? Number(count) : null,
    cases: what === 'cases' ? Number(count) : null,
  };
}

/** Whether somebody has done as much as they wanted to do in one go. */
export function hasHadEnough(session: SessionLimit, at: Date): boolean {
  if (!session.lastAt || minutesBetween(session.lastAt, at) > awayMinutes) return false;
  if (session.cases !== null && session.taken >= session.cases) return true;
  return (
    session.minutes !== null && session.startedAt !== null && minutesBetween(session.startedAt, at) >= session.minutes
  );
}

/** Goes on after a break, or without one, on a device that counts by itself. */
export function countAnewOnDevice(cookies: Cookies): void {
  const { minutes, cases } = onDevice(cookies);
  if (minutes !== null || cases !== null) keep(cookies, { ...nothing, minutes, cases });
}

/** Counts a case that was handed out, on a device that counts by itself. */
export function countOnDevice(cookies: Cookies, at: Date): void {
  const session = onDevice(cookies);
  if (session.minutes === null && session.cases === null) return;
  const isNew = !session.lastAt || minutesBetween(session.lastAt, at) > awayMinutes;
  keep(cookies, {
    ...session,
    startedAt: isNew ? at.toISOString() : session.startedAt,
    taken: isNew ? 1 : session.taken + 1,
    lastAt: at.toISOString(),
  });
}

function onDevice(cookies: Cookies): SessionLimit {
  try {
    const saved = JSON.parse(cookies.get(cookie) ?? '') as Record<keyof SessionLimit, unknown>;
    const number = (value: unknown): number | null =>
      Number.isInteger(value) && Number(value) > 0 ? Number(value) : null;
    const moment = (value: unknown): string | null =>
      typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
    return {
      minutes: number(saved.minutes),
      cases: number(saved.cases),
      startedAt: moment(saved.startedAt),
      lastAt: moment(saved.lastAt),
      taken: number(saved.taken) ?? 0,
    };
  } catch {
    return nothing;
  }
}

const minutesBetween = (from: string, to: Date): number => (to.getTime() - Date.parse(from)) / 60_000;

const keep = (cookies: Cookies, session: SessionLimit): void =>
  cookies.set(cookie, JSON.stringify(session), { path: '/moderation', sameSite: 'lax', maxAge: 60 * 60 * 24 * 365 });
