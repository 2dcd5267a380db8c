import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';

/** Posts that wait longer than this for full screening stop everything: nobody may be judged late in silence. */
export const screeningPatienceSeconds = 60;

export interface Readiness {
  isReady: boolean;
  /** Each thing looked at: "ok", or what is wrong. */
  checks: Record<string, string>;
}

/** Asks whether this process can serve: the database answers, and screening keeps up. */
export async function readiness(database: Database, clock: Clock): Promise<Readiness> {
  const checks: Record<string, string> = {};
  try {
    const late = await database.one<{ count: number }>(
      'SELECT count(*)::int AS count FROM (SELECT 1 FROM revision WHERE screened_at IS NULL AND NOT is_imported AND created_at < $1 LIMIT 100) AS late',
      [clock.inSeconds(-screeningPatienceSeconds)],
    );
    checks.database = 'ok';
    checks.screening = late?.count
      ? `${late.count} posts have waited over ${screeningPatienceSeconds} s for screening`
      : 'ok';
  } catch {
    checks.database = 'does not answer';
  }
  return { isReady: Object.values(checks).every((word) => word === 'ok'), checks };
}

/** `/health/live`: the process runs. `/health/ready`: it can serve; 503 with the reasons while it cannot. */
export function openHealth(
  server: FastifyInstance,
  house: { database: Database; clock: Clock; isEnding: () => boolean },
): void {
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const { isReady, checks } = await readiness(house.database, house.clock);
    if (house.isEnding()) checks.process = 'is ending';
    const ready = isReady && !house.isEnding();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks });
  });
}
