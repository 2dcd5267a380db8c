import type { Sql, Tx } from '../../platform/database/database.js';
import type { Words } from '../spaces/words.js';

/** One clause of the rules of conduct, as it stands in one version of them. */
export interface Guideline {
  number: number;
  version: number;
  title: Words;
  clause: Words;
  /** How much a breach weighs in the queue until somebody has looked, 1 to 5; from 4 on it is promised within an hour. */
  severity: number;
}

/** The guidelines in force, by number; empty before any were published. */
export async function currentGuidelines(sql: Sql): Promise<Guideline[]> {
  return sql.query(
    `SELECT number, version, title, clause, severity FROM guideline
     WHERE version = (SELECT max(version) FROM guidelines_version) ORDER BY number`,
  );
}

/** One guideline as it stood in a version; without one, as it is in force. */
export async function findGuideline(sql: Sql, number: number, version?: number | null): Promise<Guideline | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > 10_000) return undefined;
  return sql.one(
    `SELECT number, version, title, clause, severity FROM guideline
     WHERE number = $1 AND version = coalesce($2, (SELECT max(version) FROM guidelines_version))`,
    [number, version ?? null],
  );
}

/** The guidelines as they stood in a version. */
export async function guidelinesOf(sql: Sql, version: number): Promise<Guideline[]> {
  if (!Number.isInteger(version) || version < 1 || version > 1_000_000) return [];
  return sql.query(
    'SELECT number, version, title, clause, severity FROM guideline WHERE version = $1 ORDER BY number',
    [version],
  );
}

/** A version of the guidelines: when it was published, and why it changed. */
export interface GuidelinesVersion {
  version: number;
  publishedAt: Date;
  why: Words;
}

/** Every version there was, the latest first. */
export async function guidelinesVersions(sql: Sql): Promise<GuidelinesVersion[]> {
  return sql.query(
    `SELECT version, published_at AS "publishedAt", why FROM guidelines_version ORDER BY version DESC LIMIT 200`,
  );
}

/** The version in force; 0 before any was published. */
export async function latestGuidelinesVersion(sql: Pick<Sql, 'one'>): Promise<number> {
  const row = await sql.one<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM guidelines_version');
  return row?.version ?? 0;
}

/** Publishes the whole of the guidelines as a new version and gives its number. Earlier decisions keep citing theirs. */
export async function publishGuidelines(
  tx: Tx,
  publication: {
    guidelines: readonly { number: number; title: Words; clause: Words; severity?: number }[];
    /** Why it changes, for members. */
    why?: Words;
    publishedBy: string | null;
    at: Date;
  },
): Promise<number> {
  const row = await tx.one<{ version: number }>(
    `INSERT INTO guidelines_version (version, published_at, published_by, why)
     SELECT coalesce(max(version), 0) + 1, $1, $2, $3 FROM guidelines_version RETURNING version`,
    [publication.at, publication.publishedBy, JSON.stringify(publication.why ?? {})],
  );
  const { guidelines } = publication;
  await tx.query(
    `INSERT INTO guideline (number, version, title, clause, severity)
     SELECT number, $1, title, clause, severity
     FROM unnest($2::int[], $3::jsonb[], $4::jsonb[], $5::int[]) AS row (number, title, clause, severity)`,
    [
      row!.version,
      guidelines.map(({ number }) => number),
      guidelines.map(({ title }) => JSON.stringify(title)),
      guidelines.map(({ clause }) => JSON.stringify(clause)),
      guidelines.map(({ severity }) => severity ?? 2),
    ],
  );
  return row!.version;
}
