import type { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { type LateReference, presentIds } from './archive-import.store.js';
import type { ArchiveLine } from './archive-line.js';
import type { LineProblem } from './parse-archive-line.js';

/** A line that was read without fault, and its number in the file. */
export interface NumberedArchiveLine<Line extends ArchiveLine = ArchiveLine> {
  readonly number: number;
  readonly line: Line;
}

export interface ImportTools {
  readonly clock: Clock;
  /** There when the rules are to look at what comes in. */
  readonly screening?: Outbox;
}

/** What became of one batch. Nothing of it is kept outside until its transaction is committed. */
export interface BatchOutcome {
  added: number;
  /** Lines whose row was there already. */
  present: number;
  readonly problems: { readonly number: number; readonly problem: LineProblem }[];
  readonly late: (LateReference & { readonly number: number })[];
  /** Ids of the archive that stand for something this community has of its own. */
  readonly aliases: Map<string, string>;
}

/** The lines all of whose references are there; the others are named with the first that is not. */
export async function withTargets<Line extends ArchiveLine>(
  tx: Tx,
  table: 'space' | 'person',
  batch: readonly NumberedArchiveLine<Line>[],
  outcome: BatchOutcome,
  references: (line: Line) => Record<string, string | null>,
): Promise<NumberedArchiveLine<Line>[]> {
  const wanted = batch.map(({ line }) => Object.entries(references(line)).filter(([, id]) => id !== null));
  const present = await presentIds(
    tx,
    table,
    wanted.flatMap((pairs) => pairs.map(([, id]) => id!)),
  );
  return batch.filter(({ number }, index) => {
    const missing = wanted[index]!.find(([, id]) => !present.has(id!));
    if (missing) outcome.problems.push({ number, problem: { field: missing[0], because: `no such ${table} so far` } });
    return !missing;
  });
}
