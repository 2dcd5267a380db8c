import type { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import { admitAll } from '../../spaces/participations.store.js';
import { findHomeRegions } from '../../spaces/spaces.store.js';
import { timeZoneOf } from '../countries.js';
import { goesOn, type EntryFields, type Period, type PlannedChange, type RollPlan } from './check-roll.js';
import { forRows, readRegions } from './roll.store.js';

/** What an import wrote for one member, before and after; undo reads it back. */
export interface WrittenState {
  fields: EntryFields | null;
  period: Period | null;
  /** The person's own columns that follow the roll. */
  person: { displayName: string; country: string | null; homeSpaceId: string | null } | null;
  account: string | null;
}

interface Known {
  personId: string;
  entryId: string | null;
  displayName: string;
  country: string | null;
  homeSpaceId: string | null;
  account: string | null;
  accountIsOwn: boolean;
  isErased: boolean;
}

interface Context {
  importId: string;
  plan: RollPlan;
  locales: readonly string[];
  quietCountries: readonly string[];
}

/** Writes a checked plan, set by set: persons, entries, the ledger, accounts, places, and what it changed. */
export async function applyRollPlan(
  tx: Tx,
  clock: Clock,
  context: Context,
): Promise<{ withoutAccount: { memberNumber: string; email: string }[]; personIds: string[] }> {
  const { importId, plan } = context;
  const at = clock.now();
  const today = at.toISOString().slice(0, 10);
  const staysMember = ({ period, entry }: PlannedChange) => goesOn(period ?? entry?.period ?? null, today);
  const accounts = await accountsByEmail(tx, plan);
  const persons = await personsOf(tx, plan);
  const regions = await readRegions(tx);
  const homes = await findHomeRegions(tx, [...new Set(plan.changes.flatMap(({ fields }) => fields.country ?? []))]);
  const shared = new Set(plan.sharedAddresses.map(({ email }) => email));
  const withoutAccount: { memberNumber: string; email: string }[] = [];
  const released = releasedAddresses(plan.changes.filter(staysMember), persons, accounts, shared);

  const written = plan.changes.map((change) => {
    const email = change.fields.email;
    const owner = email ? accounts.get(email.toLowerCase()) : undefined;
    // The administrator of the set-up, or somebody else with an account and no number yet: the roll names them now.
    const isJoined =
      !change.entry && staysMember(change) && owner && owner.entryId === null && !shared.has(email!.toLowerCase());
    const before = change.entry ? persons.get(change.entry.personId) : isJoined ? owner : undefined;
    const region = change.row?.region ? regions.get(change.row.region.toLowerCase()) : undefined;
    const home = region ?? (change.fields.country ? homes.get(change.fields.country) : undefined) ?? null;
    const personId = before?.personId ?? newId(clock);
    // Whose membership has ended keeps the account there is, and gets none anew.
    const isFree =
      Boolean(email) &&
      staysMember(change) &&
      !shared.has(email!.toLowerCase()) &&
      (!owner || owner.personId === personId || released.has(email!.toLowerCase()));
    const account = accountAfter(before, email, isFree);
    if (email && account === null && staysMember(change))
      withoutAccount.push({ memberNumber: numberOf(change), email });
    return {
      change,
      isNewPerson: !before,
      entryId: change.entry?.id ?? newId(clock),
      before: stateBefore(change, before),
      after: {
        fields: change.fields,
        period: change.period ?? change.entry?.period ?? null,
        person: personAfter(change, before, home),
        account,
      } satisfies WrittenState,
      personId,
    };
  });

  await writePersons(tx, clock, context, written);
  await writeEntries(tx, importId, at, written);
  await writeAccounts(tx, at, written);
  const joined = await writePlaces(tx, at, written);
  await forRows(
    tx,
    `INSERT INTO roll_change (import_id, roll_entry_id, kind, before, after)
     SELECT $2, "entryId", kind, before, after
     FROM jsonb_to_recordset($1) AS row ("entryId" uuid, kind text, before jsonb, after jsonb)`,
    written.map(({ entryId, change, before, after, personId, isNewPerson }) => ({
      entryId,
      kind: change.kind,
      before,
      after: { ...after, isNewPerson, joinedSpaceIds: joined.get(personId) ?? [] },
    })),
    [importId],
  );
  return { withoutAccount, personIds: written.map(({ personId }) => personId) };
}

type Written = {
  change: PlannedChange;
  isNewPerson: boolean;
  entryId: string;
  personId: string;
  before: WrittenState;
  after: WrittenState;
};

function numberOf({ entry, row }: PlannedChange): string {
  return entry?.memberNumber ?? row!.memberNumber;
}

function stateBefore({ entry }: PlannedChange, person: Known | undefined): WrittenState {
  return {
    fields: entry && {
      name: entry.name,
      email: entry.email,
      country: entry.country,
      postalCode: entry.postalCode,
      birthDate: entry.birthDate,
    },
    period: entry?.period ?? null,
    person: person
      ? { displayName: person.displayName, country: person.country, homeSpaceId: person.homeSpaceId }
      : null,
    account: person?.account ?? null,
  };
}

/** The roll changes of a person what still says what the roll said; what they chose themselves stays. */
function personAfter(change: PlannedChange, before: Known | undefined, home: string | null): WrittenState['person'] {
  const { fields, entry } = change;
  if (!before) return { displayName: fields.name, country: fields.country, homeSpaceId: home };
  const followsName = entry !== null && before.displayName === entry.name;
  const followsCountry = before.country === null || (entry !== null && before.country === entry.country);
  const movesHome = before.homeSpaceId === null || (followsCountry && entry?.country !== fields.country);
  return {
    displayName: followsName ? fields.name : before.displayName,
    country: followsCountry ? fields.country : before.country,
    homeSpaceId: movesHome ? (home ?? before.homeSpaceId) : before.homeSpaceId,
  };
}

/** An address its owner changed stays theirs; one that somebody else has too makes no account. */
function accountAfter(before: Known | undefined, email: string | null, isFree: boolean): string | null {
  if (before?.isErased) return null;
  if (before?.account && (before.accountIsOwn || !email || !isFree)) return before.account;
  return isFree ? email : null;
}

/**
 * Addresses that their present accounts give up in this same import, so that others can have them. Who would move to
 * an address that stays taken does not move, and so gives nothing up either: repeated until nothing changes.
 */
function releasedAddresses(
  changes: readonly PlannedChange[],
  persons: ReadonlyMap<string, Known>,
  accounts: ReadonlyMap<string, Known>,
  shared: ReadonlySet<string>,
): Set<string> {
  const moves = changes.flatMap(({ entry, fields }) => {
    const person = entry ? persons.get(entry.personId) : undefined;
    const to = fields.email?.toLowerCase();
    if (!person?.account || person.accountIsOwn || !to || shared.has(to) || person.account.toLowerCase() === to)
      return [];
    return [{ from: person.account.toLowerCase(), to }];
  });
  for (let moving = moves; ;) {
    const released = new Set(moving.map(({ from }) => from));
    const able = moving.filter(({ to }) => !accounts.has(to) || released.has(to));
    if (able.length === moving.length) return released;
    moving = able;
  }
}

async function accountsByEmail(tx: Tx, plan: RollPlan): Promise<Map<string, Known>> {
  const emails = plan.changes.flatMap(({ fields }) => fields.email ?? []);
  const rows = await tx.query<Known>(`${KNOWN} WHERE account.email = ANY($1::citext[])`, [emails]);
  return new Map(rows.map((row) => [row.account!.toLowerCase(), row]));
}

async function personsOf(tx: Tx, plan: RollPlan): Promise<Map<string, Known>> {
  const ids = plan.changes.flatMap(({ entry }) => entry?.personId ?? []);
  const rows = await tx.query<Known>(`${KNOWN} WHERE person.id = ANY($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.personId, row]));
}

const KNOWN = `SELECT person.id AS "personId", person.display_name AS "displayName", person.country,
    person.home_space_id AS "homeSpaceId", account.email::text AS account, coalesce(account.email_is_own, false) AS "accountIsOwn",
    person.state = 'erased' AS "isErased",
    (SELECT roll_entry.id FROM roll_entry WHERE roll_entry.person_id = person.id LIMIT 1) AS "entryId"
  FROM person LEFT JOIN account ON account.person_id = person.id`;

async function writePersons(tx: Tx, clock: Clock, context: Context, written: readonly Written[]): Promise<void> {
  const at = clock.now();
  await forRows(
    tx,
    `INSERT INTO person (id, display_name, country, home_space_id, time_zone, locale, languages, shows_region, shows_country,
       joined_at, created_at)
     SELECT id, "displayName", country, "homeSpaceId", "timeZone", locale, ARRAY(SELECT jsonb_array_elements_text(languages)),
       shows, shows, $2, $2
     FROM jsonb_to_recordset($1) AS row (id uuid, "displayName" text, country text, "homeSpaceId" uuid, "timeZone" text,
       locale text, languages jsonb, shows boolean)`,
    written
      .filter(({ isNewPerson }) => isNewPerson)
      .map(({ personId, after, change }) => ({
        id: personId,
        ...after.person,
        timeZone: change.row?.timeZone ?? timeZoneOf(change.fields.country),
        locale: localeFor(change.row?.language, context.locales),
        languages: [change.row?.language ?? context.locales[0] ?? 'en'],
        shows: !change.fields.country || !context.quietCountries.includes(change.fields.country),
      })),
    [at],
  );
  await forRows(
    tx,
    `UPDATE person SET display_name = row."displayName", country = row.country, home_space_id = row."homeSpaceId",
       joined_at = coalesce(joined_at, $2)
     FROM jsonb_to_recordset($1) AS row (id uuid, "displayName" text, country text, "homeSpaceId" uuid)
     WHERE person.id = row.id AND person.state = 'active'`,
    written.filter(({ isNewPerson }) => !isNewPerson).map(({ personId, after }) => ({ id: personId, ...after.person })),
    [at],
  );
  await forRows(
    tx,
    `INSERT INTO digest_schedule (person_id, frequency, weekday, wall_time)
     SELECT id, 'weekly', 5, '07:00' FROM jsonb_to_recordset($1) AS row (id uuid) ON CONFLICT DO NOTHING`,
    written.map(({ personId }) => ({ id: personId })),
  );
}

function localeFor(language: string | null | undefined, locales: readonly string[]): string {
  const base = language?.toLowerCase().split('-')[0];
  return (
    locales.find((locale) => locale === language) ?? locales.find((locale) => locale === base) ?? locales[0] ?? 'en'
  );
}

async function writeEntries(tx: Tx, importId: string, at: Date, written: readonly Written[]): Promise<void> {
  await forRows(
    tx,
    `INSERT INTO roll_entry (id, person_id, member_number, name, email, country, postal_code, birth_date, created_at)
     SELECT id, "personId", number, name, email, country, "postalCode", "birthDate", $2
     FROM jsonb_to_recordset($1) AS row (id uuid, "personId" uuid, number text, name text, email text, country text,
       "postalCode" text, "birthDate" date)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, country = excluded.country,
       postal_code = excluded.postal_code, birth_date = excluded.birth_date`,
    written.map(({ entryId, personId, change }) => ({
      id: entryId,
      personId,
      number: numberOf(change),
      ...change.fields,
    })),
    [at],
  );
  const moved = written.filter(({ change }) => change.period !== null);
  await supersedeLatest(
    tx,
    importId,
    at,
    moved.filter(({ change }) => change.replaces).map(({ entryId }) => entryId),
  );
  await recordPeriods(
    tx,
    importId,
    at,
    moved.map(({ entryId, change }) => ({ entryId, ...change.period! })),
  );
}

/** Supersedes the latest membership in force of each of these entries. */
export async function supersedeLatest(tx: Tx, importId: string, at: Date, entryIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE roll_period SET superseded_at = $2, superseded_by = $3 WHERE id IN (
       SELECT DISTINCT ON (roll_entry_id) id FROM roll_period
       WHERE roll_entry_id = ANY($1::uuid[]) AND superseded_at IS NULL ORDER BY roll_entry_id, lower(during) DESC)`,
    [entryIds, at, importId],
  );
}

/** Records memberships; the last day belongs to them. */
export async function recordPeriods(
  tx: Tx,
  importId: string,
  at: Date,
  periods: readonly (Period & { entryId: string })[],
): Promise<void> {
  await forRows(
    tx,
    `INSERT INTO roll_period (id, roll_entry_id, during, recorded_at, recorded_by)
     SELECT gen_random_uuid(), "entryId", daterange(since, until, '[]'), $2, $3
     FROM jsonb_to_recordset($1) AS row ("entryId" uuid, since date, until date)`,
    periods,
    [at, importId],
  );
}

async function writeAccounts(tx: Tx, at: Date, written: readonly Written[]): Promise<void> {
  const changed = written.filter(({ before, after }) => after.account !== null && after.account !== before.account);
  const rows = changed.map(({ personId, after }) => ({ id: personId, email: after.account }));
  // Two members may swap addresses in one file: the old ones go first, so that neither stands in the other's way.
  await forRows(
    tx,
    `UPDATE account SET email = 'moving-' || person_id || '@moving.invalid'
     FROM jsonb_to_recordset($1) AS row (id uuid) WHERE account.person_id = row.id`,
    rows,
  );
  await forRows(
    tx,
    `INSERT INTO account (person_id, email, created_at)
     SELECT id, email, $2 FROM jsonb_to_recordset($1) AS row (id uuid, email text)
     ON CONFLICT (person_id) DO UPDATE SET email = excluded.email`,
    rows,
    [at],
  );
  // A link that is on its way to the old address ends with it.
  await tx.query(
    `UPDATE sign_in_link SET ended_at = $2, ended_because = 'superseded' WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL`,
    [changed.map(({ personId }) => personId), at],
  );
}

/** Brings everybody into the commons and their home region; gives which spaces each came into by this. */
async function writePlaces(tx: Tx, at: Date, written: readonly Written[]): Promise<Map<string, string[]>> {
  const commons = await tx.one<{ id: string }>(`SELECT id FROM space WHERE kind = 'commons'`);
  const wanted = written
    .filter(({ change }) => change.kind !== 'ended')
    .flatMap(({ personId, after }) =>
      [commons?.id, after.person?.homeSpaceId].flatMap((spaceId) => (spaceId ? [{ spaceId, personId }] : [])),
    );
  const joined = new Map<string, string[]>();
  for (const { spaceId, personId } of await admitAll(tx, wanted, at)) {
    joined.set(personId, [...(joined.get(personId) ?? []), spaceId]);
  }
  return joined;
}
