import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';

export interface BusyCommunity {
  commonsId: string;
  memberIds: string[];
  newcomerIds: string[];
}

/** A community with a commons and members in it, some of whom joined yesterday; written straight into the tables, since drills are about what comes after. */
export async function busyCommunity(
  database: Database,
  clock: Clock,
  size: { members: number; newcomers: number },
): Promise<BusyCommunity> {
  const now = clock.now();
  await database.query(
    `INSERT INTO community (name, kind, salt, created_at) VALUES ('{"en": "Drill"}', 'real', '\\x00', $1)`,
    [now],
  );
  const commonsId = newId(clock);
  await database.query(
    `INSERT INTO space (id, slug, kind, mode, line, name, last_activity_at, created_at)
     VALUES ($1, 'commons', 'commons', 'open', ARRAY[$1::uuid], '{"en": "Commons"}', $2, $2)`,
    [commonsId, now],
  );
  const join = async (count: number, joinedAt: Date) => {
    const ids = Array.from({ length: count }, () => newId(clock));
    for (const [index, id] of ids.entries())
      await addMember(database, clock, { id, commonsId, joinedAt, name: `Member ${index}` });
    return ids;
  };
  return {
    commonsId,
    memberIds: await join(size.members, clock.inDays(-200)),
    newcomerIds: await join(size.newcomers, clock.inDays(-1)),
  };
}

async function addMember(
  database: Database,
  clock: Clock,
  member: { id: string; commonsId: string; joinedAt: Date; name: string },
): Promise<void> {
  const entryId = newId(clock);
  await database.query(`INSERT INTO person (id, display_name, joined_at, created_at) VALUES ($1, $2, $3, $3)`, [
    member.id,
    member.name,
    member.joinedAt,
  ]);
  await database.query(
    'INSERT INTO roll_entry (id, person_id, member_number, name, created_at) VALUES ($1, $2, $5, $3, $4)',
    [entryId, member.id, member.name, member.joinedAt, member.id],
  );
  await database.query(
    `INSERT INTO roll_period (id, roll_entry_id, during, recorded_at) VALUES ($1, $2, daterange('2020-01-01', NULL), $3)`,
    [newId(clock), entryId, member.joinedAt],
  );
  await database.query(`INSERT INTO participation (space_id, person_id, state, since) VALUES ($1, $2, 'in', $3)`, [
    member.commonsId,
    member.id,
    member.joinedAt,
  ]);
}
