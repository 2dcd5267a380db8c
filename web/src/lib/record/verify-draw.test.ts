import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type PublishedDraw, checkDraw } from './verify-draw.ts';

// Made here from what docs/explanation/members-panel.md says, by other code than the page's and the house's.
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const hash = (...parts: (Buffer | string)[]): string =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part))))
    .digest('hex');
const salt = (owner: string): string => hash('salt', owner);
const panel = '7f0b2f5e-3f1a-4f0e-9a51-000000000001';
const ticketOf = (owner: string): string => hash('meridian panel ticket 1\n', bytes(salt(owner)), `${panel}\n${owner}`);

const owners = Array.from({ length: 64 }, (_, number) =>
  number < 20 ? `person-${number}` : `blank:${number}`,
).toSorted((a, b) => (ticketOf(a) < ticketOf(b) ? -1 : 1));
const levels = [owners.map((owner) => hash(Buffer.from([0]), bytes(ticketOf(owner))))];
while (levels.at(-1)!.length > 1) {
  const below = levels.at(-1)!;
  levels.push(
    Array.from({ length: below.length / 2 }, (_, pair) =>
      hash(Buffer.from([1]), bytes(below[2 * pair]!), bytes(below[2 * pair + 1]!)),
    ),
  );
}
const pathOf = (place: number): string[] =>
  levels.slice(0, -1).map((level, height) => level[Math.floor(place / 2 ** height) ^ 1]!);
const poolRoot = levels.at(-1)![0]!;
const secret = hash('a secret');
const wordHash = hash('meridian panel word 1\n', 'seven grey herons');
const seed = hash('meridian panel seed 1\n', bytes(secret), bytes(poolRoot), bytes(wordHash));

function turnsOfDraw(): PublishedDraw['turns'] {
  const turns: PublishedDraw['turns'][number][] = [];
  const seen = new Set<number>();
  for (let turn = 1; turns.filter(({ became }) => became).length < 5; turn++) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(turn);
    const place = bytes(hash('meridian panel turn 1\n', bytes(seed), number)).readUInt32BE(28) % 64;
    if (seen.has(place)) continue;
    seen.add(place);
    const owner = owners[place]!;
    const isBlank = owner.startsWith('blank:');
    turns.push({
      ...{ turn, place, ticket: ticketOf(owner), path: pathOf(place), became: isBlank ? null : 'SEATED' },
      ...{ blankOwner: isBlank ? owner : null, blankSalt: isBlank ? salt(owner) : null },
    });
  }
  return turns;
}

/** A log of two entries, as the proofs of a draw name it. */
function logOf(...facts: Record<string, unknown>[]) {
  const leaves = facts.map(({ act, ...rest }) => JSON.stringify({ act, facts: rest }));
  const hashes = leaves.map((leaf) => hash(Buffer.from([0]), leaf));
  const root = hash(Buffer.from([1]), bytes(hashes[0]!), bytes(hashes[1]!));
  return leaves.map((leaf, leafIndex) => ({
    ...{ leaf, leafHash: hashes[leafIndex]!, leafIndex, treeSize: 2, root, path: [hashes[1 - leafIndex]!] },
  }));
}
const committedFacts = { act: 'panel.pool_committed', panel, pool: poolRoot, tickets: 64 };
const secretHash = hash('meridian panel secret 1\n', bytes(secret));
const [committed, drawn] = logOf(
  { ...committedFacts, secret: secretHash },
  { act: 'panel.drawn', panel, secret, word: wordHash, seed },
);
const own = owners.indexOf('person-3');
const draw: PublishedDraw = {
  ...{ id: panel, poolSize: 64, poolRoot, secretHash, wordHash, secret, turns: turnsOfDraw(), committed, drawn },
  ownTicket: { place: own, ticket: ticketOf('person-3'), salt: salt('person-3'), path: pathOf(own) },
};
const wrongIn = async (changed: PublishedDraw, ownId = 'person-3'): Promise<string[]> =>
  (await checkDraw(changed, ownId)).filter(({ outcome }) => outcome === 'wrong').map(({ step }) => step);

describe('the browser computes a draw again', () => {
  test('and every step of an honest one holds', async () => {
    const steps = await checkDraw(draw, 'person-3');
    expect(steps.map(({ step }) => step)).toEqual(['secret', 'turns', 'tickets', 'blanks', 'log', 'ticket']);
    expect(new Set(steps.map(({ outcome }) => outcome))).toEqual(new Set(['holds']));
  });

  test('before the word there is only what was committed to, and the log may come within seconds', async () => {
    const early = { ...draw, secret: null, wordHash: null, turns: [], drawn: null, ownTicket: null };
    expect(await checkDraw(early, null)).toEqual([{ step: 'log', outcome: 'holds' }]);
    expect(await checkDraw({ ...early, committed: null }, null)).toEqual([{ step: 'log', outcome: 'waits' }]);
  });

  test('what was changed is named', async () => {
    const { turns } = draw;
    const first = turns.findIndex(({ became }) => became);
    const blank = turns.findIndex(({ became }) => !became);
    const with_ = (index: number, change: Partial<PublishedDraw['turns'][number]>) => ({
      ...draw,
      turns: turns.with(index, { ...turns[index]!, ...change }),
    });
    expect(await wrongIn({ ...draw, secret: hash('another') })).toEqual(['secret', 'turns', 'log']);
    expect(await wrongIn({ ...draw, wordHash: hash('another') })).toEqual(['turns', 'log']);
    expect(await wrongIn({ ...draw, turns: turns.slice(1) })).toEqual(['turns']);
    expect(await wrongIn(with_(first, { ticket: ticketOf('person-99') }))).toEqual(['tickets']);
    expect(await wrongIn(with_(first, { became: null }))).toEqual(['blanks']);
    expect(await wrongIn(with_(blank, { blankOwner: 'person-1' }))).toEqual(['blanks']);
    expect(await wrongIn({ ...draw, drawn: committed })).toEqual(['log']);
    expect(await wrongIn({ ...draw, committed: { ...committed!, leaf: committed!.leaf.replace('64', '32') } })).toEqual(
      ['log'],
    );
    expect(await wrongIn(draw, 'person-4')).toEqual(['ticket']);
  });

  test('a log that says the draw before the tickets is wrong', async () => {
    const [late, early] = logOf(
      { act: 'panel.drawn', panel, secret, word: wordHash, seed },
      { ...committedFacts, secret: secretHash },
    );
    expect(await wrongIn({ ...draw, committed: early, drawn: late })).toEqual(['log']);
  });
});
