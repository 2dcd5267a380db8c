import { expect, test } from 'vitest';
import { type OfficialAct, readLeaf, saltedHash, sealAct } from './audit-leaf.js';
import { leafHashOf } from './merkle-tree.js';

const moderator = '01890000-0000-7000-8000-000000000001';
const author = '01890000-0000-7000-8000-000000000002';
const decided: OfficialAct = {
  act: 'case.decided',
  actorId: moderator,
  office: 'moderator',
  subject: { kind: 'case', id: '01890000-0000-7000-8000-000000000003' },
  spaceId: '01890000-0000-7000-8000-000000000004',
  persons: { author },
  facts: { outcome: 'hide', guideline: 3, sanctionHours: 72, byMachine: false },
  texts: { reason: { words: 'Du hast Frau Müller beleidigt.', personId: author } },
};
const id = '01890000-0000-7000-8000-000000000005';
const at = new Date('2026-11-24T20:00:00.123Z');
const fixedSalt = () => Buffer.alloc(32, 7);

test('a leaf is the same bytes for the same act, id, time and salts', () => {
  const { leaf, leafHash } = sealAct(decided, id, at, fixedSalt);
  expect(leaf.toString('utf8')).toBe(
    `{"act":"case.decided","actor":"${saltedHash(fixedSalt(), moderator)}","at":"2026-11-24T20:00:00.123Z",` +
      '"facts":{"byMachine":false,"guideline":3,"outcome":"hide","sanctionHours":72},' +
      `"id":"${id}","office":"moderator","persons":{"author":"${saltedHash(fixedSalt(), author)}"},` +
      '"space":"01890000-0000-7000-8000-000000000004",' +
      '"subject":{"id":"01890000-0000-7000-8000-000000000003","kind":"case"},' +
      `"texts":{"reason":"${saltedHash(fixedSalt(), 'Du hast Frau Müller beleidigt.')}"},"version":1}`,
  );
  expect(leafHash.equals(leafHashOf(leaf))).toBe(true);
});

test('nobody and nothing written can be read from a leaf, and each hash has a salt of its own', () => {
  const { leaf, salts } = sealAct({ ...decided, subject: { kind: 'person', id: author } }, id, at);
  const text = leaf.toString('utf8');
  for (const secret of [moderator, author, 'Müller']) expect(text).not.toContain(secret);
  expect(salts.map(({ field, personId }) => [field, personId])).toEqual([
    ['actor', moderator],
    ['subject', author],
    ['person:author', author],
    ['text:reason', author],
  ]);
  expect(new Set(salts.map(({ salt }) => salt.toString('hex'))).size).toBe(4);
  expect(salts.every(({ salt }) => salt.length === 32)).toBe(true);
});

test('with its salt a hash can be opened, and only by what was sealed', () => {
  const { leaf, salts } = sealAct(decided, id, at);
  const { salt } = salts.find(({ field }) => field === 'person:author')!;
  expect(readLeaf(leaf)!.persons['author']).toBe(saltedHash(salt, author));
  expect(readLeaf(leaf)!.persons['author']).not.toBe(saltedHash(salt, moderator));
});

test('an act of the system has no actor and no office', () => {
  const content = readLeaf(sealAct({ act: 'backup.restored', actorId: null, office: null }, id, at).leaf)!;
  expect(content).toMatchObject({ actor: null, office: null, subject: null, space: null, persons: {}, texts: {} });
});

test('a fact that somebody wrote is refused: it could never be erased', () => {
  const written: Record<string, string | number>[] = [
    { reason: 'he insulted Anna' },
    { 'a name': 1 },
    { link: '<b>' },
    { empty: '' },
  ];
  for (const facts of written) {
    expect(() => sealAct({ ...decided, facts }, id, at)).toThrow(/codes, ids and numbers/);
  }
});

test('bytes that are no leaf are not read as one', () => {
  for (const text of ['', 'null', '{}', '{"version":2,"persons":{}}', '{"version":1']) {
    expect(readLeaf(Buffer.from(text))).toBeUndefined();
  }
});
