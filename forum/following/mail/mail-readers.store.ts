import type { Sql } from '../../../platform/database/database.js';
import type { Words } from '../../spaces/words.js';
import type { Stoppable } from './unsubscribe-token.js';

/** The address of a person who has an account and was not erased. */
export async function findMailAddress(sql: Sql, personId: string): Promise<string | undefined> {
  const row = await sql.one<{ email: string }>(
    `SELECT account.email::text AS email FROM account JOIN person ON person.id = account.person_id
     WHERE account.person_id = $1 AND person.state = 'active'`,
    [personId],
  );
  return row?.email;
}

/** The person behind an address, for the command line. */
export async function findPersonByAddress(sql: Sql, email: string): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>('SELECT person_id AS id FROM account WHERE email = $1', [email]);
  return row?.id;
}

/** Turns a kind of mail off. The schedule's row is there for every account. */
export async function stopMail(sql: Sql, personId: string, what: Stoppable): Promise<void> {
  await sql.query(
    what === 'digest'
      ? `UPDATE digest_schedule SET frequency = 'off', next_due_at = NULL WHERE person_id = $1`
      : 'UPDATE digest_schedule SET notices_by_mail = false WHERE person_id = $1',
    [personId],
  );
}

export async function findCommunityName(sql: Sql): Promise<Words | undefined> {
  return (await sql.one<{ name: Words }>('SELECT name FROM community'))?.name;
}

/** Whether a sign-in link can still be used. */
export async function signInLinkIsInForce(sql: Sql, linkId: string, at: Date): Promise<boolean> {
  const row = await sql.one('SELECT 1 FROM sign_in_link WHERE id = $1 AND ended_at IS NULL AND expires_at > $2', [
    linkId,
    at,
  ]);
  return row !== undefined;
}
