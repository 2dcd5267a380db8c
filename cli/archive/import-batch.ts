import type { Tx } from '../../platform/database/database.js';
import {
  findCommons,
  insertParticipations,
  insertPersons,
  insertSpace,
  insertThreads,
  presentIds,
} from './archive-import.store.js';
import type {
  ArchiveLine,
  ArchiveParticipation,
  ArchivePerson,
  ArchivePost,
  ArchiveSpace,
  ArchiveThread,
} from './archive-line.js';
import { type BatchOutcome, type ImportTools, type NumberedArchiveLine, withTargets } from './batch-outcome.js';
import { importPosts } from './import-posts.js';

/** Writes a batch of lines of one kind in the given transaction. */
export async function importBatch(
  tx: Tx,
  tools: ImportTools,
  batch: readonly NumberedArchiveLine[],
): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { added: 0, present: 0, problems: [], late: [], aliases: new Map() };
  switch (batch[0]?.line.kind) {
    case 'space':
      await importSpaces(tx, batch as NumberedArchiveLine<ArchiveSpace>[], outcome);
      break;
    case 'person':
      await importPersons(tx, batch as NumberedArchiveLine<ArchivePerson>[], outcome);
      break;
    case 'participation':
      await importParticipations(tx, batch as NumberedArchiveLine<ArchiveParticipation>[], outcome);
      break;
    case 'thread':
      await importThreads(tx, batch as NumberedArchiveLine<ArchiveThread>[], outcome);
      break;
    case 'post':
      await importPosts(tx, tools, batch as NumberedArchiveLine<ArchivePost>[], outcome);
      break;
  }
  return outcome;
}

async function importSpaces(
  tx: Tx,
  batch: readonly NumberedArchiveLine<ArchiveSpace>[],
  outcome: BatchOutcome,
): Promise<void> {
  const present = await presentIds(
    tx,
    'space',
    batch.flatMap(({ line }) => [line.id, line.parentId ?? line.id]),
  );
  const commons = await findCommons(tx);
  if (commons) present.add(commons);
  for (const { number, line } of batch) {
    const parentId = line.parentId && (outcome.aliases.get(line.parentId) ?? line.parentId);
    if (present.has(line.id)) outcome.present++;
    else if (line.type === 'commons' && commons) {
      outcome.aliases.set(line.id, commons);
      outcome.present++;
    } else if (parentId && !present.has(parentId)) {
      outcome.problems.push({ number, problem: { field: 'parentId', because: 'no such space so far' } });
      continue;
    } else {
      await insertSpace(tx, { ...line, parentId });
      present.add(line.id);
      outcome.added++;
    }
    if (line.createdBy && !outcome.aliases.has(line.id)) {
      outcome.late.push({ kind: 'space', id: line.id, to: line.createdBy, number });
    }
  }
}

async function importPersons(
  tx: Tx,
  batch: readonly NumberedArchiveLine<ArchivePerson>[],
  outcome: BatchOutcome,
): Promise<void> {
  const fresh = await withoutPresent(tx, 'person', batch, outcome);
  const sound = await withTargets(tx, 'space', fresh, outcome, ({ homeSpaceId }) => ({ homeSpaceId }));
  outcome.added += (
    await insertPersons(
      tx,
      sound.map(({ line }) => line),
    )
  ).length;
}

async function importParticipations(
  tx: Tx,
  batch: readonly NumberedArchiveLine<ArchiveParticipation>[],
  outcome: BatchOutcome,
): Promise<void> {
  const inSpaces = await withTargets(tx, 'space', batch, outcome, ({ spaceId }) => ({ spaceId }));
  const sound = await withTargets(tx, 'person', inSpaces, outcome, ({ personId, invitedBy }) => ({
    personId,
    invitedBy,
  }));
  const added = await insertParticipations(
    tx,
    sound.map(({ line }) => line),
  );
  outcome.added += added;
  outcome.present += sound.length - added;
}

async function importThreads(
  tx: Tx,
  batch: readonly NumberedArchiveLine<ArchiveThread>[],
  outcome: BatchOutcome,
): Promise<void> {
  for (const { number, line } of batch) {
    if (line.mergedInto) outcome.late.push({ kind: 'thread', id: line.id, to: line.mergedInto, number });
  }
  const fresh = await withoutPresent(tx, 'thread', batch, outcome);
  const inSpaces = await withTargets(tx, 'space', fresh, outcome, ({ spaceId }) => ({ spaceId }));
  const sound = await withTargets(tx, 'person', inSpaces, outcome, ({ authorId, hosting }) => ({
    authorId,
    ...Object.fromEntries((hosting?.hostIds ?? []).map((hostId, index) => [`hosting.hostIds.${index}`, hostId])),
  }));
  outcome.added += (
    await insertThreads(
      tx,
      sound.map(({ line }) => line),
    )
  ).length;
}

/** The lines whose rows are not there yet, each id once. */
async function withoutPresent<Line extends ArchiveLine & { id: string }>(
  tx: Tx,
  table: 'person' | 'thread',
  batch: readonly NumberedArchiveLine<Line>[],
  outcome: BatchOutcome,
): Promise<NumberedArchiveLine<Line>[]> {
  const present = await presentIds(
    tx,
    table,
    batch.map(({ line }) => line.id),
  );
  return batch.filter(({ line }) => {
    const isPresent = present.has(line.id);
    if (isPresent) outcome.present++;
    present.add(line.id);
    return !isPresent;
  });
}
