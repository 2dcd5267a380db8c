import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawTurns,
  makePool,
  type Pool,
  poolAgain,
  poolSize,
  secretHashOf,
  seedOf,
  ticketOf,
  ticketPath,
  ticketSalt,
  wordHashOf,
} from './draw.js';
import { type DrawRecord, examineDraw, isTicketOf } from './draw-record.js';

const panelId = '7f0b2f5e-3f1a-4f0e-9a51-000000000001';
const numbered = (label: string, number: number): Buffer => createHash('sha256').update(`${label} ${number}`).digest();
const person = (number: number): string => `0198a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const people = (count: number): string[] => Array.from({ length: count }, (_, number) => person(number));

/** A draw of five from a pool, as it would be published, and the persons it came upon. */
function draw(pool: Pool, key: Buffer, secret: Buffer, word: string) {
  const wordHash = wordHashOf(word);
  const seed = seedOf({ secret, poolRoot: pool.root, wordHash });
  const turns: DrawRecord['turns'][number][] = [];
  const drawn: string[] = [];
  for (const { turn, place } of drawTurns(seed, pool.tickets.length)) {
    if (drawn.length === 5) break;
    const owner = pool.owners[place]!;
    const isBlank = owner.startsWith('blank:');
    if (!isBlank) drawn.push(owner);
    turns.push({
      ...{ turn, place, ticket: pool.tickets[place]!.toString('hex') },
      path: ticketPath(pool, place).map((hash) => hash.toString('hex')),
      blank: isBlank ? { owner, salt: ticketSalt(key, owner).toString('hex') } : null,
      became: isBlank ? null : 'seated',
    });
  }
  const record: DrawRecord = {
    ...{ version: 1, panel: panelId, poolSize: pool.tickets.length, poolRoot: pool.root.toString('hex'), turns },
    ...{ secretHash: secretHashOf(secret).toString('hex'), secret: secret.toString('hex') },
    wordHash: wordHash.toString('hex'),
  };
  return { record, drawn };
}

const key = numbered('key', 1);
const pool = makePool(panelId, key, people(40));
const made = draw(pool, key, numbered('secret', 1), 'a word of mine');

describe('a draw', () => {
  test('is computed again from its record, and holds', () => {
    expect(examineDraw(made.record)).toMatchObject({ holds: true, faults: [] });
    expect(new Set(made.drawn).size).toBe(5);
  });

  test('holds over pools of any number of people, and comes upon everybody in the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), fc.integer({ min: 0, max: 1e9 }), (count, number) => {
        const [ownKey, secret] = [numbered('key', number), numbered('secret', number)];
        const some = makePool(panelId, ownKey, people(count));
        const { record, drawn } = draw(some, ownKey, secret, `word ${number}`);
        expect(examineDraw(record).faults).toEqual([]);
        expect(drawn).toHaveLength(5);
        const seed = Buffer.from(examineDraw(record).seed!, 'hex');
        const places = [...drawTurns(seed, some.tickets.length)].map(({ place }) => place);
        expect(new Set(places).size).toBe(some.tickets.length);
      }),
      { numRuns: 40, seed: 850 },
    );
  });

  test('does not depend on the order in which the persons are given', () => {
    const turned = makePool(panelId, key, people(40).toReversed());
    expect(turned.root).toEqual(pool.root);
    expect(draw(turned, key, numbered('secret', 1), 'a word of mine').drawn).toEqual(made.drawn);
    expect(poolAgain(panelId, key, pool.owners).root).toEqual(pool.root);
  });

  test('reads a word with accents in either form as the same', () => {
    expect(wordHashOf('ca\u00f1a')).toEqual(wordHashOf('can\u0303a'));
    expect(wordHashOf('cana')).not.toEqual(wordHashOf('ca\u00f1a'));
  });

  test('is as likely to come upon any of the tickets', () => {
    const [count, rounds] = [30, 6000];
    const small = makePool(panelId, key, people(count));
    const hits = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const seed = seedOf({ secret: numbered('secret', round), poolRoot: small.root, wordHash: wordHashOf('x') });
      let seats = 0;
      for (const { place } of drawTurns(seed, small.tickets.length)) {
        const owner = small.owners[place]!;
        if (owner.startsWith('blank:')) continue;
        hits.set(owner, (hits.get(owner) ?? 0) + 1);
        if (++seats === 5) break;
      }
    }
    // Five of thirty, six thousand times: a thousand each, with a standard deviation of 29. Five of them are the bounds.
    const counts = people(count).map((one) => hits.get(one) ?? 0);
    expect(Math.min(...counts)).toBeGreaterThan(1000 - 5 * 29);
    expect(Math.max(...counts)).toBeLessThan(1000 + 5 * 29);
    const chiSquared = counts.reduce((sum, hit) => sum + (hit - 1000) ** 2 / 1000, 0);
    // 29 degrees of freedom: beyond 58 once in a thousand. Fixed secrets, so it is always the same number.
    expect(chiSquared).toBeLessThan(58);
  });
});

describe('a record in which something was changed', () => {
  const flipped = (hex: string, byte: number): string => {
    const changed = Buffer.from(hex, 'hex');
    changed[byte]! ^= 1;
    return changed.toString('hex');
  };

  test.each(['secret', 'wordHash', 'poolRoot', 'secretHash'] as const)('any byte of %s is found', (part) => {
    for (let byte = 0; byte < 32; byte++)
      expect(examineDraw({ ...made.record, [part]: flipped(made.record[part]!, byte) }).holds).toBe(false);
  });

  test('any byte of any ticket or path is found', () => {
    made.record.turns.forEach((turn, index) => {
      for (let byte = 0; byte < 32; byte++) {
        const withTicket = { ...turn, ticket: flipped(turn.ticket, byte) };
        const path = turn.path.with(byte % turn.path.length, flipped(turn.path[byte % turn.path.length]!, byte));
        for (const changed of [withTicket, { ...turn, path }])
          expect(examineDraw({ ...made.record, turns: made.record.turns.with(index, changed) }).holds).toBe(false);
      }
    });
  });

  test('a turn left out, put elsewhere or said twice is found', () => {
    const { turns } = made.record;
    expect(turns.length).toBeGreaterThan(5);
    turns.forEach((turn, index) => {
      if (index < turns.length - 1)
        expect(examineDraw({ ...made.record, turns: turns.toSpliced(index, 1) }).faults[0]!.fault).toBe('turn_order');
      expect(examineDraw({ ...made.record, turns: turns.toSpliced(index, 0, turn) }).holds).toBe(false);
    });
    expect(examineDraw({ ...made.record, turns: turns.toReversed() }).holds).toBe(false);
  });

  test('a person passed off as a blank is found, and so is a blank that is not opened', () => {
    const at = made.record.turns.findIndex(({ blank }) => blank === null);
    const owner = pool.owners[made.record.turns[at]!.place]!;
    const salt = ticketSalt(key, owner).toString('hex');
    for (const blank of [
      { owner, salt },
      { owner: 'blank:7', salt },
    ]) {
      const turns = made.record.turns.with(at, { ...made.record.turns[at]!, blank, became: null });
      expect(examineDraw({ ...made.record, turns }).faults).toEqual([
        { fault: 'blank_not_opened', turn: turns[at]!.turn },
      ]);
    }
  });

  test('a sixth seat is found, unless somebody before it has none', () => {
    const seed = Buffer.from(examineDraw(made.record).seed!, 'hex');
    const further = [...drawTurns(seed, 64)].slice(made.record.turns.length);
    const sixth: DrawRecord['turns'][number][] = [];
    for (const { turn, place } of further) {
      const owner = pool.owners[place]!;
      const isBlank = owner.startsWith('blank:');
      sixth.push({
        ...{ turn, place, ticket: pool.tickets[place]!.toString('hex') },
        path: ticketPath(pool, place).map((hash) => hash.toString('hex')),
        blank: isBlank ? { owner, salt: ticketSalt(key, owner).toString('hex') } : null,
        became: isBlank ? null : 'asked',
      });
      if (!isBlank) break;
    }
    const turns = [...made.record.turns, ...sixth];
    expect(examineDraw({ ...made.record, turns }).faults.at(-1)!.fault).toBe('too_many_seats');
    const first = turns.findIndex(({ became }) => became === 'seated');
    const freed = turns.with(first, { ...turns[first]!, became: 'declined' });
    expect(examineDraw({ ...made.record, turns: freed }).faults).toEqual([]);
  });

  test('what is no record at all is said to be none', () => {
    for (const odd of [
      {},
      { ...made.record, version: 2 },
      { ...made.record, secret: 'abc' },
      { ...made.record, turns: 4 },
    ])
      expect(examineDraw(odd as unknown as DrawRecord).faults).toEqual([{ fault: 'not_a_record' }]);
  });
});

describe('tickets', () => {
  test('tell whoever has the salt whose they are, and are of one panel alone', () => {
    const salt = ticketSalt(key, person(3));
    const ticket = ticketOf(panelId, salt, person(3));
    const proof = { salt: salt.toString('hex'), ticket: ticket.toString('hex') };
    expect(pool.tickets.some((one) => one.equals(ticket))).toBe(true);
    expect(isTicketOf(panelId, person(3), proof)).toBe(true);
    expect(isTicketOf(panelId, person(4), proof)).toBe(false);
    expect(isTicketOf('7f0b2f5e-3f1a-4f0e-9a51-000000000002', person(3), proof)).toBe(false);
    expect(ticketSalt(numbered('key', 2), person(3))).not.toEqual(salt);
  });

  test('are as many for a few people as for many more', () => {
    expect([5, 6, 63, 64].map(poolSize)).toEqual([64, 64, 64, 64]);
    expect([65, 128, 129, 100_000].map(poolSize)).toEqual([128, 128, 256, 131_072]);
  });
});
