import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '../../forum/access/viewer.js';
import { ImportRoll } from '../../forum/members/roll/import-roll.js';
import { readRollFile, UnreadableRoll } from '../../forum/members/roll/read-roll-file.js';
import { membersOn } from '../../forum/members/roll/roll.store.js';
import { UndoImport } from '../../forum/members/roll/undo-import.js';
import { SetUpCommunity } from '../../forum/members/set-up/set-up-community.js';
import { openMembersStage, refusalOf, type Json, type MembersStage } from '../harness/members-stage.js';

let stage: MembersStage;
const actor = systemActor('command line', new Date('2026-11-24T12:00:00Z'));

beforeAll(async () => {
  stage = await openMembersStage({ kind: 'none' });
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.moveTo(new Date('2026-11-24T12:00:00Z'));
  await stage.database.query('TRUNCATE community, person, space, guidelines_version, guideline, roll_import CASCADE');
  await stage.get(SetUpCommunity).run(actor, { name: 'Abroad', adminEmail: 'ana@example.org', locales: ['en', 'es'] });
  const americas = await stage.space('americas', 'open', { kind: 'region', countries: ['CL', 'BR'] });
  await stage.space('chile', 'open', { kind: 'region', parent: americas, countries: ['CL'] });
  await stage.space('oceania', 'open', { kind: 'region', countries: ['NZ', 'AU'] });
});

const today = () => stage.clock.now().toISOString().slice(0, 10);
const fileOf = async (text: string | Buffer, piece = 7) => {
  const bytes = Buffer.from(text as string);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  return readRollFile(chunks(), today());
};
const importText = async (text: string, options: { isWhole?: boolean; skipsBad?: boolean } = {}) =>
  stage.get(ImportRoll).run(actor, { file: await fileOf(text), fileName: 'roll.csv', ...options });
const undo = (importId: string) => stage.get(UndoImport).run(actor, { importId });

/** Everything that an import touches, as it stands now: who is who is told by the member number. */
async function standing() {
  const rows = await stage.database.query(
    `SELECT entry.member_number, entry.name, entry.email, entry.country, entry.postal_code, entry.birth_date,
       person.display_name, person.country AS person_country, home.slug AS home, account.email AS account,
       (SELECT array_agg(during::text ORDER BY during) FROM roll_period WHERE roll_entry_id = entry.id AND superseded_at IS NULL) AS periods,
       (SELECT array_agg(slug ORDER BY slug) FROM participation JOIN space ON space.id = space_id
         WHERE participation.person_id = person.id AND participation.state = 'in') AS places
     FROM roll_entry entry JOIN person ON person.id = entry.person_id LEFT JOIN account ON account.person_id = person.id
       LEFT JOIN space home ON home.id = person.home_space_id
     WHERE EXISTS (SELECT 1 FROM roll_period WHERE roll_entry_id = entry.id AND superseded_at IS NULL)
     ORDER BY entry.member_number`,
  );
  const counts = await stage.database.query('SELECT slug, participant_count FROM space ORDER BY slug');
  return { rows, counts };
}

const personOf = (number: string) =>
  stage.database.one<Record<string, Json>>(
    `SELECT person.*, account.email::text AS account FROM roll_entry JOIN person ON person.id = roll_entry.person_id
       LEFT JOIN account ON account.person_id = person.id WHERE member_number = $1`,
    [number],
  );

describe('a roll that is imported', () => {
  const text = [
    'Member Number;Name;E-Mail;Country;Language;Notes',
    '1;Ana Rojas;ANA@example.org;Chile;es;',
    '2;"Moana; Ngata";moana@example.org;NZ;en;x',
    '3;Kofi Mensah;;Ghana;en;',
  ].join('\r\n');

  test('makes members with a home, a zone, a place in the commons and a digest', async () => {
    const outcome = await importText(`\uFEFF${text}`);
    expect(outcome).toMatchObject({ addedCount: 3, badRowCount: 0, withoutAccount: [] });
    const moana = (await personOf('2'))!;
    expect(moana).toMatchObject({
      display_name: 'Moana; Ngata',
      country: 'NZ',
      time_zone: 'Pacific/Auckland',
      account: 'moana@example.org',
    });
    const viewer = await stage.viewer(moana['id']);
    expect(viewer.isOnRoll).toBe(true);
    const { rows } = await standing();
    expect(rows.map(({ home, places }: Json) => [home, places])).toEqual([
      ['chile', ['chile', 'commons']],
      ['oceania', ['commons', 'oceania']],
      [null, ['commons']],
    ]);
    expect(await stage.database.query('SELECT frequency, weekday, wall_time FROM digest_schedule')).toEqual(
      Array(3).fill({ frequency: 'weekly', weekday: 5, wall_time: '07:00:00' }),
    );
  });

  test('joins the administrator of the set-up by their address, and gives no second person', async () => {
    await importText(text);
    const people = await stage.database.query('SELECT 1 FROM person');
    expect(people).toHaveLength(3);
    const ana = (await personOf('1'))!;
    const viewer = await stage.viewer(ana['id']);
    expect(viewer).toMatchObject({ isOnRoll: true, offices: [{ kind: 'admin' }] });
  });

  test('changes nothing the second time, also at the same moment', async () => {
    await importText(text);
    const before = await standing();
    expect(await importText(text)).toMatchObject({ importId: null, unchangedCount: 3 });
    stage.clock.advanceSeconds(86_400 * 40);
    expect(await importText(text)).toMatchObject({ importId: null, unchangedCount: 3 });
    expect(await standing()).toEqual(before);
    const more = `${text}\n4;Lin Wei;lin@example.org;AU;en;`;
    const outcomes = await Promise.all([importText(more), importText(more), importText(more)]);
    expect(outcomes.map(({ addedCount }) => addedCount).toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  });

  test('makes no account of an address that two rows share, and says so', async () => {
    const outcome = await importText(
      'member_number,name,email\n1,One,two@example.org\n2,Two,TWO@example.org\n3,Three,ana@example.org',
    );
    expect(outcome.withoutAccount.map(({ memberNumber }) => memberNumber)).toEqual(['1', '2']);
    expect((await personOf('1'))!['account']).toBeNull();
    expect((await personOf('3'))!['account']).toBe('ana@example.org');
  });

  test('never overwrites an address its owner changed, and follows the roll otherwise, swaps too', async () => {
    const first = 'member_number,name,email\n1,One,one@example.org\n2,Two,two@example.org\n3,Three,three@example.org';
    await importText(first);
    await stage.database.query(
      `UPDATE account SET email = 'own@example.org', email_is_own = true WHERE email = 'three@example.org'`,
    );
    await importText('member_number,name,email\n1,One,two@example.org\n2,Two,one@example.org\n3,Three,new@example.org');
    expect((await personOf('1'))!['account']).toBe('two@example.org');
    expect((await personOf('2'))!['account']).toBe('one@example.org');
    expect((await personOf('3'))!['account']).toBe('own@example.org');
  });

  test('with --whole a file without rows is refused, since it would end everybody', async () => {
    await importText(text);
    await expect(importText(text.split('\n')[0]!, { isWhole: true })).rejects.toMatchObject({
      code: 'INVALID',
      params: { because: 'whole_and_empty' },
    });
  });

  test('with --whole ends who is not in it, and a return is a membership of its own', async () => {
    const first = await importText('member_number,name\n1,One\n2,Two');
    stage.clock.advanceSeconds(86_400 * 10);
    expect(await importText('member_number,name\n1,One', { isWhole: true })).toMatchObject({ endedCount: 1 });
    stage.clock.advanceSeconds(86_400 * 10);
    const two = (await personOf('2'))!['id'] as string;
    expect((await stage.viewer(two)).isOnRoll).toBe(false);
    await importText('member_number,name\n1,One\n2,Two');
    expect((await stage.viewer(two)).isOnRoll).toBe(true);
    const { rows } = await standing();
    expect(rows[1]).toMatchObject({ periods: ['[2026-11-24,2026-12-05)', '[2026-12-14,)'] });
    expect(await refusalOf(undo(first.importId!))).toMatchObject({
      code: 'CONFLICT',
      params: { because: 'undo_later_first' },
    });
  });
});

describe('a roll that is undone', () => {
  test('leaves no member, no account and no count of it, and keeps who signed in already', async () => {
    const before = await standing();
    const { importId } = await importText(
      'member_number,name,email,country\n1,One,one@example.org,CL\n2,Two,two@example.org,NZ',
    );
    const two = (await personOf('2'))!['id'] as string;
    await stage.database.query(
      `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES (gen_random_uuid(), $1, 'x', $2, $2, $2)`,
      [two, stage.clock.now()],
    );
    expect(await undo(importId!)).toEqual({ restoredCount: 2 });
    expect(await standing()).toEqual(before);
    expect((await personOf('1'))!['account']).toBeNull();
    expect((await personOf('2'))!['account']).toBe('two@example.org');
    expect((await stage.viewer(two)).isOnRoll).toBe(false);
    expect(await refusalOf(undo(importId!))).toMatchObject({ code: 'CONFLICT' });
    expect(await refusalOf(undo('nonsense'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is as if it had not been, whatever was imported and whatever stood before', async () => {
    const number = fc.constantFrom('1', '2', '3', '4', '5');
    const row = fc.record({
      number,
      name: fc.constantFrom('One', 'Two', 'Three'),
      email: fc.constantFrom('', 'a@example.org', 'b@example.org', 'c@example.org', 'd@example.org', 'ana@example.org'),
      country: fc.constantFrom('', 'CL', 'NZ', 'BR', 'GH'),
      since: fc.constantFrom('', '2020-01-01', '2025-06-30', '2026-11-20', '2027-01-01'),
      until: fc.constantFrom('', '2021-01-01', '2026-12-01', '2026-11-24'),
    });
    const roll = fc.record({
      rows: fc.uniqueArray(row, { selector: (one) => one.number, minLength: 1, maxLength: 5 }),
      hasDates: fc.boolean(),
      isWhole: fc.boolean(),
      daysLater: fc.integer({ min: 0, max: 40 }),
    });
    const textOf = ({ rows, hasDates }: { rows: Json[]; hasDates: boolean }) =>
      [
        `member_number,name,email,country${hasDates ? ',member_since,member_until' : ''}`,
        ...rows.map(
          (one) =>
            `${one.number},${one.name},${one.email},${one.country}${hasDates ? `,${one.since},${one.until}` : ''}`,
        ),
      ].join('\n');
    let imports = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(roll, { minLength: 1, maxLength: 4 }), async (rolls) => {
        await stage.database.query(`TRUNCATE roll_change, roll_period, roll_entry CASCADE`);
        await stage.database.query('DELETE FROM participation');
        await stage.database.query('UPDATE space SET participant_count = 0');
        await stage.database.query(`DELETE FROM account WHERE email <> 'ana@example.org'`);
        await stage.database.query('UPDATE person SET country = NULL, home_space_id = NULL');
        stage.clock.moveTo(new Date('2026-11-24T12:00:00Z'));
        const states: { importId: string; before: unknown }[] = [];
        for (const { daysLater, isWhole, ...one } of rolls) {
          stage.clock.advanceSeconds(daysLater * 86_400 + 1);
          const before = await standing();
          const file = await fileOf(textOf(one), 4096);
          const plan = await stage.get(ImportRoll).preview(actor, file);
          const options = plan.problems.length > 0 ? { skipsBad: true } : { isWhole };
          const outcome = await stage.get(ImportRoll).run(actor, { file, fileName: 'x', ...options });
          if (outcome.importId) states.push({ importId: outcome.importId, before });
          else expect(await standing()).toEqual(before);
          const again = await stage.get(ImportRoll).preview(actor, file, options);
          expect(again.changes).toEqual([]);
          imports++;
        }
        for (const { importId, before } of states.toReversed()) {
          stage.clock.advanceSeconds(1);
          await undo(importId);
          expect(await standing()).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
    expect(imports).toBeGreaterThan(60);
  });
});

describe('the ledger', () => {
  test('answers who was a member on a day as known then, and gives the same answer and hash for ever', async () => {
    const { importId } = await importText('member_number,name,member_since\n1,One,2020-01-01\n2,Two,2026-11-01');
    const then = stage.clock.now();
    const answer = await membersOn(stage.database, '2026-11-24', then);
    expect(answer.count).toBe(2);
    expect((await membersOn(stage.database, '2026-10-01', then)).count).toBe(1);
    expect((await membersOn(stage.database, '2026-11-24', new Date(then.getTime() - 1))).count).toBe(0);
    stage.clock.advanceSeconds(60);
    await undo(importId!);
    expect((await membersOn(stage.database, '2026-11-24', stage.clock.now())).count).toBe(0);
    expect(await membersOn(stage.database, '2026-11-24', then)).toEqual(answer);
  });
});

describe('a file that is not right', () => {
  test('names each bad row, its column and what would be right, and imports nothing', async () => {
    const text = [
      'member_number,name,email,country,time_zone,member_since,member_until,birth_date,region',
      ',No Number,,,,,,,',
      '2,,,,,,,,',
      '3,Three,not-an-address,,,,,,',
      '4,Four,,Atlantis,,,,,',
      '5,Five,,,Mars/Olympus,,,,',
      '6,Six,,,,2024-02-30,,,',
      '7,Seven,,,,2024-03-01,2024-01-01,,',
      '8,Eight,,,,,,2199-01-01,',
      '9,Nine,,,,,,,Narnia',
      '10,Ten',
      '11,"Eleven\n of two lines",,,,,,,',
      '11,Again,,,,,,,',
    ].join('\n');
    const file = await fileOf(text);
    const plan = await stage.get(ImportRoll).preview(actor, file);
    expect(plan.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'member_number'],
      [3, 'name'],
      [4, 'email'],
      [5, 'country'],
      [6, 'time_zone'],
      [7, 'member_since'],
      [8, 'member_until'],
      [9, 'birth_date'],
      [10, 'region'],
      [11, 'row'],
      [14, 'member_number'],
    ]);
    for (const { right } of plan.problems) expect(right).not.toBe('');
    expect(await refusalOf(importText(text))).toMatchObject({
      code: 'INVALID',
      params: { because: 'bad_rows', count: 11 },
    });
    expect((await standing()).rows).toEqual([]);
    expect(await importText(text, { skipsBad: true })).toMatchObject({ addedCount: 1, badRowCount: 11 });
  });

  test.each([
    ['nothing', ''],
    ['no header', '1,Ana,ana@example.org'],
    ['a spreadsheet', 'PK\u0003\u0004rest'],
    ['UTF-16', Buffer.from('\uFEFFmember_number,name', 'utf16le')],
    ['an open quotation mark', `member_number,name\n1,"${'x'.repeat(100_000)}`],
    ['the same column twice', 'member_number,name,name\n1,a,b'],
  ])('%s is no roll, in words', async (_, text) => {
    await expect(fileOf(text, 5000)).rejects.toThrow(UnreadableRoll);
  });

  test('of any bytes ends with rows, problems or words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, hasHeader) => {
        const content = Buffer.concat([Buffer.from(hasHeader ? 'member_number,name,email\n' : ''), bytes]);
        await fileOf(content as never, 64).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableRoll));
      }),
      { numRuns: 500 },
    );
  });

  test('is imported by who keeps the roll and nobody else', async () => {
    const member = await stage.member('Mia Member', { onRoll: false });
    const file = await fileOf('member_number,name\n1,One');
    const attempt = stage.get(ImportRoll).run(await stage.viewer(member), { file, fileName: 'x' });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
