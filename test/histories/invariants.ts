import { LoadViewer } from '../../forum/access/load-viewer.js';
import type { HistoryWorld } from './history-world.js';
import { differencesFromModel, standingDifferences } from './model.js';
import { neverFound } from './never.sql.js';
import { changesWithoutOneSource } from './observe.js';

/** What does not hold at this moment, each with the number of what must never break; empty is good. */
export async function broken(world: HistoryWorld): Promise<string[]> {
  const { database } = world.house;
  const found: string[] = [];
  for (const [what, query] of Object.entries(neverFound))
    for (const row of await database.query<Record<string, unknown>>(query))
      found.push(`${what}: ${String(Object.values(row)[0])}`);
  return [...found, ...(await lostReports(world))];
}

/** The same with what takes longer: everything worked out anew by the model, and every change ever seen. */
export async function brokenInDepth(world: HistoryWorld): Promise<string[]> {
  const { database, clock } = world.house;
  const causesOf = async ({ id }: { id: string }) => (await world.house.get(LoadViewer).byPerson(id))!.causes;
  const standing = await standingDifferences(database, world.people, causesOf, clock.now());
  return [
    ...(await broken(world)),
    ...(await changesWithoutOneSource(database)).map((change) => `1: not one source: ${change}`),
    ...(await differencesFromModel(database)).map((difference) => `4: ${difference}`),
    ...standing.map((difference) => `4: ${difference}`),
  ];
}

async function lostReports(world: HistoryWorld): Promise<string[]> {
  const kept = await world.house.database.query<{ id: string; caseId: string }>(
    'SELECT id, case_id AS "caseId" FROM report',
  );
  const found: string[] = [];
  const now = new Map(kept.map(({ id, caseId }) => [id, caseId]));
  for (const [id, caseId] of world.caseOfReport)
    if (now.get(id) !== caseId) found.push(`2: report ${id} belonged to case ${caseId}, now to ${now.get(id)}`);
  for (const id of world.reportIds) if (!now.has(id)) found.push(`2: report ${id} is lost`);
  for (const [id, caseId] of now) world.caseOfReport.set(id, caseId);
  return found;
}
