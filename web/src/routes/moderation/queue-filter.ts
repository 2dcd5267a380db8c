import { textIn } from '#lib/server/form.ts';
import type { Cookies } from '@sveltejs/kit';
import type { CaseFilterInput, CaseHolding, CaseSource, SubjectKind } from '#lib/graphql/graphql.ts';

const cookie = 'queue-filter';
const holdings: readonly CaseHolding[] = ['FREE', 'MINE'];
const sources: readonly CaseSource[] = ['REPORT', 'RULE', 'MODERATOR', 'FAILURE'];
const subjects: readonly SubjectKind[] = ['POST', 'THREAD', 'PERSON'];

/** The part of the queue that a moderator looks at, as they last chose it. It goes with them from case to case. */
export function readQueueFilter(cookies: Cookies): CaseFilterInput {
  return parseFilter(new URLSearchParams(cookies.get(cookie) ?? ''));
}

/** Remembers what was chosen in the form of the queue. */
export function keepQueueFilter(cookies: Cookies, form: URLSearchParams | FormData): void {
  cookies.set(cookie, writeFilter(parseFilter(form)), { path: '/moderation', sameSite: 'lax' });
}

/** A part of the queue as it is kept: only what was chosen. */
export function writeFilter(filter: CaseFilterInput): string {
  const { leastSeverity, guidelineNumber, isPastPromise, holding, spaceId, language } = filter;
  const { openedBecause, subjectKind, incidentId } = filter;
  const chosen = {
    ...{ holding, spaceId, language, openedBecause, subjectKind, incidentId },
    leastSeverity: leastSeverity && String(leastSeverity),
    guidelineNumber: guidelineNumber && String(guidelineNumber),
    isPastPromise: isPastPromise ? 'yes' : null,
  };
  const known = Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(known).toString();
}

/** What was asked for, without what no form of ours sends. */
export function parseFilter(from: URLSearchParams | FormData): CaseFilterInput {
  const read = (name: string): string => textIn(from, name);
  const oneOf = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((one) => one === read(name)) ?? null;
  const id = (name: string): string | null => (/^[0-9a-f-]{36}$/.test(read(name)) ? read(name) : null);
  const whole = (name: string, most: number): number | null => {
    const number = Number(read(name));
    return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
  };
  return {
    holding: oneOf(holdings, 'holding'),
    spaceId: id('spaceId'),
    language: /^[a-z]{2,3}$/.test(read('language')) ? read('language') : null,
    leastSeverity: whole('leastSeverity', 5),
    openedBecause: oneOf(sources, 'openedBecause'),
    subjectKind: oneOf(subjects, 'subjectKind'),
    guidelineNumber: whole('guidelineNumber', 999),
    isPastPromise: read('isPastPromise') === 'yes' || null,
    incidentId: id('incidentId'),
  };
}
