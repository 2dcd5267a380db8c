import type { Sql } from '../../../platform/database/database.js';
import type { Words } from '../../spaces/words.js';

export type CommunityKind = 'real' | 'demo';

/** The one organisation that this installation serves. */
export interface Community {
  name: Words;
  kind: CommunityKind;
  defaultLocale: string;
  locales: string[];
  mark: string;
  accent: string | null;
  newcomerDays: number;
  newcomerPosts: number;
  quietCountries: string[];
  createdAt: Date;
}

/** The community; undefined until it is set up. */
export function findCommunity(sql: Sql): Promise<Community | undefined> {
  return sql.one<Community>(
    `SELECT name, kind, default_locale AS "defaultLocale", locales, mark, accent, newcomer_days AS "newcomerDays",
       newcomer_posts AS "newcomerPosts", quiet_countries AS "quietCountries", created_at AS "createdAt"
     FROM community`,
  );
}

export interface NewCommunity {
  name: Words;
  kind: CommunityKind;
  defaultLocale: string;
  locales: readonly string[];
  mark: string;
  accent: string | null;
  quietCountries: readonly string[];
  salt: Buffer;
  at: Date;
}

/** Writes the community; false when there is one already (also one that another process is writing just now). */
export async function insertCommunity(sql: Sql, community: NewCommunity): Promise<boolean> {
  const row = await sql.one(
    `INSERT INTO community (name, kind, default_locale, locales, mark, accent, quiet_countries, salt, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [
      JSON.stringify(community.name),
      community.kind,
      community.defaultLocale,
      community.locales,
      community.mark,
      community.accent,
      community.quietCountries,
      community.salt,
      community.at,
    ],
  );
  return row !== undefined;
}
