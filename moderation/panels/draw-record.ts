import { placeOfTurn, secretHashOf, seatCount, seedOf, ticketHolds, ticketOf } from './draw.js';

/** What became of somebody whom the draw came upon. Who it was stands nowhere in the record. */
export type SeatState = 'asked' | 'seated' | 'declined' | 'lapsed' | 'passed';

/** One turn of the draw as it is published: whose ticket it was is opened for blanks alone. */
export interface RecordedTurn {
  readonly turn: number;
  readonly place: number;
  readonly ticket: string;
  readonly path: readonly string[];
  /** For a blank: its name and the salt that opens it. */
  readonly blank: { readonly owner: string; readonly salt: string } | null;
  /** For a person: what became of it. */
  readonly became: SeatState | null;
}

/** Everything somebody needs to compute a draw again. Hashes in hex; null until the word was given. */
export interface DrawRecord {
  readonly version: 1;
  readonly panel: string;
  readonly poolSize: number;
  readonly poolRoot: string;
  readonly secretHash: string;
  readonly wordHash: string | null;
  readonly secret: string | null;
  readonly turns: readonly RecordedTurn[];
}

/** What does not hold in a draw. */
export type DrawFault =
  | 'not_a_record'
  | 'pool_size'
  | 'secret'
  | 'turn_order'
  | 'ticket_not_in_pool'
  | 'blank_not_opened'
  | 'too_many_seats'
  | 'committed_otherwise'
  | 'drawn_otherwise'
  | 'not_in_log';

export interface DrawFinding {
  readonly holds: boolean;
  readonly faults: readonly { readonly fault: DrawFault; readonly turn?: number }[];
  /** The seed as computed here; null while the word is waited for. */
  readonly seed: string | null;
}

/** Computes a draw again from its record. What the audit log must say beside it is asked in `draw-in-log.ts`. */
export function examineDraw(record: DrawRecord): DrawFinding {
  if (!isRecord(record)) return { holds: false, faults: [{ fault: 'not_a_record' }], seed: null };
  const faults: { fault: DrawFault; turn?: number }[] = [];
  if (record.poolSize < 64 || !isPowerOfTwo(record.poolSize)) faults.push({ fault: 'pool_size' });
  if (record.secret === null || record.wordHash === null) {
    if (record.turns.length > 0) faults.push({ fault: 'turn_order' });
    return { holds: faults.length === 0, faults, seed: null };
  }
  if (!secretHashOf(bytes(record.secret)).equals(bytes(record.secretHash))) faults.push({ fault: 'secret' });
  const seed = seedOf({
    secret: bytes(record.secret),
    poolRoot: bytes(record.poolRoot),
    wordHash: bytes(record.wordHash),
  });
  faults.push(...turnFaults(record, seed));
  return { holds: faults.length === 0, faults, seed: seed.toString('hex') };
}

/** Whether somebody's salt opens a ticket of this draw as theirs. */
export function isTicketOf(panelId: string, personId: string, proof: { salt: string; ticket: string }): boolean {
  return ticketOf(panelId, bytes(proof.salt), personId).equals(bytes(proof.ticket));
}

function* turnFaults(record: DrawRecord, seed: Buffer): Generator<{ fault: DrawFault; turn: number }> {
  const { poolSize: size, poolRoot, panel } = record;
  const seen = new Set<number>();
  let expected = 1;
  let active = 0;
  for (const { turn, place, ticket, path, blank, became } of record.turns) {
    while (seen.has(placeOfTurn(seed, expected, size))) expected++;
    if (turn !== expected || place !== placeOfTurn(seed, turn, size)) return yield { fault: 'turn_order', turn };
    seen.add(place);
    expected++;
    const claim = { ticket: bytes(ticket), place, size, root: bytes(poolRoot), path: path.map(bytes) };
    if (!ticketHolds(claim)) yield { fault: 'ticket_not_in_pool', turn };
    const isBlank = blank !== null && blank.owner.startsWith('blank:');
    const opens = isBlank && ticketOf(panel, bytes(blank.salt), blank.owner).equals(bytes(ticket));
    if ((blank === null) === (became === null) || (blank !== null && !opens)) yield { fault: 'blank_not_opened', turn };
    if (became === 'asked' || became === 'seated') active++;
    if (active > seatCount) yield { fault: 'too_many_seats', turn };
  }
}

/** Whether what somebody gives as a record is one: it may come from a file that anybody wrote. */
function isRecord(record: DrawRecord | null | undefined): record is DrawRecord {
  if (typeof record !== 'object' || record === null) return false;
  const hashes = [record.poolRoot, record.secretHash, record.wordHash ?? zero, record.secret ?? zero];
  return (
    record.version === 1 &&
    typeof record.panel === 'string' &&
    Number.isSafeInteger(record.poolSize) &&
    hashes.every(isHash) &&
    Array.isArray(record.turns) &&
    record.turns.every(
      (turn: RecordedTurn | null) =>
        turn !== null &&
        typeof turn === 'object' &&
        Number.isSafeInteger(turn.turn) &&
        Number.isSafeInteger(turn.place) &&
        isHash(turn.ticket) &&
        Array.isArray(turn.path) &&
        turn.path.every(isHash) &&
        (turn.blank === null || (typeof turn.blank?.owner === 'string' && isHash(turn.blank.salt))),
    )
  );
}

const zero = '0'.repeat(64);
const isHash = (text: unknown): boolean => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const isPowerOfTwo = (size: number): boolean => size <= 2 ** 31 && (size & (size - 1)) === 0;
