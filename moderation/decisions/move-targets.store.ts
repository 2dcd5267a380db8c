import type { AccessMode, SpaceFacts } from '../../forum/access/facts.js';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';

/** A space seen from a thread that might go there. */
export interface MoveTarget extends SpaceFacts {
  isWhereItIs: boolean;
  /** Somebody would read it there who could not read it where it is, or could come in more easily. */
  showsToMore: boolean;
  /** Who began the thread could not go on in it there. */
  keepsAuthorOut: boolean;
}

/** What each way in lets in, the narrowest first. */
const narrowestFirst: readonly AccessMode[] = ['secret', 'invite', 'request', 'open'];

/**
 * The spaces among these that a moderator knows of and holds an office over, each as the thread would find it; any other
 * might as well not be there.
 */
export async function moveTargets(
  sql: Sql,
  viewer: Viewer,
  of: { threadId: string; language: string | null; spaceIds: readonly string[] },
): Promise<MoveTarget[]> {
  const rows = await sql.query<MoveTarget>(TARGETS, [of.threadId, of.spaceIds, narrowestFirst, viewer.at]);
  return rows.filter(
    (space) => !ask(viewer, 'seeSpace', space) && !ask(viewer, 'moderate', { line: space.line, language: of.language }),
  );
}

/** Whether a thread may go there. */
export function isOpenTo({ state, isWhereItIs, showsToMore, keepsAuthorOut }: MoveTarget): boolean {
  return state === 'active' && !isWhereItIs && !showsToMore && !keepsAuthorOut;
}

// $1 the thread, $2 the spaces, $3 the ways in. From an open space a thread shows to nobody new; from any other it goes
// only where it is no easier to come in, and where nobody is who is not in both. What binds its author everywhere says
// nothing about a place; a mute there alone does. Somebody whose account is closed is kept out of nothing.
const TARGETS = `
  SELECT there.id, there.kind, there.mode, there.line, there.state, there.id = here.id AS "isWhereItIs",
    here.mode <> 'open' AND (array_position($3::text[], there.mode) > array_position($3, here.mode) OR EXISTS (
      SELECT 1 FROM participation new WHERE new.space_id = there.id AND new.state = 'in' AND NOT EXISTS (
        SELECT 1 FROM participation old WHERE old.person_id = new.person_id AND old.space_id = here.id
          AND old.state = 'in'))) AS "showsToMore",
    author.state = 'active' AND (NOT EXISTS (
        SELECT 1 FROM participation WHERE person_id = author.id AND space_id = there.id AND state = 'in')
      OR EXISTS (SELECT 1 FROM standing_cause
        WHERE person_id = author.id AND space_id = there.id AND kind = 'mute' AND ended_at IS NULL
          AND (until_at IS NULL OR until_at > $4))) AS "keepsAuthorOut"
  FROM thread JOIN space here ON here.id = thread.space_id JOIN person author ON author.id = thread.author_id
  JOIN space there ON there.id = ANY($2::uuid[])
  WHERE thread.id = $1 ORDER BY array_length(there.line, 1), there.slug`;
