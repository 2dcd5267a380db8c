import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { Refusal, notFound } from '../../../platform/refusal/refusal.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { unadmitAll } from '../../spaces/participations.store.js';
import { bumpPersons } from '../person-version.js';
import { recordPeriods, supersedeLatest, type WrittenState } from './apply-roll-plan.js';
import { officeOf } from './import-roll.js';
import { findImport, forRows, lockRoll, type ImportRow } from './roll.store.js';

interface ChangeRow {
  entryId: string;
  personId: string;
  kind: 'added' | 'changed' | 'ended' | 'returned';
  before: WrittenState;
  after: WrittenState & { isNewPerson: boolean; joinedSpaceIds: string[] };
}

/**
 * Undoes an import: the ledger supersedes what it recorded and has again what stood before, and entries, addresses
 * and places go back where nobody changed them since. Persons stay, since they may have spoken. An import after which
 * another changed the same members is undone after that one.
 */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  async run(viewer: Viewer, input: { importId: string }): Promise<{ restoredCount: number }> {
    demand(viewer, 'keepRoll', null);
    return this.database.transaction(async (tx) => {
      await lockRoll(tx);
      const found = isId(input.importId) ? await findImport(tx, input.importId) : undefined;
      if (!found) throw notFound();
      if (found.state === 'undone') throw new Refusal('CONFLICT', { because: 'undone_already' });
      await refuseBeforeLaterOnes(tx, found.id);
      const changes = await readChanges(tx, found.id);
      await this.restore(tx, found, changes);
      await bumpPersons(
        tx,
        this.live,
        changes.map(({ personId }) => personId),
      );
      await this.officeLog.record(tx, {
        act: 'roll.import_undone',
        actorId: viewer.personId,
        office: officeOf(viewer),
        subject: { kind: 'roll_import', id: found.id },
        facts: { restored: changes.length },
      });
      return { restoredCount: changes.length };
    });
  }

  private async restore(tx: Tx, { id, importedAt }: ImportRow, changes: readonly ChangeRow[]): Promise<void> {
    const at = this.clock.now();
    await tx.query(`UPDATE roll_import SET state = 'undone', undone_at = $2 WHERE id = $1`, [id, at]);
    const moved = changes.filter(({ before, after }) => JSON.stringify(before.period) !== JSON.stringify(after.period));
    await supersedeLatest(
      tx,
      id,
      at,
      moved.map(({ entryId }) => entryId),
    );
    // A membership that the import put beside an earlier one leaves that one in force; one it replaced comes back.
    const replaced = moved.filter(({ kind, before }) => kind !== 'returned' && before.period !== null);
    await recordPeriods(
      tx,
      id,
      at,
      replaced.map(({ entryId, before }) => ({ entryId, ...before.period! })),
    );
    await restoreEntries(tx, changes);
    await restorePersons(tx, changes);
    await restoreAccounts(tx, at, changes);
    const places = changes.flatMap(({ personId, after }) =>
      after.joinedSpaceIds.map((spaceId) => ({ spaceId, personId })),
    );
    await unadmitAll(tx, places, importedAt);
  }
}

async function refuseBeforeLaterOnes(tx: Tx, importId: string): Promise<void> {
  const later = await tx.one<{ import_id: string }>(
    `SELECT later.import_id FROM roll_change AS mine
       JOIN roll_change AS later ON later.roll_entry_id = mine.roll_entry_id AND later.import_id > mine.import_id
       JOIN roll_import ON roll_import.id = later.import_id AND roll_import.state = 'committed'
     WHERE mine.import_id = $1 ORDER BY later.import_id DESC LIMIT 1`,
    [importId],
  );
  if (later) throw new Refusal('CONFLICT', { because: 'undo_later_first', importId: later.import_id });
}

function readChanges(tx: Tx, importId: string): Promise<ChangeRow[]> {
  return tx.query<ChangeRow>(
    `SELECT roll_entry.id AS "entryId", roll_entry.person_id AS "personId", kind, before, after
     FROM roll_change JOIN roll_entry ON roll_entry.id = roll_change.roll_entry_id WHERE import_id = $1`,
    [importId],
  );
}

async function restoreEntries(tx: Tx, changes: readonly ChangeRow[]): Promise<void> {
  await forRows(
    tx,
    `UPDATE roll_entry SET name = row.name, email = row.email, country = row.country, postal_code = row."postalCode",
       birth_date = row."birthDate"
     FROM jsonb_to_recordset($1) AS row (id uuid, name text, email text, country text, "postalCode" text, "birthDate" date)
     WHERE roll_entry.id = row.id`,
    changes.flatMap(({ entryId, before }) => (before.fields ? [{ id: entryId, ...before.fields }] : [])),
  );
}

/** Each column goes back where it still says what the import wrote; what its owner changed since stays. */
async function restorePersons(tx: Tx, changes: readonly ChangeRow[]): Promise<void> {
  await forRows(
    tx,
    `UPDATE person SET
       display_name = CASE WHEN display_name = row.after->>'displayName' THEN row.before->>'displayName' ELSE display_name END,
       country = CASE WHEN country IS NOT DISTINCT FROM row.after->>'country' THEN row.before->>'country' ELSE country END,
       home_space_id = CASE WHEN home_space_id IS NOT DISTINCT FROM (row.after->>'homeSpaceId')::uuid
         THEN (row.before->>'homeSpaceId')::uuid ELSE home_space_id END
     FROM jsonb_to_recordset($1) AS row (id uuid, before jsonb, after jsonb) WHERE person.id = row.id`,
    changes.flatMap(({ personId, before, after }) =>
      before.person ? [{ id: personId, before: before.person, after: after.person }] : [],
    ),
  );
}

async function restoreAccounts(tx: Tx, at: Date, changes: readonly ChangeRow[]): Promise<void> {
  const moved = changes.filter(({ before, after }) => before.account !== after.account);
  const rows = moved.map(({ personId, before, after }) => ({
    id: personId,
    before: before.account,
    after: after.account,
  }));
  await tx.query(
    `UPDATE sign_in_link SET ended_at = $2, ended_because = 'superseded' WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL`,
    [moved.map(({ personId }) => personId), at],
  );
  // An account the import made goes, unless its owner has come in by it already.
  await forRows(
    tx,
    `DELETE FROM account USING jsonb_to_recordset($1) AS row (id uuid, before text, after text)
     WHERE account.person_id = row.id AND row.before IS NULL AND account.email = row.after AND NOT account.email_is_own
       AND NOT EXISTS (SELECT 1 FROM session WHERE session.person_id = account.person_id)`,
    rows,
  );
  const back = rows.filter(({ before }) => before !== null);
  await forRows(
    tx,
    `UPDATE account SET email = 'moving-' || person_id || '@moving.invalid'
     FROM jsonb_to_recordset($1) AS row (id uuid, after text)
     WHERE account.person_id = row.id AND account.email = row.after AND NOT account.email_is_own`,
    back,
  );
  await forRows(
    tx,
    `UPDATE account SET email =
       CASE WHEN EXISTS (SELECT 1 FROM account AS other WHERE other.email = row.before) THEN row.after ELSE row.before END
     FROM jsonb_to_recordset($1) AS row (id uuid, before text, after text)
     WHERE account.person_id = row.id AND account.email = ('moving-' || row.id || '@moving.invalid')`,
    back,
  );
}
