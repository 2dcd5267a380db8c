import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock/clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';

/** What an earlier call with the same key made. */
export interface EarlierCall {
  madeId: string | null;
  outcome: Record<string, unknown>;
}

/** A key sent along with something that creates: the same key and input give the same answer for 24 hours. */
export class IdempotentCall {
  private readonly inputHash: Buffer;

  constructor(
    private readonly personId: string,
    private readonly verb: string,
    private readonly key: string,
    input: unknown,
  ) {
    if (key.length < 1 || key.length > 200) throw invalid('idempotencyKey', 'too_long', { max: 200 });
    this.inputHash = createHash('sha256').update(JSON.stringify(input)).digest();
  }

  /** The call for a key, or undefined when the caller sent none. */
  static of(
    personId: string,
    verb: string,
    key: string | null | undefined,
    input: unknown,
  ): IdempotentCall | undefined {
    return key == null ? undefined : new IdempotentCall(personId, verb, key, input);
  }

  /** What this key made before; refused as CONFLICT when it came with another input. */
  async earlier(sql: Sql): Promise<EarlierCall | undefined> {
    const row = await sql.one<{
      verb: string;
      input_hash: Buffer;
      made_id: string | null;
      outcome: EarlierCall['outcome'];
    }>('SELECT verb, input_hash, made_id, outcome FROM idempotency_key WHERE person_id = $1 AND key = $2', [
      this.personId,
      this.key,
    ]);
    if (!row) return undefined;
    if (row.verb !== this.verb || !row.input_hash.equals(this.inputHash))
      throw new Refusal('CONFLICT', { because: 'key_used_otherwise' });
    return { madeId: row.made_id, outcome: row.outcome };
  }

  /**
   * Takes the key within `tx`; false when another call has it already (wait for that call to commit, then read what
   * it made).
   */
  async take(
    tx: Tx,
    clock: Clock,
    made: { madeId: string | null; outcome?: Record<string, unknown> },
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO idempotency_key (person_id, key, verb, input_hash, made_id, outcome, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING key`,
      [
        this.personId,
        this.key,
        this.verb,
        this.inputHash,
        made.madeId,
        JSON.stringify(made.outcome ?? {}),
        clock.now(),
      ],
    );
    return rows.length === 1;
  }
}

/** Thrown inside a transaction that lost the race for a key, so that it rolls back and reads the winner's answer. */
export class KeyTaken extends Error {}
