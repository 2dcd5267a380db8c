import type { Cookies } from '@sveltejs/kit';
import type { Outcome } from '#lib/moderation/views.ts';

const cookie = 'just-decided';

/** The decision that can still be taken back, or those made together, and until when. */
export interface JustDecided {
  decisionIds: string[];
  /** None where several cases were decided together. */
  caseId: string | null;
  outcome: Outcome;
  undoUntil: string;
}

/** Remembers it for as long as it can be undone, so that "Undo" stands on whatever page comes next. */
export function keepJustDecided(cookies: Cookies, { decisionIds, caseId, outcome, undoUntil }: JustDecided): void {
  const saved = JSON.stringify({ decisionIds, caseId, outcome, undoUntil });
  cookies.set(cookie, saved, { path: '/moderation', sameSite: 'lax', maxAge: 10 });
}

export const forgetJustDecided = (cookies: Cookies): void => cookies.delete(cookie, { path: '/moderation' });

export function readJustDecided(cookies: Cookies): JustDecided | null {
  try {
    const { decisionIds, caseId, outcome, undoUntil } = JSON.parse(cookies.get(cookie) ?? '') as JustDecided;
    if (!Array.isArray(decisionIds) || decisionIds.length === 0) return null;
    if (![...decisionIds, outcome, undoUntil].every((part) => typeof part === 'string')) return null;
    return { decisionIds, caseId: typeof caseId === 'string' ? caseId : null, outcome, undoUntil };
  } catch {
    return null;
  }
}
