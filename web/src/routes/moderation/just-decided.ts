import type { Cookies } from '@sveltejs/kit';
import type { Outcome } from '#lib/moderation/views.ts';

const cookie = 'just-decided';

/** The decision that can still be taken back, and until when. */
export interface JustDecided {
  decisionId: string;
  caseId: string;
  outcome: Outcome;
  undoUntil: string;
}

/** Remembers it for as long as it can be undone, so that "Undo" stands on whatever page comes next. */
export function keepJustDecided(cookies: Cookies, decided: JustDecided): void {
  cookies.set(cookie, JSON.stringify(decided), { path: '/moderation', sameSite: 'lax', maxAge: 10 });
}

export const forgetJustDecided = (cookies: Cookies): void => cookies.delete(cookie, { path: '/moderation' });

export function readJustDecided(cookies: Cookies): JustDecided | null {
  try {
    const { decisionId, caseId, outcome, undoUntil } = JSON.parse(cookies.get(cookie) ?? '') as JustDecided;
    if (![decisionId, caseId, outcome, undoUntil].every((part) => typeof part === 'string')) return null;
    return { decisionId, caseId, outcome, undoUntil };
  } catch {
    return null;
  }
}
