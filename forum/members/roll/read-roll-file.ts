import { createHash } from 'node:crypto';
import { CsvError, type Info, parse } from 'csv-parse';
import { readRollRow, rollColumns, type RollColumn, type RollProblem, type RollRow } from './roll-row.js';

/** The file is not a roll at all: nothing of it can be read. */
export class UnreadableRoll extends Error {}

export interface RollFile {
  rows: RollRow[];
  problems: RollProblem[];
  /** Columns that mean nothing to the roll, and were passed over. */
  unknownColumns: string[];
  hash: Buffer;
}

const mostRows = 1_000_000;
const mostProblems = 1000;
const longestRecord = 64 * 1024;

/**
 * Reads a roll from CSV in its plain form: UTF-8 with or without a byte order mark, comma or semicolon, a header row.
 * Streams; stops with UnreadableRoll where the file is not one. A row that is wrong becomes problems, not an end.
 */
export async function readRollFile(chunks: AsyncIterable<Uint8Array>, today: string): Promise<RollFile> {
  const hash = createHash('sha256');
  const { first, rest } = await startOf(chunks, hash);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const feeding = feed(parser, first, rest);
  feeding.catch((error: unknown) => parser.destroy(error as Error));
  const file: RollFile = { rows: [], problems: [], unknownColumns: [], hash: Buffer.alloc(0) };
  const lineOfNumber = new Map<string, number>();
  let columns: (RollColumn | null)[] | undefined;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (!columns) columns = readHeader(record, file);
      else takeRow({ line, record, columns, today, lineOfNumber }, file);
      line = info.lines + 1;
      if (file.rows.length > mostRows) throw new UnreadableRoll(`The file has more than ${mostRows} rows.`);
    }
    await feeding;
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableRoll(`Line ${line}: ${csvTrouble(error)}`);
    throw error;
  }
  if (!columns)
    throw new UnreadableRoll(
      'The file is empty: its first line names the columns, such as member_number,name,email,country.',
    );
  return { ...file, hash: hash.digest() };
}

interface RecordAt {
  line: number;
  record: string[];
  columns: (RollColumn | null)[];
  today: string;
  lineOfNumber: Map<string, number>;
}

function takeRow({ line, record, columns, today, lineOfNumber }: RecordAt, file: RollFile): void {
  if (record.every((cell) => cell.trim() === '')) return;
  const problem = (column: RollProblem['column'], found: string, right: string) => {
    if (file.problems.length < mostProblems) file.problems.push({ line, column, found, right });
  };
  if (record.length !== columns.length) {
    return problem(
      'row',
      `${record.length} cells`,
      `${columns.length} cells, as the first line has; a cell with a comma stands in quotes`,
    );
  }
  if (record.some((cell) => cell.includes('\uFFFD'))) {
    return problem('row', 'letters that are not UTF-8', 'a file saved as "CSV UTF-8"');
  }
  const cells: Partial<Record<RollColumn, string>> = {};
  columns.forEach((column, place) => column && (cells[column] = record[place]!));
  const { row, problems } = readRollRow(line, cells, today);
  for (const { column, found, right } of problems) problem(column, found, right);
  if (!row) return;
  const before = lineOfNumber.get(row.memberNumber);
  if (before !== undefined)
    return problem('member_number', row.memberNumber, `a number of its own: line ${before} has the same`);
  lineOfNumber.set(row.memberNumber, line);
  file.rows.push(row);
}

const otherNames: Readonly<Record<string, RollColumn>> = {
  number: 'member_number',
  membership_number: 'member_number',
  member_no: 'member_number',
  full_name: 'name',
  e_mail: 'email',
  mail: 'email',
  email_address: 'email',
  postcode: 'postal_code',
  zip: 'postal_code',
  locale: 'language',
  timezone: 'time_zone',
  since: 'member_since',
  until: 'member_until',
  date_of_birth: 'birth_date',
};

function readHeader(header: string[], file: RollFile): (RollColumn | null)[] {
  const columns = header.map((name) => {
    const plain = name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    const column = rollColumns.find((known) => known === plain) ?? otherNames[plain] ?? null;
    if (!column) file.unknownColumns.push(name.trim().slice(0, 60));
    return column;
  });
  for (const needed of ['member_number', 'name'] as const) {
    if (!columns.includes(needed)) {
      throw new UnreadableRoll(
        `The first line has no column ${needed}. It names the columns, such as member_number,name,email,country.`,
      );
    }
  }
  const twice = columns.find((column, place) => column !== null && columns.indexOf(column) !== place);
  if (twice) throw new UnreadableRoll(`The first line names the column ${twice} twice.`);
  return columns;
}

/** The beginning of the file, long enough to see its first line, and what comes after. */
async function startOf(chunks: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (!first.includes(10) && first.length < longestRecord) {
    const next = await iterator.next();
    if (next.done) break;
    hash.update(next.value);
    first = Buffer.concat([first, next.value]);
  }
  if ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff)) {
    throw new UnreadableRoll('The file is UTF-16. Save it as "CSV UTF-8".');
  }
  if (first.subarray(0, 2).toString('latin1') === 'PK') {
    throw new UnreadableRoll('The file is a spreadsheet or a ZIP. Save it as "CSV UTF-8" first.');
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      hash.update(next.value);
      yield next.value;
    }
  }
  return { first, rest: rest() };
}

async function feed(
  parser: ReturnType<typeof parse>,
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): Promise<void> {
  parser.write(first);
  for await (const chunk of rest) {
    if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve).once('close', resolve));
  }
  parser.end();
}

/** Comma or semicolon, whichever the first line has more of outside quotes. */
function delimiterOf(start: Buffer): string {
  const firstLine = start
    .toString('utf8')
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  return firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
}

function csvTrouble({ code }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') return 'a row is longer than 64 kB; a quotation mark may be missing.';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark opens here and does not close.';
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE') {
    return 'a quotation mark stands where none can; inside a quoted cell it is written twice.';
  }
  return 'this is not CSV.';
}
