import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import type { Sql } from '../database/database.js';
import { newId } from '../ids/ids.js';

/** What a mail is about: ids and dates only. The words are written when it is sent, for what its reader may see then. */
export type MailParams = Record<string, string | number | boolean | null>;

/** A mail that became necessary. Unique by kind, person and cause: posted twice, it is one mail. */
export interface NewMail {
  kind: string;
  personId: string;
  /** What it is about (an id, the end of a period): with kind and person it makes a second mail impossible. */
  cause: string;
  params?: MailParams;
  /** Not before this instant; at once without it. */
  dueAt?: Date;
}

/** A mail that this process has taken for sending. */
export interface MailRow {
  id: string;
  kind: string;
  personId: string;
  cause: string;
  params: MailParams;
  attempts: number;
  sendingSince: Date;
}

/** Kinds that somebody sits and waits for: they go before all others. */
const URGENT = `kind = 'sign_in_link'`;

/**
 * After this long a mail that was taken and neither sent nor put back is taken again: whoever took it is gone. Far
 * longer than a slow server may keep one message waiting.
 */
export const mailLeaseSeconds = 600;

/** The mail table: due → sending → sent or given up. */
@Injectable()
export class MailTable {
  constructor(private readonly clock: Clock) {}

  /** Makes a mail due, in the transaction that makes it necessary. Returns whether it is new. */
  async post(sql: Sql, mail: NewMail): Promise<boolean> {
    return (await this.postAll(sql, [mail])) === 1;
  }

  /** The same for many, in one statement; returns how many are new. */
  async postAll(sql: Sql, mails: readonly NewMail[]): Promise<number> {
    if (mails.length === 0) return 0;
    const now = this.clock.now();
    const rows = await sql.query(
      `INSERT INTO mail (id, kind, person_id, cause, params, state, due_at, created_at)
       SELECT id, kind, person_id, cause, params, 'due', due_at, $7
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::jsonb[], $6::timestamptz[])
         AS row (id, kind, person_id, cause, params, due_at)
       ON CONFLICT (kind, person_id, cause) DO NOTHING RETURNING id`,
      [
        mails.map(() => newId(this.clock)),
        mails.map((mail) => mail.kind),
        mails.map((mail) => mail.personId),
        mails.map((mail) => mail.cause),
        mails.map((mail) => JSON.stringify(mail.params ?? {})),
        mails.map((mail) => mail.dueAt ?? now),
        now,
      ],
    );
    return rows.length;
  }

  /** Takes up to `limit` mails that are due, the urgent ones first. No two processes ever take the same one. */
  async takeDue(sql: Sql, limit: number): Promise<MailRow[]> {
    const urgent = await this.take(sql, `AND ${URGENT}`, limit);
    return urgent.length === limit ? urgent : [...urgent, ...(await this.take(sql, '', limit - urgent.length))];
  }

  private async take(sql: Sql, which: string, limit: number): Promise<MailRow[]> {
    return sql.query<MailRow>(
      `UPDATE mail SET state = 'sending', sending_since = $1, attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM mail
         WHERE state IN ('due', 'sending') AND due_at <= $1 AND (state = 'due' OR sending_since < $2) ${which}
         ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id, kind, person_id AS "personId", cause, params, attempts, sending_since AS "sendingSince"`,
      [this.clock.now(), this.clock.inSeconds(-mailLeaseSeconds), limit],
    );
  }

  /** Notes that the mail was accepted. Nothing happens if the lease ran out and somebody else has it by now. */
  async markSent(sql: Sql, mail: MailRow): Promise<void> {
    await sql.query(
      `UPDATE mail SET state = 'sent', sent_at = $2, sending_since = NULL
       WHERE id = $1 AND state = 'sending' AND sending_since = $3`,
      [mail.id, this.clock.now(), mail.sendingSince],
    );
  }

  /** Ends a mail that will not be sent, with its reason. */
  async giveUp(sql: Sql, mail: MailRow, because: string): Promise<void> {
    await sql.query(
      `UPDATE mail SET state = 'given_up', given_up_because = $2, sending_since = NULL
       WHERE id = $1 AND state = 'sending' AND sending_since = $3`,
      [mail.id, because.slice(0, 300), mail.sendingSince],
    );
  }

  /** Puts a mail back for a later try. */
  async postpone(sql: Sql, mail: MailRow, dueAt: Date): Promise<void> {
    await sql.query(
      `UPDATE mail SET state = 'due', due_at = $2, sending_since = NULL
       WHERE id = $1 AND state = 'sending' AND sending_since = $3`,
      [mail.id, dueAt, mail.sendingSince],
    );
  }

  /** What is waiting: for doctor and for metrics. */
  async waiting(sql: Sql): Promise<{ count: number; oldestDueAt: Date | null }> {
    return (await sql.one<{ count: number; oldestDueAt: Date | null }>(
      `SELECT count(*) AS count, min(due_at) AS "oldestDueAt" FROM mail WHERE state IN ('due', 'sending') AND due_at <= $1`,
      [this.clock.now()],
    ))!;
  }
}

/** Whether the community is real or a demo; undefined before there is one. */
export async function findCommunityKind(sql: Sql): Promise<'real' | 'demo' | undefined> {
  return (await sql.one<{ kind: 'real' | 'demo' }>('SELECT kind FROM community'))?.kind;
}
