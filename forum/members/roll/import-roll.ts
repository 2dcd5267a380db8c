import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import { type Viewer, holdsEverywhere } from '../../access/viewer.js';
import { bumpPersons } from '../person-version.js';
import { findCommunity } from '../set-up/community.store.js';
import { applyRollPlan } from './apply-roll-plan.js';
import { checkRoll, type RollPlan } from './check-roll.js';
import type { RollFile } from './read-roll-file.js';
import { lockRoll, readRegions, readRoll } from './roll.store.js';

export interface ImportOptions {
  /** The file is the whole roll: who is not in it ends today. */
  isWhole?: boolean;
  /** Leaves bad rows out; without it one bad row keeps the whole file out. */
  skipsBad?: boolean;
}

export interface ImportedRoll {
  /** Null when there was nothing to change, and so nothing to undo. */
  importId: string | null;
  addedCount: number;
  changedCount: number;
  endedCount: number;
  badRowCount: number;
  unchangedCount: number;
  /** Members without an account, because their address stands with somebody else too. */
  withoutAccount: { memberNumber: string; email: string }[];
}

/**
 * Imports a roll, whole or not at all, one import at a time. What it changed is written down row by row, so that
 * UndoImport is its inverse.
 */
@Injectable()
export class ImportRoll {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  /** What an import would change now; changes nothing. */
  async preview(viewer: Viewer, file: RollFile, options: ImportOptions = {}): Promise<RollPlan> {
    demand(viewer, 'keepRoll', null);
    return this.plan(this.database, file, options);
  }

  async run(viewer: Viewer, input: { file: RollFile; fileName: string } & ImportOptions): Promise<ImportedRoll> {
    demand(viewer, 'keepRoll', null);
    return this.database.transaction(async (tx) => {
      await lockRoll(tx);
      const plan = await this.plan(tx, input.file, input);
      const badLines = new Set(plan.problems.map(({ line }) => line));
      if (badLines.size > 0 && !input.skipsBad) throw invalid('file', 'bad_rows', { count: badLines.size });
      const counts = countChanges(plan, badLines.size);
      if (plan.changes.length === 0) return { importId: null, ...counts, withoutAccount: [] };
      const importId = newId(this.clock);
      await this.insertImport(tx, importId, viewer, input, counts);
      const community = await findCommunity(tx);
      const { withoutAccount, personIds } = await applyRollPlan(tx, this.clock, {
        importId,
        plan,
        locales: community?.locales ?? ['en'],
        quietCountries: community?.quietCountries ?? [],
      });
      await bumpPersons(tx, this.live, personIds);
      await this.officeLog.record(tx, {
        act: 'roll.imported',
        actorId: viewer.personId,
        office: officeOf(viewer),
        subject: { kind: 'roll_import', id: importId },
        facts: {
          added: counts.addedCount,
          changed: counts.changedCount,
          ended: counts.endedCount,
          bad: counts.badRowCount,
        },
      });
      return { importId, ...counts, withoutAccount };
    });
  }

  private async plan(sql: Tx | Database, file: RollFile, options: ImportOptions): Promise<RollPlan> {
    const current = await readRoll(sql);
    const regions = new Set((await readRegions(sql)).keys());
    const today = this.clock.now().toISOString().slice(0, 10);
    const plan = checkRoll({ rows: file.rows, current, regions, today, isWhole: options.isWhole ?? false });
    const problems = [...file.problems, ...plan.problems].sort((one, other) => one.line - other.line);
    // A whole roll with bad rows would end those members, whose rows could not be read.
    if (options.isWhole && options.skipsBad && problems.length > 0) throw invalid('file', 'whole_and_bad_rows');
    // A file cut off after its header would end everybody.
    if (options.isWhole && file.rows.length === 0) throw invalid('file', 'whole_and_empty');
    return { ...plan, problems };
  }

  private async insertImport(
    tx: Tx,
    importId: string,
    viewer: Viewer,
    { file, fileName }: { file: RollFile; fileName: string },
    counts: Omit<ImportedRoll, 'importId' | 'withoutAccount'>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO roll_import (id, file_name, file_hash, state, added_count, changed_count, ended_count, bad_row_count,
         imported_by, imported_at) VALUES ($1, $2, $3, 'committed', $4, $5, $6, $7, $8, $9)`,
      [
        importId,
        fileName.slice(0, 200),
        file.hash,
        counts.addedCount,
        counts.changedCount,
        counts.endedCount,
        counts.badRowCount,
        viewer.personId,
        this.clock.now(),
      ],
    );
  }
}

/** In which office somebody keeps the roll; none for the system. */
export function officeOf(viewer: Viewer): string | null {
  if (viewer.kind === 'system') return null;
  return holdsEverywhere(viewer, 'secretary') ? 'secretary' : 'admin';
}

function countChanges(plan: RollPlan, badRowCount: number): Omit<ImportedRoll, 'importId' | 'withoutAccount'> {
  const count = (...kinds: string[]) => plan.changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    addedCount: count('added', 'returned'),
    changedCount: count('changed'),
    endedCount: count('ended'),
    badRowCount,
    unchangedCount: plan.unchangedCount,
  };
}
