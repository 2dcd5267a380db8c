import type { Sql } from '../../../platform/database/database.js';

export interface Account {
  personId: string;
  email: string;
  passwordHash: string | null;
  displayName: string;
}

const account = `SELECT account.person_id AS "personId", account.email::text AS email,
    account.password_hash AS "passwordHash", person.display_name AS "displayName"
  FROM account JOIN person ON person.id = account.person_id AND person.state = 'active'`;

/** The account with this address, if there is one. */
export function findAccountByEmail(sql: Sql, email: string): Promise<Account | undefined> {
  return sql.one<Account>(`${account} WHERE account.email = $1`, [email]);
}

/** The same, holding its row until the transaction ends. */
export function lockAccountByEmail(sql: Sql, email: string): Promise<Account | undefined> {
  return sql.one<Account>(`${account} WHERE account.email = $1 FOR UPDATE OF account`, [email]);
}

/** A person's account, holding its row. */
export function lockAccountOf(sql: Sql, personId: string): Promise<Account | undefined> {
  return sql.one<Account>(`${account} WHERE account.person_id = $1 FOR UPDATE OF account`, [personId]);
}

export async function insertAccount(
  sql: Sql,
  row: { personId: string; email: string; emailIsOwn: boolean; at: Date },
): Promise<void> {
  await sql.query('INSERT INTO account (person_id, email, email_is_own, created_at) VALUES ($1, $2, $3, $4)', [
    row.personId,
    row.email,
    row.emailIsOwn,
    row.at,
  ]);
}

export async function setPasswordHash(sql: Sql, personId: string, passwordHash: string): Promise<void> {
  await sql.query('UPDATE account SET password_hash = $2 WHERE person_id = $1', [personId, passwordHash]);
}
