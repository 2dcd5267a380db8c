import { verifyLog } from '../../moderation/audit/verify-log.js';
import type { Database, Tx } from '../../platform/database/database.js';
import type { Chance } from './chance.js';

interface Tampering {
  what: string;
  /** Where verifying has to say that the log does not hold. */
  at: number;
}

/** One change of the log by somebody who rules the database; undefined where the log is too short for it. */
async function tamper(tx: Tx, chance: Chance, size: number): Promise<Tampering> {
  const at = chance.between(1, size);
  const other = at < size ? chance.between(at + 1, size) : at - 1;
  const [first, second] = [Math.min(at, other), Math.max(at, other)];
  const changes: (() => Promise<Tampering>)[] = [
    ...columns.map((set) => async () => {
      await tx.query(`UPDATE audit_entry SET ${set} WHERE seq = $1`, [at]);
      return { what: `entry ${at}: ${set}`, at };
    }),
    async () => {
      await tx.query('DELETE FROM audit_salt WHERE entry_id = (SELECT id FROM audit_entry WHERE seq = $1)', [at]);
      await tx.query('DELETE FROM audit_entry WHERE seq = $1', [at]);
      return { what: `entry ${at} is gone`, at };
    },
    async () => {
      await tx.query('UPDATE audit_entry SET seq = -seq WHERE seq IN ($1, $2)', [first, second]);
      await tx.query(
        'UPDATE audit_entry SET seq = CASE WHEN seq = -$1::bigint THEN $2::bigint ELSE $1::bigint END WHERE seq < 0',
        [first, second],
      );
      return { what: `entries ${first} and ${second} change places`, at: first };
    },
    async () => {
      await tx.query(`UPDATE audit_tree_head SET root = sha256(root) WHERE size = $1`, [at]);
      return { what: `the root at ${at}`, at };
    },
    async () => {
      await tx.query('DELETE FROM audit_tree_head WHERE size = $1', [first]);
      return { what: `no root at ${first}`, at: first };
    },
  ];
  return chance.of(changes)();
}

const columns = [
  `act = act || '.not'`,
  `recorded_at = recorded_at + interval '1 second'`,
  `office = CASE WHEN office IS NULL THEN 'admin' END`,
  `subject_id = gen_random_uuid()`,
  `space_id = gen_random_uuid()`,
  `leaf = leaf || '\\x20'::bytea`,
  `leaf_hash = sha256(leaf_hash)`,
  `leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"version":1', '"version":2'), 'UTF8')`,
];

class Undone extends Error {}

/** Tries so many changes, each taken back; gives those that verifying did not find, or found at another place. */
export async function tamperingNotFound(database: Database, chance: Chance, times: number): Promise<string[]> {
  const whole = await verifyLog(database);
  if (!whole.holds) return [`7: the log does not hold at ${whole.trouble?.seq}: ${whole.trouble?.kind}`];
  const size = whole.holding;
  if (size < 2) return [];
  const missed: string[] = [];
  for (let number = 0; number < times; number++) {
    await database
      .transaction(async (tx) => {
        const done = await tamper(tx, chance, size);
        const { holds, trouble } = await verifyLog(tx);
        if (holds) missed.push(`7: not found: ${done.what}`);
        else if (trouble?.seq !== done.at) missed.push(`7: ${done.what}, named at ${trouble?.seq} as ${trouble?.kind}`);
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
  }
  return missed;
}
