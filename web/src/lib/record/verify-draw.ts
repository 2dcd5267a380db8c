import { inclusionHolds, leafHashOf, sha256 } from './verify-log.ts';

/** A turn of a draw as it is published. */
export interface PublishedTurn {
  turn: number;
  place: number;
  ticket: string;
  path: readonly string[];
  blankOwner?: string | null;
  blankSalt?: string | null;
  became?: string | null;
}

/** The proof that one half of a draw stands in the audit log. */
export interface DrawProof {
  leaf?: string | null;
  leafHash: string;
  leafIndex: number;
  treeSize: number;
  root: string;
  path: readonly string[];
}

/** Everything a draw is computed from again; hashes as hexadecimal digits. */
export interface PublishedDraw {
  id: string;
  poolSize: number;
  poolRoot: string;
  secretHash: string;
  wordHash?: string | null;
  secret?: string | null;
  turns: readonly PublishedTurn[];
  committed?: DrawProof | null;
  drawn?: DrawProof | null;
  ownTicket?: { place: number; ticket: string; salt: string; path: readonly string[] } | null;
}

export type DrawStep = 'secret' | 'turns' | 'tickets' | 'blanks' | 'log' | 'ticket';
/** `waits`: the audit log has it within seconds. */
export type StepOutcome = 'holds' | 'wrong' | 'waits';
export type DrawCheck = { step: DrawStep; outcome: StepOutcome }[];

/** Computes a draw again, step by step, as docs/explanation/members-panel.md describes it. */
export async function checkDraw(draw: PublishedDraw, ownId: string | null): Promise<DrawCheck> {
  const steps: DrawCheck = [];
  const say = (step: DrawStep, holds: boolean) => steps.push({ step, outcome: holds ? 'holds' : 'wrong' });
  const seed = draw.secret && draw.wordHash ? await seedOf(draw, draw.secret, draw.wordHash) : null;
  if (seed) {
    say('secret', (await labelled('secret', draw.secret!)) === draw.secretHash);
    say('turns', await turnsHold(draw, seed));
    say('tickets', await every(draw.turns, (turn) => isInPool(draw, turn)));
    say('blanks', await blanksHold(draw));
  }
  const isRecorded = draw.committed && (!seed || draw.drawn);
  steps.push({ step: 'log', outcome: !isRecorded ? 'waits' : (await logHolds(draw, seed)) ? 'holds' : 'wrong' });
  const own = draw.ownTicket;
  if (own && ownId)
    say('ticket', (await isInPool(draw, own)) && (await ticketOf(draw.id, own.salt, ownId)) === own.ticket);
  return steps;
}

async function turnsHold({ turns, poolSize }: PublishedDraw, seed: string): Promise<boolean> {
  const seen = new Set<number>();
  let expected = 1;
  for (const { turn, place } of turns) {
    while (seen.has(await placeOf(seed, expected, poolSize))) expected++;
    if (turn !== expected || place !== (await placeOf(seed, expected, poolSize))) return false;
    seen.add(place);
    expected++;
  }
  return true;
}

async function blanksHold({ id, turns }: PublishedDraw): Promise<boolean> {
  let seats = 0;
  for (const { ticket, blankOwner, blankSalt, became } of turns) {
    if (became === 'ASKED' || became === 'SEATED') seats++;
    if (became) continue;
    if (!blankSalt || !blankOwner?.startsWith('blank:')) return false;
    if ((await ticketOf(id, blankSalt, blankOwner)) !== ticket) return false;
  }
  return seats <= 5;
}

const isInPool = async (
  { poolSize, poolRoot }: PublishedDraw,
  { ticket, place, path }: Pick<PublishedTurn, 'ticket' | 'place' | 'path'>,
): Promise<boolean> =>
  inclusionHolds({ leafHash: await sha256('00', ticket), leafIndex: place, treeSize: poolSize, root: poolRoot, path });

/** The log says the pool and the secret's hash first, the secret and the word's hash after, and proves both. */
async function logHolds(draw: PublishedDraw, seed: string | null): Promise<boolean> {
  const { id: panel, poolRoot: pool, poolSize: tickets, secretHash, secret, wordHash: word } = draw;
  const before = await readLeaf(draw.committed!);
  if (!says(before, { act: 'panel.pool_committed', panel, pool, tickets, secret: secretHash })) return false;
  if (!seed) return true;
  const after = await readLeaf(draw.drawn!);
  const isLater = draw.drawn!.leafIndex > draw.committed!.leafIndex;
  return isLater && says(after, { act: 'panel.drawn', panel, secret, word, seed });
}

async function readLeaf(proof: DrawProof): Promise<Record<string, unknown> | null> {
  if (!proof.leaf || (await leafHashOf(proof.leaf)) !== proof.leafHash || !(await inclusionHolds(proof))) return null;
  const { act, facts } = JSON.parse(proof.leaf) as { act: string; facts: Record<string, unknown> };
  return { ...facts, act };
}

function says(leaf: Record<string, unknown> | null, expected: Record<string, unknown>): boolean {
  return leaf !== null && Object.entries(expected).every(([name, value]) => leaf[name] === value);
}

const seedOf = ({ poolRoot }: PublishedDraw, secret: string, wordHash: string): Promise<string> =>
  labelled('seed', secret, poolRoot, wordHash);

const ticketOf = (panelId: string, salt: string, owner: string): Promise<string> =>
  labelled('ticket', salt, inHex(`${panelId}\n${owner}`));

async function placeOf(seed: string, turn: number, size: number): Promise<number> {
  const hash = await labelled('turn', seed, turn.toString(16).padStart(8, '0'));
  return (Number.parseInt(hash.slice(-8), 16) & (size - 1)) >>> 0;
}

const labelled = (label: string, ...hexParts: string[]): Promise<string> =>
  sha256(inHex(`meridian panel ${label} 1\n`), ...hexParts);

const inHex = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function every<T>(list: readonly T[], holds: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of list) if (!(await holds(one))) return false;
  return true;
}
