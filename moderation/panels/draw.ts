import { hash } from 'node:crypto';
import { inclusionHolds, leafHashOf, nodeHashOf } from '../audit/merkle-tree.js';

/**
 * The draw of a members' panel: a function of a secret that was committed to, a word that came after, and a pool of
 * tickets. docs/explanation/members-panel.md says it in words; everything here can be computed again by anyone.
 */

/** Seats on a panel, and the votes that make an answer. */
export const seatCount = 5;
export const majority = 3;

/** Tickets are filled up with blanks to a power of two of at least this, so that their number tells nobody's. */
const fewestTickets = 64;

/** The owner of a ticket: a person's id, or `blank:<number>`. */
export type TicketOwner = string;

/** A pool in the order of its tickets. */
export interface Pool {
  readonly owners: readonly TicketOwner[];
  readonly tickets: readonly Buffer[];
  /** The tree over the tickets, from the leaves up to the root: complete, since the number is a power of two. */
  readonly levels: readonly (readonly Buffer[])[];
  readonly root: Buffer;
}

/** One turn of the draw: the place of the ticket that it came upon. */
export interface Turn {
  readonly turn: number;
  readonly place: number;
}

function sha256(...parts: (Buffer | string)[]): Buffer {
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part));
  return hash('sha256', Buffer.concat(bytes), 'buffer');
}

/** What is published of the secret before the word is known. */
export function secretHashOf(secret: Buffer): Buffer {
  return sha256('meridian panel secret 1\n', secret);
}

/** What is published of the word; the word itself could say anything. Accents may be written in either form. */
export function wordHashOf(word: string): Buffer {
  return sha256('meridian panel word 1\n', word.normalize('NFC'));
}

/** What decides the draw. All parts but the label have a fixed length, so that no two inputs run together. */
export function seedOf(parts: { secret: Buffer; poolRoot: Buffer; wordHash: Buffer }): Buffer {
  return sha256('meridian panel seed 1\n', parts.secret, parts.poolRoot, parts.wordHash);
}

/**
 * The salt of a ticket: without it nobody can tell whose a ticket is, and each panel has its own key. From a salt that is
 * published one could only go on to owners that there are none of.
 */
export function ticketSalt(key: Buffer, owner: TicketOwner): Buffer {
  return sha256('meridian panel salt 1\n', key, owner);
}

/** A ticket: it says for whoever has the salt that it is this owner's, and nothing to anybody else. */
export function ticketOf(panelId: string, salt: Buffer, owner: TicketOwner): Buffer {
  return sha256('meridian panel ticket 1\n', salt, `${panelId}\n${owner}`);
}

/** The pool of these persons, filled up with blanks and sorted by ticket: the order in which they are given is nothing. */
export function makePool(panelId: string, key: Buffer, personIds: readonly string[]): Pool {
  const size = poolSize(personIds.length);
  const blanks = Array.from({ length: size - personIds.length }, (_, number) => `blank:${number}`);
  return orderedPool(
    [...personIds, ...blanks]
      .map((owner) => ({ owner, ticket: ticketOf(panelId, ticketSalt(key, owner), owner) }))
      .toSorted((a, b) => Buffer.compare(a.ticket, b.ticket)),
  );
}

/** A pool again from what is stored of it. */
export function poolAgain(panelId: string, key: Buffer, owners: readonly TicketOwner[]): Pool {
  return orderedPool(owners.map((owner) => ({ owner, ticket: ticketOf(panelId, ticketSalt(key, owner), owner) })));
}

/** How many tickets a pool of so many persons has. At least half are blank when it is small. */
export function poolSize(personCount: number): number {
  let size = fewestTickets;
  while (size < personCount) size *= 2;
  return size;
}

/**
 * The draw, turn by turn, from the first: each hashes the seed with its number and takes the place that the hash's last
 * 32 bits name. A place that came before is passed over; the sizes are powers of two, so every place is as likely.
 */
export function* drawTurns(seed: Buffer, size: number): Generator<Turn> {
  const seen = new Set<number>();
  for (let turn = 1; seen.size < size; turn++) {
    const place = placeOfTurn(seed, turn, size);
    if (seen.has(place)) continue;
    seen.add(place);
    yield { turn, place };
  }
}

/** The place that a turn comes upon. */
export function placeOfTurn(seed: Buffer, turn: number, size: number): number {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(turn);
  return sha256('meridian panel turn 1\n', seed, number).readUInt32BE(28) & (size - 1);
}

/** The hashes beside the way from a ticket up to the pool's root, as in RFC 9162. */
export function ticketPath(pool: Pool, place: number): Buffer[] {
  return pool.levels.slice(0, -1).map((level, height) => level[Math.floor(place / 2 ** height) ^ 1]!);
}

/** Whether a ticket stands at this place of the pool with this root. */
export function ticketHolds(claim: {
  ticket: Buffer;
  place: number;
  size: number;
  root: Buffer;
  path: readonly Buffer[];
}): boolean {
  const { ticket, place: index, size, root, path: proof } = claim;
  return inclusionHolds({ leafHash: leafHashOf(ticket), index, size, root, proof });
}

function orderedPool(sorted: readonly { owner: TicketOwner; ticket: Buffer }[]): Pool {
  const tickets = sorted.map(({ ticket }) => ticket);
  const levels = [tickets.map(leafHashOf)];
  while (levels.at(-1)!.length > 1) {
    const below = levels.at(-1)!;
    levels.push(
      Array.from({ length: below.length / 2 }, (_, pair) => nodeHashOf(below[2 * pair]!, below[2 * pair + 1]!)),
    );
  }
  return { owners: sorted.map(({ owner }) => owner), tickets, levels, root: levels.at(-1)![0]! };
}
