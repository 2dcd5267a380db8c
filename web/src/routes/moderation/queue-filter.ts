import { textIn } from '#lib/server/form.ts';
import type { Cookies } from '@sveltejs/kit';
import type { CaseFilterInput, CaseHolding } from '#lib/graphql/graphql.ts';

const cookie = 'queue-filter';
const holdings: readonly CaseHolding[] = ['FREE', 'MINE'];

/** The part of the queue that a moderator looks at, as they last chose it. It goes with them from case to case. */
export function readQueueFilter(cookies: Cookies): CaseFilterInput {
  return parse(new URLSearchParams(cookies.get(cookie) ?? ''));
}

/** Remembers what was chosen in the form of the queue. */
export function keepQueueFilter(cookies: Cookies, form: FormData): void {
  const { holding, spaceId, language, leastSeverity } = parse(form);
  const chosen = { holding, spaceId, language, leastSeverity: leastSeverity && String(leastSeverity) };
  const known = Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]));
  cookies.set(cookie, new URLSearchParams(known).toString(), { path: '/moderation', sameSite: 'lax' });
}

function parse(from: URLSearchParams | FormData): CaseFilterInput {
  const read = (name: string): string => textIn(from, name);
  const least = Number(read('leastSeverity'));
  return {
    holding: holdings.find((one) => one === read('holding')) ?? null,
    spaceId: /^[0-9a-f-]{36}$/.test(read('spaceId')) ? read('spaceId') : null,
    language: /^[a-z]{2,3}$/.test(read('language')) ? read('language') : null,
    leastSeverity: least >= 1 && least <= 5 ? Math.floor(least) : null,
  };
}
