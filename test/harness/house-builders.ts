import type { AccessMode, SpaceKind } from '../../forum/access/facts.js';
import type { OfficeKind, ParticipationRole } from '../../forum/access/viewer.js';
import { admit } from '../../forum/spaces/participations.store.js';
import { newId } from '../../platform/ids/ids.js';
import type { Platform } from '../../platform/platform.module.js';

export interface TestPerson {
  id: string;
  name: string;
  email: string;
}

export interface MemberFacts {
  /** Days since they joined; 400 unless told, so that nobody is a newcomer by accident. */
  joinedDaysAgo?: number;
  /** Spaces they are in beside the commons. */
  in?: readonly string[];
  leads?: readonly string[];
  office?: OfficeKind;
  timeZone?: string;
  locale?: string;
}

/** Puts people and spaces into a test's community: the rows that stand for a roll and a founding long ago. */
export class HouseBuilders {
  private lastNumber = 0;

  constructor(
    private readonly platform: Platform,
    private readonly commonsId: string,
  ) {}

  /** A member with an account, on the roll, in the commons. */
  async member(name: string, facts: MemberFacts = {}): Promise<TestPerson> {
    const { clock, database } = this.platform;
    const id = newId(clock);
    const number = `M-${++this.lastNumber}`;
    const email = `${number.toLowerCase()}@example.org`;
    const joined = clock.inDays(-(facts.joinedDaysAgo ?? 400));
    await database.query(
      `WITH person AS (
         INSERT INTO person (id, display_name, time_zone, locale, joined_at, created_at) VALUES ($1, $2, $6, $7, $5, $5)
       ), account AS (
         INSERT INTO account (person_id, email, created_at) VALUES ($1, $4, $5)
       ), entry AS (
         INSERT INTO roll_entry (id, person_id, member_number, name, email, created_at) VALUES ($1, $1, $3, $2, $4, $5)
       )
       INSERT INTO roll_period (id, roll_entry_id, during, recorded_at) VALUES ($1, $1, daterange($5::timestamptz::date, NULL), $5)`,
      [id, name, number, email, joined, facts.timeZone ?? 'UTC', facts.locale ?? 'en'],
    );
    await this.comeIn(id, this.commonsId);
    for (const spaceId of facts.in ?? []) await this.comeIn(id, spaceId);
    for (const spaceId of facts.leads ?? []) await this.comeIn(id, spaceId, 'lead');
    if (facts.office) await this.office(id, facts.office);
    return { id, name, email };
  }

  /** Somebody who moderates everywhere. */
  moderator(name: string, facts: MemberFacts = {}): Promise<TestPerson> {
    return this.member(name, { ...facts, office: 'moderator' });
  }

  /** Somebody who joined yesterday and has not posted yet. */
  newcomer(name: string, facts: MemberFacts = {}): Promise<TestPerson> {
    return this.member(name, { joinedDaysAgo: 1, ...facts });
  }

  /** An office over everything, or over a space and its branches. */
  async office(personId: string, kind: OfficeKind, spaceId: string | null = null): Promise<void> {
    const { clock, database } = this.platform;
    await database.query('INSERT INTO office (id, person_id, kind, space_id, from_at) VALUES ($1, $2, $3, $4, $5)', [
      newId(clock),
      personId,
      kind,
      spaceId,
      clock.inDays(-1),
    ]);
  }

  /** A space; a campaign unless told. Gives its id. */
  async space(slug: string, mode: AccessMode, kind: SpaceKind = 'campaign'): Promise<string> {
    const { clock, database } = this.platform;
    const id = newId(clock);
    await database.query(
      `INSERT INTO space (id, slug, kind, mode, line, name, last_activity_at, created_at)
       VALUES ($1, $2, $3, $4, ARRAY[$1::uuid], $5, $6, $6)`,
      [id, slug, kind, mode, JSON.stringify({ en: slug }), clock.now()],
    );
    return id;
  }

  async comeIn(personId: string, spaceId: string, role: ParticipationRole = 'member'): Promise<void> {
    const { clock, database } = this.platform;
    await admit(database, { spaceId, personId, role, at: clock.now() });
  }
}
