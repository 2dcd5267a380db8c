import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { hashToken } from '../../platform/ids/ids.js';
import type { Office, Participation, StandingCause, Viewer } from './viewer.js';
import { knownSpaces } from './visible-to.sql.js';

interface ViewerRow {
  person_id: string;
  session_id: string | null;
  display_name: string;
  locale: string;
  time_zone: string;
  joined_at: Date | null;
  home_space_id: string | null;
  is_on_roll: boolean;
  token_offices: string[] | null;
  offices: Office[] | null;
  participations: ({ spaceId: string; removedUntil: string | null } & Omit<Participation, 'removedUntil'>)[] | null;
  causes: (Omit<StandingCause, 'untilAt'> & { untilAt: string | null })[] | null;
  guidelines_due_at: Date | null;
  known: string[] | null;
  reads: string[] | null;
}

// One round trip for everything the policy asks of a person. $1 is the instant, $2 finds the person.
const viewerOf = (source: string) => `
  WITH who AS (${source})
  SELECT person.id AS person_id, who.session_id, who.token_offices, person.display_name, person.locale, person.time_zone,
    person.joined_at, person.home_space_id,
    (SELECT min(published_at) + interval '30 days' FROM guidelines_version
      WHERE version > person.guidelines_accepted) AS guidelines_due_at,
    EXISTS (
      SELECT 1 FROM roll_entry JOIN roll_period ON roll_period.roll_entry_id = roll_entry.id
      WHERE roll_entry.person_id = person.id AND roll_period.superseded_at IS NULL
        AND roll_period.during @> ($1::timestamptz AT TIME ZONE 'UTC')::date) AS is_on_roll,
    (SELECT json_agg(json_build_object('id', id, 'kind', kind, 'spaceId', space_id, 'languages', languages) ORDER BY id)
      FROM office WHERE office.person_id = person.id AND ended_at IS NULL AND from_at <= $1
        AND (until_at IS NULL OR until_at > $1)) AS offices,
    (SELECT json_agg(json_build_object('spaceId', space_id, 'state', state, 'role', role, 'removedUntil', removed_until))
      FROM participation WHERE participation.person_id = person.id) AS participations,
    (SELECT json_agg(json_build_object('kind', kind, 'spaceId', space_id, 'hoursBetweenPosts', hours_between_posts,
        'decisionId', decision_id, 'untilAt', until_at) ORDER BY until_at DESC NULLS FIRST, id)
      FROM standing_cause WHERE standing_cause.person_id = person.id AND ended_at IS NULL AND from_at <= $1
        AND (until_at IS NULL OR until_at > $1)) AS causes,
    spaces.known, spaces.reads
  FROM who JOIN person ON person.id = who.person_id AND person.state = 'active'
  CROSS JOIN LATERAL (
    SELECT array_agg(id ORDER BY id) AS known, array_agg(id ORDER BY id) FILTER (WHERE reads) AS reads
    FROM (${knownSpaces('person.id')}) AS space) AS spaces`;

const BY_SESSION = viewerOf(
  `SELECT person_id, id AS session_id, NULL::text[] AS token_offices FROM session
   WHERE token_hash = $2 AND ended_at IS NULL AND expires_at > $1`,
);
const BY_API_TOKEN = viewerOf(
  `SELECT person_id, NULL::uuid AS session_id, offices AS token_offices FROM api_token
   WHERE token_hash = $2 AND ended_at IS NULL AND expires_at > $1`,
);
const BY_PERSON = viewerOf(`SELECT $2::uuid AS person_id, NULL::uuid AS session_id, NULL::text[] AS token_offices`);

/** Builds viewers, each in one statement. Read from the primary, and again for every request and live delivery. */
@Injectable()
export class LoadViewer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who a session's token stands for; undefined when it has ended or never was. */
  async bySession(token: string): Promise<Viewer | undefined> {
    return this.load(this.database, BY_SESSION, hashToken(token));
  }

  /** Who an API token stands for, with only the offices it was made for. */
  async byApiToken(token: string): Promise<Viewer | undefined> {
    return this.load(this.database, BY_API_TOKEN, hashToken(token));
  }

  /** The viewer that a person would be now: for digests, mail and notices, which ask the policy at the last moment. */
  async byPerson(personId: string, sql: Sql = this.database): Promise<Viewer | undefined> {
    return this.load(sql, BY_PERSON, personId);
  }

  private async load(sql: Sql, statement: string, key: unknown): Promise<Viewer | undefined> {
    const at = this.clock.now();
    const row = await sql.one<ViewerRow>(statement, [at, key]);
    return row && toViewer(row, at);
  }
}

function toViewer(row: ViewerRow, at: Date): Viewer {
  const causes = (row.causes ?? []).map((cause) => ({ ...cause, untilAt: toDate(cause.untilAt) }));
  const seesNothing = !row.is_on_roll || causes.some((cause) => cause.kind === 'suspension');
  const participations = new Map(
    (row.participations ?? []).map(({ spaceId, state, role, removedUntil }) => [
      spaceId,
      { state, role, removedUntil: toDate(removedUntil) },
    ]),
  );
  const { token_offices: allowed } = row;
  return {
    kind: 'member',
    personId: row.person_id,
    sessionId: row.session_id,
    displayName: row.display_name,
    locale: row.locale,
    timeZone: row.time_zone,
    at,
    isOnRoll: row.is_on_roll,
    joinedAt: row.joined_at,
    homeSpaceId: row.home_space_id,
    offices: (row.offices ?? []).filter((office) => !allowed || allowed.includes(office.kind)),
    participations,
    causes,
    guidelinesDueAt: row.guidelines_due_at,
    readableSpaceIds: seesNothing ? [] : (row.reads ?? []),
    knownSpaceIds: seesNothing ? [] : (row.known ?? []),
  };
}

function toDate(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
