import { ask } from '../../forum/access/policy.js';
import type { SpaceFacts } from '../../forum/access/facts.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { lockPlaces } from '../../forum/discussion/set-thread-space.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import type { Outcome } from '../cases/case-states.js';
import { type ModerationCase, lockWaitingCases } from '../cases/cases.store.js';
import { type Subject, findSubject } from '../cases/subjects.store.js';

/**
 * Checks where a thread is to go; null for every other outcome. Locks the thread and both spaces, so that what is found
 * stays true until the transaction ends.
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
  const before = await findSubject(tx, found.subjectKind, found.subjectId);
  // The one who answers for a thread is its author: an answer does not move what somebody else began.
  if (!before?.threadId || !before.facts?.isOpening) throw invalid('outcome', 'only_for_an_opening');
  if (!input.moveTo || !isId(input.moveTo)) throw invalid('moveTo', 'no_such_space');
  await lockWaitingCases(tx, before.threadId);
  await lockPlaces(tx, before.threadId, [input.moveTo]);
  const subject = (await findSubject(tx, found.subjectKind, found.subjectId))!;
  const to = await findSpaceInReach(tx, viewer, input.moveTo, subject.language);
  const refusal = await whyNotTo(tx, subject, to);
  if (refusal) throw refusal;
  return to.id;
}

/** A space that the moderator knows of and holds an office over; any other might as well not be there. */
async function findSpaceInReach(
  sql: Sql,
  viewer: Viewer,
  spaceId: string,
  language: string | null,
): Promise<SpaceFacts> {
  const space = await sql.one<SpaceFacts>('SELECT id, kind, mode, line, state FROM space WHERE id = $1', [spaceId]);
  if (!space || ask(viewer, 'seeSpace', space) || ask(viewer, 'moderate', { line: space.line, language }))
    throw invalid('moveTo', 'no_such_space');
  return space;
}

async function whyNotTo(sql: Sql, subject: Subject, to: SpaceFacts): Promise<Refusal | null> {
  const { space: from } = subject.facts!.thread;
  if (from.id === to.id) return new Refusal('FORBIDDEN', { because: 'in_that_space' });
  if (to.state !== 'active') return new Refusal('FORBIDDEN', { because: 'move_to_archived' });
  if (await wouldShowToMore(sql, from, to)) return new Refusal('FORBIDDEN', { because: 'would_show_to_more' });
  if (!(await writesIn(sql, subject.facts!.thread.authorId, to.id)))
    return new Refusal('FORBIDDEN', { because: 'author_not_there' });
  return null;
}

/** What each way in lets in, the widest first. */
const openness: Readonly<Record<SpaceFacts['mode'], number>> = { open: 3, request: 2, invite: 1, secret: 0 };

/**
 * Whether anybody would read there what they could not read where it was written. From an open space nobody would; from
 * any other, a thread goes only where it is no easier to come in, and where nobody is who is not in both.
 */
async function wouldShowToMore(sql: Sql, from: SpaceFacts, to: SpaceFacts): Promise<boolean> {
  if (from.mode === 'open') return false;
  if (openness[to.mode] > openness[from.mode]) return true;
  const newReader = await sql.one(
    `SELECT 1 FROM participation there WHERE there.space_id = $2 AND there.state = 'in' AND NOT EXISTS (
       SELECT 1 FROM participation here WHERE here.person_id = there.person_id AND here.space_id = $1 AND here.state = 'in')
     LIMIT 1`,
    [from.id, to.id],
  );
  return newReader !== undefined;
}

/** Whether somebody is in a space and not muted there alone; what binds them everywhere says nothing about this place. */
async function writesIn(sql: Sql, personId: string, spaceId: string): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM person WHERE id = $1 AND (state <> 'active' OR (
       EXISTS (SELECT 1 FROM participation WHERE person_id = $1 AND space_id = $2 AND state = 'in')
       AND NOT EXISTS (SELECT 1 FROM standing_cause
         WHERE person_id = $1 AND space_id = $2 AND kind = 'mute' AND ended_at IS NULL)))`,
    [personId, spaceId],
  );
  return row !== undefined;
}
