import { officeInForce } from '../access/office-in-force.sql.js';
import type { Sql } from '../../platform/database/database.js';
import type { SpaceFacts, SpaceKind } from '../access/facts.js';
import type { Viewer } from '../access/viewer.js';
import type { Words } from './words.js';

export type Continent = 'africa' | 'asia' | 'europe' | 'north_america' | 'oceania' | 'south_america';

/** A space as it is stored: the policy's facts and what a page shows of it. */
export interface SpaceRow extends SpaceFacts {
  slug: string;
  parentId: string | null;
  name: Words;
  purpose: Words;
  guidelineLine: Words;
  continent: Continent | null;
  countries: string[];
  participantCount: number;
  threadCount: number;
  postCount: number;
  lastActivityAt: Date;
  createdAt: Date;
  version: number;
}

const columns = `space.id, space.slug, space.kind, space.mode, space.line, space.state, space.parent_id AS "parentId",
  space.name, space.purpose, space.guideline_line AS "guidelineLine", space.continent, space.countries,
  space.participant_count AS "participantCount", space.thread_count AS "threadCount", space.post_count AS "postCount",
  space.last_activity_at AS "lastActivityAt", space.created_at AS "createdAt", space.version`;

/** A space by its id, whoever asks: verbs ask the policy next. */
export function findSpaceRow(sql: Sql, spaceId: string): Promise<SpaceRow | undefined> {
  return sql.one<SpaceRow>(`SELECT ${columns} FROM space WHERE id = $1`, [spaceId]);
}

/** The same, holding its row: for verbs that change the space itself. */
export function lockSpaceRow(sql: Sql, spaceId: string): Promise<SpaceRow | undefined> {
  return sql.one<SpaceRow>(`SELECT ${columns} FROM space WHERE id = $1 FOR UPDATE`, [spaceId]);
}

export function findSpaceRowBySlug(sql: Sql, slug: string): Promise<SpaceRow | undefined> {
  return sql.one<SpaceRow>(`SELECT ${columns} FROM space WHERE slug = $1`, [slug]);
}

/** Of these spaces, the ones the viewer may know of. For loaders, in one statement. */
export function findKnownSpaces(sql: Sql, viewer: Viewer, spaceIds: readonly string[]): Promise<SpaceRow[]> {
  return sql.query<SpaceRow>(`SELECT ${columns} FROM space WHERE id = ANY($1::uuid[]) AND id = ANY($2::uuid[])`, [
    viewer.knownSpaceIds,
    spaceIds,
  ]);
}

export interface SpaceFilter {
  kinds?: readonly SpaceKind[] | null;
  /** Only those the viewer is in. */
  mine?: boolean;
  parentId?: string | null;
}

/** The directory: spaces the viewer may know of, by slug. Archived ones come last in nobody's list: they are left out. */
export function listKnownSpaces(
  sql: Sql,
  viewer: Viewer,
  filter: SpaceFilter,
  page: { first: number; afterSlug: string | null },
): Promise<SpaceRow[]> {
  return sql.query<SpaceRow>(
    `SELECT ${columns} FROM space
     WHERE id = ANY($1::uuid[]) AND state = 'active'
       AND ($2::text[] IS NULL OR kind = ANY($2)) AND ($3::uuid IS NULL OR parent_id = $3)
       AND ($4::uuid[] IS NULL OR id = ANY($4)) AND ($5::text IS NULL OR slug > $5)
     ORDER BY slug LIMIT $6`,
    [
      viewer.knownSpaceIds,
      filter.kinds?.length ? filter.kinds : null,
      filter.parentId ?? null,
      filter.mine ? spacesIn(viewer) : null,
      page.afterSlug,
      page.first,
    ],
  );
}

function spacesIn(viewer: Viewer): string[] {
  return [...viewer.participations].filter(([, { state }]) => state === 'in').map(([spaceId]) => spaceId);
}

/** Who coordinates each space: the holders of the nearest office over it, itself first, then what is above it. */
export async function findCoordinators(
  sql: Sql,
  spaceIds: readonly string[],
  at: Date,
): Promise<Map<string, string[]>> {
  const rows = await sql.query<{ space_id: string; person_ids: string[] }>(
    `SELECT DISTINCT ON (space.id) space.id AS space_id, array_agg(office.person_id ORDER BY office.from_at, office.id) AS person_ids
     FROM space JOIN office ON office.kind = 'coordinator' AND office.space_id = ANY(space.line)
       AND ${officeInForce('$2')}
     JOIN person ON person.id = office.person_id AND person.state = 'active'
     WHERE space.id = ANY($1::uuid[])
     GROUP BY space.id, office.space_id
     ORDER BY space.id, array_position(space.line, office.space_id)`,
    [spaceIds, at],
  );
  return new Map(rows.map((row) => [row.space_id, row.person_ids]));
}

/** Who leads each space. */
export async function findLeads(sql: Sql, spaceIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await sql.query<{ space_id: string; person_ids: string[] }>(
    `SELECT space_id, array_agg(person_id ORDER BY since, person_id) AS person_ids FROM participation
     WHERE space_id = ANY($1::uuid[]) AND state = 'in' AND role = 'lead' GROUP BY space_id`,
    [spaceIds],
  );
  return new Map(rows.map((row) => [row.space_id, row.person_ids]));
}

/** The region that members of each country call home: the deepest open one that names the country. */
export async function findHomeRegions(sql: Sql, countries: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ country: string; id: string }>(
    `SELECT DISTINCT ON (country) country, space.id FROM unnest($1::text[]) AS country
     JOIN space ON space.countries @> ARRAY[country] AND space.kind = 'region' AND space.state = 'active' AND space.mode = 'open'
     ORDER BY country, cardinality(space.line) DESC, space.slug`,
    [countries],
  );
  return new Map(rows.map(({ country, id }) => [country, id]));
}

/** The regions that name a country, the deepest first. */
export function listRegionsOfCountry(sql: Sql, viewer: Viewer, country: string): Promise<SpaceRow[]> {
  return sql.query<SpaceRow>(
    `SELECT ${columns} FROM space WHERE id = ANY($1::uuid[]) AND kind = 'region' AND state = 'active' AND countries @> ARRAY[$2]
     ORDER BY cardinality(line) DESC, slug LIMIT 20`,
    [viewer.knownSpaceIds, country],
  );
}
