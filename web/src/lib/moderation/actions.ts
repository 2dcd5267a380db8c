import type { MessageKey } from '#lib/words/say.ts';
import type { CasePostView, MoveTargetView, Outcome } from './views.ts';

/** The words and the colour of each outcome. Its key is in keys.ts; sanctions have none. */
export const actionLooks: Record<Outcome, { tone: 'ok' | 'note' | 'stop'; label: MessageKey }> = {
  RELEASE: { tone: 'ok', label: 'action.RELEASE' },
  NO_BREACH: { tone: 'ok', label: 'action.NO_BREACH' },
  EDIT_REQUEST: { tone: 'note', label: 'action.EDIT_REQUEST' },
  BREACH: { tone: 'note', label: 'action.BREACH' },
  HIDE: { tone: 'stop', label: 'action.HIDE' },
  REMOVE: { tone: 'stop', label: 'action.REMOVE' },
  LOCK: { tone: 'stop', label: 'action.LOCK' },
  MOVE: { tone: 'stop', label: 'action.MOVE' },
};

/**
 * What may be decided now: a post that shows needs no release, one that is held is released rather than found harmless,
 * and a thread that may go nowhere is not moved.
 */
export function actionsFor(
  outcomes: readonly Outcome[],
  visibility: CasePostView['visibility'] | null | undefined,
  targets: readonly MoveTargetView[] = [],
): Outcome[] {
  const isHeld = visibility === 'HELD';
  const order = Object.keys(actionLooks) as Outcome[];
  return order.filter((outcome) => {
    if (!outcomes.includes(outcome)) return false;
    if (outcome === 'RELEASE') return isHeld;
    if (outcome === 'MOVE') return targets.length > 0;
    // What no release would show is found harmless where it waits.
    return outcome !== 'NO_BREACH' || !isHeld || !outcomes.includes('RELEASE');
  });
}

/** Whether an outcome cites a guideline and may carry a sanction. */
export const findsBreach = (outcome: Outcome): boolean => outcome !== 'NO_BREACH' && outcome !== 'RELEASE';
