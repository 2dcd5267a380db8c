import type { Viewer } from '../../forum/access/viewer.js';
import { lockPlaces } from '../../forum/discussion/set-thread-space.js';
import type { Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import type { Outcome } from '../cases/case-states.js';
import { type ModerationCase, lockWaitingCases } from '../cases/cases.store.js';
import { findSubject } from '../cases/subjects.store.js';
import { type MoveTarget, moveTargets } from './move-targets.store.js';

/**
 * Checks where a thread is to go; null for every other outcome. Locks the cases that wait on it, the thread and both
 * spaces, so that what is found stays true until the transaction ends.
 */
export async function moveTerms(
  tx: Tx,
  viewer: Viewer,
  found: Pick<ModerationCase, 'subjectKind' | 'subjectId'>,
  input: { outcome: Outcome; moveTo?: string | null },
): Promise<string | null> {
  if (input.outcome !== 'move') {
    if (input.moveTo) throw invalid('moveTo', 'only_for_a_move');
    return null;
  }
  const subject = await findSubject(tx, found.subjectKind, found.subjectId);
  // The one who answers for a thread is its author: an answer does not move what somebody else began.
  if (!subject?.threadId || !subject.facts?.isOpening) throw invalid('outcome', 'only_for_an_opening');
  if (!input.moveTo || !isId(input.moveTo)) throw invalid('moveTo', 'no_such_space');
  const { threadId, language } = subject;
  await lockWaitingCases(tx, threadId);
  await lockPlaces(tx, threadId, [input.moveTo]);
  const [to] = await moveTargets(tx, viewer, { threadId, language, spaceIds: [input.moveTo] });
  if (!to) throw invalid('moveTo', 'no_such_space');
  const because = whyNotTo(to);
  if (because) throw new Refusal('FORBIDDEN', { because });
  return to.id;
}

function whyNotTo(to: MoveTarget): string | null {
  if (to.isWhereItIs) return 'in_that_space';
  if (to.state !== 'active') return 'move_to_archived';
  if (to.showsToMore) return 'would_show_to_more';
  return to.keepsAuthorOut ? 'author_not_there' : null;
}
