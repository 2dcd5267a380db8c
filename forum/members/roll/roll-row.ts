import { requiredLine } from '../../../platform/refusal/required-text.js';
import { readCountry } from '../countries.js';
import { isEmailAddress } from '../sign-in/email-address.js';
import { isTimeZone } from '../time-zones.js';

/** The columns of a roll in its plain form; only the first two must be there. */
export const rollColumns = [
  'member_number',
  'name',
  'email',
  'country',
  'region',
  'postal_code',
  'language',
  'time_zone',
  'member_since',
  'member_until',
  'birth_date',
] as const;
export type RollColumn = (typeof rollColumns)[number];

/** One member as the file names them. Undefined: the file has no such column; null: the cell is empty. */
export interface RollRow {
  line: number;
  memberNumber: string;
  name: string;
  email?: string | null;
  country?: string | null;
  region?: string | null;
  postalCode?: string | null;
  language?: string | null;
  timeZone?: string | null;
  /** ISO dates; until is the last day of the membership. */
  since?: string | null;
  until?: string | null;
  birthDate?: string | null;
}

/** What is wrong with a row: in which line and column, what was found and what would be right. */
export interface RollProblem {
  line: number;
  column: RollColumn | 'row';
  found: string;
  right: string;
}

type Cells = Partial<Record<RollColumn, string>>;

/** Reads one row of cells; its problems instead when something is wrong, all of them at once. */
export function readRollRow(line: number, cells: Cells, today: string): { row?: RollRow; problems: RollProblem[] } {
  const problems: RollProblem[] = [];
  const wrong = (column: RollColumn, right: string): null => {
    problems.push({ line, column, found: (cells[column] ?? '').slice(0, 60), right });
    return null;
  };
  const cell = <T>(column: RollColumn, read: (text: string) => T | null): T | null | undefined => {
    const text = cells[column];
    if (text === undefined) return undefined;
    return text.trim() === '' ? null : read(text.trim());
  };
  const date = (column: RollColumn) =>
    cell(column, (text) => (isDate(text) ? text : wrong(column, 'a date such as 2024-03-31')));
  const short = (column: RollColumn, max: number) =>
    cell(column, (text) => cleanLine(text, max) ?? wrong(column, `at most ${max} characters`));
  const row = {
    line,
    memberNumber:
      cleanLine(cells.member_number, 64) ?? wrong('member_number', 'the member’s number, at most 64 characters') ?? '',
    name: cleanLine(cells.name, 80) ?? wrong('name', 'a name of at most 80 characters') ?? '',
    email: cell('email', (text) =>
      isEmailAddress(text) ? text.normalize('NFC') : wrong('email', 'an address such as ana@example.org, or nothing'),
    ),
    country: cell(
      'country',
      (text) => readCountry(text) ?? wrong('country', 'a code such as CL, or the English name of a country'),
    ),
    region: short('region', 80),
    postalCode: short('postal_code', 20),
    language: cell('language', (text) =>
      /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? text : wrong('language', 'a code such as es or pt-BR'),
    ),
    timeZone: cell('time_zone', (text) =>
      isTimeZone(text) ? text : wrong('time_zone', 'an IANA zone such as Pacific/Auckland'),
    ),
    since: date('member_since'),
    until: date('member_until'),
    birthDate: date('birth_date'),
  };
  if (row.since && row.until && row.until < row.since) wrong('member_until', 'a day that is not before member_since');
  if (row.birthDate && row.birthDate > today) wrong('birth_date', 'a day that is not to come');
  return problems.length > 0 ? { problems } : { row, problems };
}

function cleanLine(text: string | undefined, max: number): string | null {
  try {
    return requiredLine('', text, { max });
  } catch {
    return null;
  }
}

/** An ISO date that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
