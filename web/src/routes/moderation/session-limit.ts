import type { Cookies } from '@sveltejs/kit';

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

export function readSession(cookies: Cookies): SessionLimit {
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

/** Chooses a limit, "minutes:45" or "cases:20", or none; counting begins anew. */
export function chooseLimit(cookies: Cookies, chosen: string): void {
  const [, what, count = ''] = /^(minutes|cases):(\d{1,3})$/.exec(chosen) ?? [];
  keep(cookies, what ? { ...nothing, [what]: Number(count) } : nothing);
}

/** Goes on after a break, or without one: counting begins anew, the limit stays. */
export function beginAnew(cookies: Cookies): void {
  const { minutes, cases } = readSession(cookies);
  keep(cookies, { ...nothing, minutes, cases });
}

/** Counts a case that was handed out. */
export function countTaken(cookies: Cookies, at: Date): void {
  const session = readSession(cookies);
  const isNew = !session.lastAt || minutesBetween(session.lastAt, at) > awayMinutes;
  keep(cookies, {
    ...session,
    startedAt: isNew ? at.toISOString() : session.startedAt,
    taken: isNew ? 1 : session.taken + 1,
    lastAt: at.toISOString(),
  });
}

/** Whether somebody has done as much as they wanted to do in one go. */
export function hasHadEnough(session: SessionLimit, at: Date): boolean {
  if (!session.lastAt || minutesBetween(session.lastAt, at) > awayMinutes) return false;
  if (session.cases !== null && session.taken >= session.cases) return true;
  return (
    session.minutes !== null && session.startedAt !== null && minutesBetween(session.startedAt, at) >= session.minutes
  );
}

const minutesBetween = (from: string, to: Date): number => (to.getTime() - Date.parse(from)) / 60_000;

const keep = (cookies: Cookies, session: SessionLimit): void =>
  cookies.set(cookie, JSON.stringify(session), { path: '/moderation', sameSite: 'lax', maxAge: 60 * 60 * 24 * 365 });
