import type { MessageKey } from '#lib/words/say.ts';
import type { CasePostView, Outcome } from './views.ts';

/** The key and the colour of each outcome. What suspends somebody is never on a single key: sanctions have none. */
export const actionLooks: Record<Outcome, { key: string; tone: 'ok' | 'note' | 'stop'; label: MessageKey }> = {
  RELEASE: { key: 'r', tone: 'ok', label: 'action.RELEASE' },
  NO_BREACH: { key: 'n', tone: 'ok', label: 'action.NO_BREACH' },
  EDIT_REQUEST: { key: 'e', tone: 'note', label: 'action.EDIT_REQUEST' },
  BREACH: { key: 'b', tone: 'note', label: 'action.BREACH' },
  HIDE: { key: 'h', tone: 'stop', label: 'action.HIDE' },
  REMOVE: { key: 'x', tone: 'stop', label: 'action.REMOVE' },
  LOCK: { key: 'l', tone: 'stop', label: 'action.LOCK' },
};

/** What may be decided now: a post that shows needs no release, one that is held is released rather than found harmless. */
export function actionsFor(
  outcomes: readonly Outcome[],
  visibility: CasePostView['visibility'] | null | undefined,
): Outcome[] {
  const isHeld = visibility === 'HELD';
  const order = Object.keys(actionLooks) as Outcome[];
  return order.filter((outcome) => {
    if (!outcomes.includes(outcome)) return false;
    if (outcome === 'RELEASE') return isHeld;
    return outcome !== 'NO_BREACH' || !isHeld;
  });
}

/** Whether an outcome cites a guideline and may carry a sanction. */
export const findsBreach = (outcome: Outcome): boolean => outcome !== 'NO_BREACH' && outcome !== 'RELEASE';
