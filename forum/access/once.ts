import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock/clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';

/** Who asks for what under which key; `input` is what must be the same when the key comes again. */
export interface OnceRequest {
  personId: string;
  key: string | null | undefined;
  verb: string;
  input: unknown;
}

/**
 * Makes something once for an idempotency key: the same key and input give the id that was made the first time, another
 * input under the same key is a CONFLICT. Requests that come at the same moment wait for each other on the key's row.
 * Without a key it simply makes.
 */
export async function once(tx: Tx, clock: Clock, request: OnceRequest, make: () => Promise<string>): Promise<string> {
  const keyed = readKey(request);
  if (!keyed) return make();
  const { personId, key, verb, inputHash } = keyed;
  const claimed = await tx.one(
    `INSERT INTO idempotency_key (person_id, key, verb, input_hash, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, key) DO UPDATE SET verb = $3, input_hash = $4, made_id = NULL, created_at = $5
       WHERE idempotency_key.created_at <= $6
     RETURNING 1`,
    [personId, key, verb, inputHash, clock.now(), clock.inHours(-24)],
  );
  if (!claimed) return madeBefore(tx, keyed);
  const madeId = await make();
  await tx.query('UPDATE idempotency_key SET made_id = $3 WHERE person_id = $1 AND key = $2', [personId, key, madeId]);
  return madeId;
}

/**
 * What an earlier call with this key made, before anything is asked of the policy: a request that is sent twice must not
 * be refused for what its first sending did (slow mode, say). Undefined for a new key.
 */
export async function madeEarlier(sql: Sql, clock: Clock, request: OnceRequest): Promise<string | undefined> {
  const keyed = readKey(request);
  if (!keyed) return undefined;
  const known = await sql.one('SELECT 1 FROM idempotency_key WHERE person_id = $1 AND key = $2 AND created_at > $3', [
    keyed.personId,
    keyed.key,
    clock.inHours(-24),
  ]);
  return known === undefined ? undefined : madeBefore(sql, keyed);
}

interface Keyed {
  personId: string;
  key: string;
  verb: string;
  inputHash: Buffer;
}

function readKey({ personId, key, verb, input }: OnceRequest): Keyed | undefined {
  if (key === null || key === undefined) return undefined;
  if (key.length < 1 || key.length > 200) throw invalid('idempotencyKey', 'too_long', { max: 200 });
  return { personId, key, verb, inputHash: createHash('sha256').update(JSON.stringify(input)).digest() };
}

async function madeBefore(sql: Sql, { personId, key, verb, inputHash }: Keyed): Promise<string> {
  const row = await sql.one<{ verb: string; input_hash: Buffer; made_id: string | null }>(
    'SELECT verb, input_hash, made_id FROM idempotency_key WHERE person_id = $1 AND key = $2',
    [personId, key],
  );
  if (row?.made_id && row.verb === verb && row.input_hash.equals(inputHash)) return row.made_id;
  throw new Refusal('CONFLICT', { because: 'key_used_otherwise' });
}
