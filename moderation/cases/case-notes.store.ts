import type { Clock } from '../../platform/clock/clock.js';
import type { Sql } from '../../platform/database/database.js';
import { aheadMinutes, claimMinutes } from './case-states.js';

/** A word between moderators; why a case changed hands, or a long suspension was declined, stands among them. */
export type NoteKind = 'note' | 'take_over' | 'hand_over' | 'second_view' | 'declined';

export interface CaseNote {
  id: string;
  kind: NoteKind;
  authorId: string;
  authorName: string;
  /** From whom the case was taken, or to whom it was handed. */
  otherName: string | null;
  words: string;
  writtenAt: Date;
}

export interface NewNote {
  id: string;
  caseId: string;
  authorId: string;
  words: string;
  writtenAt: Date;
  kind?: NoteKind;
  otherPersonId?: string | null;
}

export async function insertNote(sql: Sql, note: NewNote): Promise<void> {
  await sql.query(
    `INSERT INTO case_note (id, case_id, author_id, words, written_at, kind, other_person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [note.id, note.caseId, note.authorId, note.words, note.writtenAt, note.kind ?? 'note', note.otherPersonId ?? null],
  );
}

/** The notes on a case, the earliest first. */
export async function notesOn(sql: Sql, caseId: string): Promise<CaseNote[]> {
  return sql.query(
    `SELECT note.id, note.kind, note.author_id AS "authorId", person.display_name AS "authorName",
       other.display_name AS "otherName", words, written_at AS "writtenAt"
     FROM case_note note JOIN person ON person.id = note.author_id LEFT JOIN person other ON other.id = note.other_person_id
     WHERE case_id = $1 ORDER BY written_at, note.id LIMIT 200`,
    [caseId],
  );
}

/** A sign of life from whoever holds the case: the lease starts anew, if it still runs, and that of what they claimed ahead. */
export async function renewLease(sql: Sql, caseId: string, personId: string, clock: Clock): Promise<void> {
  await sql.query(
    `UPDATE moderation_case SET claim_expires_at = CASE WHEN claimed_ahead THEN $5::timestamptz ELSE $4 END
     WHERE state = 'claimed' AND claimed_by = $2 AND claim_expires_at > $3 AND (id = $1 OR claimed_ahead)`,
    [caseId, personId, clock.now(), clock.inSeconds(claimMinutes * 60), clock.inSeconds(aheadMinutes * 60)],
  );
}
