import type { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';

/** What somebody is told about their own membership, places and offices. */
export type MemberNoticeKind =
  | 'request_granted'
  | 'request_declined'
  | 'invited'
  | 'removed_from_space'
  | 'role_changed'
  | 'office_granted'
  | 'office_ended'
  | 'vouched_for'
  | 'sign_in_link_made'
  | 'api_token_made'
  | 'password_changed';

/** Writes a notice in the transaction of what it tells; `causeId` keeps the same thing from being told twice. */
export async function tellPerson(
  tx: Tx,
  clock: Clock,
  notice: { personId: string; kind: MemberNoticeKind; causeId?: string; spaceId?: string | null; about?: object },
): Promise<void> {
  const id = newId(clock);
  await tx.query(
    `INSERT INTO notice (id, person_id, kind, cause_id, space_id, about, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (person_id, kind, cause_id) DO NOTHING`,
    [id, notice.personId, notice.kind, notice.causeId ?? id, notice.spaceId ?? null, notice.about ?? {}, clock.now()],
  );
}
