import type { Sql } from '../../platform/database/database.js';
import type { Words } from '../spaces/words.js';

/** Somebody as others may see them: the name they chose, and where they are if they show it. */
export interface ShownPerson {
  id: string;
  displayName: string;
  region: Words | null;
  continent: string | null;
  country: string | null;
  introduction: string;
  isErased: boolean;
}

/** These persons as others may see them, in one statement. A country that the community keeps quiet is never shown. */
export function findShownPersons(sql: Sql, personIds: readonly string[]): Promise<ShownPerson[]> {
  return sql.query<ShownPerson>(
    `SELECT person.id, person.display_name AS "displayName", person.state = 'erased' AS "isErased", person.introduction,
       CASE WHEN person.shows_region AND home.mode <> 'secret' THEN home.name END AS region,
       CASE WHEN person.shows_region AND home.mode <> 'secret' THEN home.continent END AS continent,
       CASE WHEN person.shows_country AND person.country <> ALL (
         SELECT unnest(quiet_countries) FROM community) THEN person.country END AS country
     FROM person LEFT JOIN space AS home ON home.id = person.home_space_id
     WHERE person.id = ANY($1::uuid[])`,
    [personIds],
  );
}

/** What somebody may read and change about themselves. */
export interface OwnProfile {
  id: string;
  displayName: string;
  email: string | null;
  country: string | null;
  homeSpaceId: string | null;
  timeZone: string;
  locale: string;
  languages: string[];
  showsRegion: boolean;
  showsCountry: boolean;
  introduction: string;
  guidelinesAccepted: number | null;
  currentGuidelines: number | null;
  hasPassword: boolean;
  version: number;
}

export function findOwnProfile(sql: Sql, personId: string): Promise<OwnProfile | undefined> {
  return sql.one<OwnProfile>(
    `SELECT person.id, person.display_name AS "displayName", account.email::text AS email, person.country,
       person.home_space_id AS "homeSpaceId", person.time_zone AS "timeZone", person.locale, person.languages,
       person.shows_region AS "showsRegion", person.shows_country AS "showsCountry", person.introduction,
       person.guidelines_accepted AS "guidelinesAccepted", account.password_hash IS NOT NULL AS "hasPassword", person.version,
       (SELECT max(version) FROM guidelines_version) AS "currentGuidelines"
     FROM person LEFT JOIN account ON account.person_id = person.id WHERE person.id = $1`,
    [personId],
  );
}
