import type { RollProblem, RollRow } from './roll-row.js';

/** A membership in the ledger: its first and its last day; no last day while it runs. */
export interface Period {
  since: string;
  until: string | null;
}

/** What the roll says of a member now. */
export interface CurrentEntry {
  id: string;
  personId: string;
  memberNumber: string;
  name: string;
  email: string | null;
  country: string | null;
  postalCode: string | null;
  birthDate: string | null;
  /** The latest membership in force in the ledger; null when an undone import left none. */
  period: Period | null;
  /** The last day of the one before it; a latest one that is replaced begins after. */
  earlierUntil: string | null;
}

export type EntryFields = Pick<CurrentEntry, 'name' | 'email' | 'country' | 'postalCode' | 'birthDate'>;

export interface PlannedChange {
  kind: 'added' | 'changed' | 'ended' | 'returned';
  row: RollRow | null;
  entry: CurrentEntry | null;
  fields: EntryFields;
  /** The membership to record; null leaves the ledger as it is. */
  period: Period | null;
  /** Whether it replaces the latest one instead of standing beside it. */
  replaces: boolean;
  /** What differs, for the preview. */
  differences: { column: string; from: string | null; to: string | null }[];
}

export interface RollPlan {
  changes: PlannedChange[];
  unchangedCount: number;
  problems: RollProblem[];
  /** Addresses of more than one member: they make no account until each picks an own one. */
  sharedAddresses: { email: string; memberNumbers: string[] }[];
}

/**
 * What importing these rows would change: a pure function of the rows, the roll as it is and the day. With `isWhole`
 * the file is the whole roll, and who is not in it ends today.
 */
export function checkRoll(input: {
  rows: readonly RollRow[];
  current: readonly CurrentEntry[];
  /** Slugs and names of regions, in lower case. */
  regions: ReadonlySet<string>;
  today: string;
  isWhole?: boolean;
}): RollPlan {
  const { rows, today } = input;
  const byNumber = new Map(input.current.map((entry) => [entry.memberNumber, entry]));
  const plan: RollPlan = { changes: [], unchangedCount: 0, problems: [], sharedAddresses: [] };
  const named = new Set<string>();
  for (const row of rows) {
    named.add(row.memberNumber);
    if (row.region && !input.regions.has(row.region.toLowerCase())) {
      plan.problems.push({
        line: row.line,
        column: 'region',
        found: row.region,
        right: 'the name or address of a region that exists',
      });
      continue;
    }
    const entry = byNumber.get(row.memberNumber) ?? null;
    const change = entry ? changeOf(row, entry, today) : additionOf(row, today);
    if (typeof change === 'string')
      plan.problems.push({ line: row.line, column: 'member_until', found: row.until ?? '', right: change });
    else if (change) plan.changes.push(change);
    else plan.unchangedCount++;
  }
  if (input.isWhole) plan.changes.push(...endingsOf(input.current, named, today));
  plan.sharedAddresses = sharedAddresses(input.current, plan.changes, today);
  return plan;
}

function additionOf(row: RollRow, today: string): PlannedChange {
  const fields = fieldsOf(row, null);
  const period = firstPeriod(row, today);
  return { kind: 'added', row, entry: null, fields, period, replaces: false, differences: [] };
}

function changeOf(row: RollRow, entry: CurrentEntry, today: string): PlannedChange | string | null {
  const fields = fieldsOf(row, entry);
  const differences = differencesOf(entry, fields);
  const wanted = periodFor(row, entry, today);
  if (typeof wanted === 'string') return wanted;
  if (differences.length === 0 && !wanted) return null;
  const before = entry.period;
  if (wanted) differences.push(...periodDifferences(wanted.replaces ? before : null, wanted.period));
  const kind = !wanted
    ? 'changed'
    : !wanted.replaces
      ? 'returned'
      : !before?.until && wanted.period.until
        ? 'ended'
        : 'changed';
  return { kind, row, entry, fields, period: wanted?.period ?? null, replaces: wanted?.replaces ?? false, differences };
}

/** The membership that a row asks for, when it is another than the latest one. */
function periodFor(
  row: RollRow,
  entry: CurrentEntry,
  today: string,
): { period: Period; replaces: boolean } | string | null {
  const { period: latest, earlierUntil } = entry;
  if (!latest) return { period: firstPeriod(row, today), replaces: false };
  // A file without that column names who is a member now: somebody whose membership ended is one again.
  const ongoing = latest.until !== null && latest.until <= today ? null : latest.until;
  const until = row.until === undefined ? ongoing : row.until;
  const hasEnded = latest.until !== null && latest.until < today;
  if (hasEnded && (until === null || until > latest.until!) && (!row.since || row.since > latest.until!)) {
    const since = row.since ?? (until !== null && until < today ? dayAfter(latest.until!) : today);
    return { period: { since, until }, replaces: false };
  }
  // Who left and came back keeps the day of coming back, though a file may still say when they first joined.
  const isOfEarlier = row.since && earlierUntil && row.since <= earlierUntil;
  const since = row.since && !isOfEarlier ? row.since : latest.since;
  if (since === latest.since && until === latest.until) return null;
  if (until !== null && until < since) return `a day that is not before ${since}, when the membership begins`;
  return { period: { since, until }, replaces: true };
}

function firstPeriod(row: RollRow, today: string): Period {
  const until = row.until ?? null;
  return { since: row.since ?? (until !== null && until < today ? until : today), until };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function endingsOf(current: readonly CurrentEntry[], named: ReadonlySet<string>, today: string): PlannedChange[] {
  return current
    .filter(
      ({ memberNumber, period }) =>
        !named.has(memberNumber) && period && (period.until === null || period.until > today),
    )
    .map((entry) => {
      const since = entry.period!.since < today ? entry.period!.since : today;
      const period = { since, until: today };
      const { name, email, country, postalCode, birthDate } = entry;
      const fields = { name, email, country, postalCode, birthDate };
      const differences = periodDifferences(entry.period, period);
      return { kind: 'ended' as const, row: null, entry, fields, period, replaces: true, differences };
    });
}

/** A column that the file has not leaves what was; an empty cell empties it. */
function fieldsOf(row: RollRow, entry: CurrentEntry | null): EntryFields {
  const kept = <T>(value: T | undefined, before: T | undefined): T | null =>
    (value === undefined ? (before ?? null) : value) as T | null;
  return {
    name: row.name,
    email: kept(row.email, entry?.email),
    country: kept(row.country, entry?.country),
    postalCode: kept(row.postalCode, entry?.postalCode),
    birthDate: kept(row.birthDate, entry?.birthDate),
  };
}

const columnOf = {
  name: 'name',
  email: 'email',
  country: 'country',
  postalCode: 'postal_code',
  birthDate: 'birth_date',
} as const;

function differencesOf(entry: CurrentEntry, fields: EntryFields): PlannedChange['differences'] {
  return (Object.keys(columnOf) as (keyof EntryFields)[])
    .filter((field) => !isSame(field, entry[field], fields[field]))
    .map((field) => ({ column: columnOf[field], from: entry[field], to: fields[field] }));
}

function isSame(field: keyof EntryFields, before: string | null, after: string | null): boolean {
  if (field === 'email') return before?.toLowerCase() === after?.toLowerCase();
  return before === after;
}

function periodDifferences(before: Period | null, after: Period): PlannedChange['differences'] {
  return [
    { column: 'member_since', from: before?.since ?? null, to: after.since },
    { column: 'member_until', from: before?.until ?? null, to: after.until },
  ].filter(({ from, to }) => from !== to);
}

/** Whether a membership goes on after this day. */
export function goesOn(period: Period | null, today: string): boolean {
  return period !== null && (period.until === null || period.until > today);
}

/** Judged by the roll as it will be: of those whose membership goes on, who stand there with the same address. */
function sharedAddresses(
  current: readonly CurrentEntry[],
  changes: readonly PlannedChange[],
  today: string,
): RollPlan['sharedAddresses'] {
  const addresses = new Map<string, string | null>();
  const put = (memberNumber: string, email: string | null, period: Period | null) => {
    addresses.set(memberNumber, goesOn(period, today) ? email : null);
  };
  for (const { memberNumber, email, period } of current) put(memberNumber, email, period);
  for (const { row, entry, fields, period } of changes) {
    put(entry?.memberNumber ?? row!.memberNumber, fields.email, period ?? entry?.period ?? null);
  }
  const numbers = new Map<string, string[]>();
  for (const [memberNumber, email] of addresses) {
    if (email) numbers.set(email.toLowerCase(), [...(numbers.get(email.toLowerCase()) ?? []), memberNumber]);
  }
  return [...numbers].filter(([, of]) => of.length > 1).map(([email, memberNumbers]) => ({ email, memberNumbers }));
}
