import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestPerson } from '../harness/house-builders.js';
import { type Answer, openTestHouse, type TestHouse } from '../harness/house.js';

let house: TestHouse;
let ana: TestPerson;
let admin: TestPerson;
let kwame: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  ana = await house.people.member('Ana Ferrer');
  admin = await house.people.member('Ada Byron', { office: 'admin' });
  kwame = await house.people.member('Kwame Mensah', { office: 'moderator' });
  await house.database.query(`UPDATE community SET locales = '{en,es}'`);
});
afterAll(() => house.close());

const texts = (en: string, es?: string) => [{ locale: 'en', text: en }, ...(es ? [{ locale: 'es', text: es }] : [])];
const guideline = (number: number, clause: string, more: { es?: string; severity?: number } = {}) => ({
  number,
  title: texts(`Guideline ${number}`),
  clause: texts(clause, more.es),
  severity: more.severity ?? 2,
});
const publish = 'mutation ($input: PublishGuidelinesInput!) { publishGuidelines(input: $input) { version } }';
const draft = `mutation ($input: DraftGuidelinesInput!) { draftGuidelines(input: $input) { draft { version changes { number kind } leftOut { number ruleNames } } } }`;
const read = `query ($version: Int) { guidelines(version: $version) { version why acceptBy versions { version }
  guidelines { number clause language version severity } } }`;

async function asked(person: TestPerson, document: string, input: Record<string, unknown>): Promise<Answer> {
  return house.graphql(person, document, { input });
}

describe('a new version', () => {
  test('is drafted, seen as it will differ, published by the administrator, and cannot be published twice', async () => {
    const [first, second] = ['Argue with what was said.', 'Nobody is threatened.'];
    // The rules of the beginning cite most of the guidelines of the beginning.
    const withoutNumbers = Array.from({ length: 30 }, (_, number) => number);
    const guidelines = [guideline(1, first), guideline(2, second, { severity: 4 })];
    const start = { basedOn: 1, guidelines, withoutNumbers };
    expect((await asked(admin, publish, { ...start, withoutNumbers: [] })).code).toBe('CONFLICT');
    expect((await asked(admin, publish, start)).data).toEqual({ publishGuidelines: { version: 2 } });
    const changed = [
      guideline(1, 'Argue kindly with what was said.', { es: 'Discute con amabilidad.' }),
      guideline(3, 'No selling.'),
    ];
    const kept = await asked(admin, draft, { guidelines: changed, why: texts('Kinder.'), seenVersion: 0 });
    expect(kept.data.draftGuidelines.draft).toMatchObject({
      version: 1,
      changes: [
        { number: 1, kind: 'CHANGED' },
        { number: 2, kind: 'REMOVED' },
        { number: 3, kind: 'ADDED' },
      ],
    });
    expect((await asked(admin, draft, { guidelines: changed, why: [], seenVersion: 0 })).code).toBe('CONFLICT');
    const input = { basedOn: 2, idempotencyKey: 'once', withoutNumbers };
    expect((await asked(admin, publish, input)).data).toEqual({ publishGuidelines: { version: 3 } });
    expect((await asked(admin, publish, input)).data).toEqual({ publishGuidelines: { version: 3 } });
    expect((await asked(admin, publish, { basedOn: 2, guidelines: changed })).code).toBe('CONFLICT');
    const acts = await house.database.query(`SELECT 1 FROM audit_entry WHERE act = 'guidelines.published'`);
    expect(acts).toHaveLength(2);
  });

  test('is not for a moderator to publish, nor for a member', async () => {
    for (const person of [kwame, ana]) {
      expect((await asked(person, publish, { basedOn: 3, guidelines: [guideline(1, 'Mine.')] })).code).toBe(
        'NOT_FOUND',
      );
      expect((await asked(person, draft, { guidelines: [guideline(1, 'Mine.')], why: [], seenVersion: 0 })).code).toBe(
        'NOT_FOUND',
      );
    }
  });

  test('is read in the reader’s language, or says in which it stands in; older ones stay', async () => {
    await house.database.query(`UPDATE person SET locale = 'es' WHERE id = $1`, [ana.id]);
    const now = (await house.graphql(ana, read)).data.guidelines;
    expect(now).toMatchObject({ version: 3, why: 'Kinder.' });
    expect(now.guidelines).toMatchObject([
      { number: 1, clause: 'Discute con amabilidad.', language: 'es' },
      { number: 3, clause: 'No selling.', language: 'en' },
    ]);
    const old = (await house.graphql(ana, read, { version: 2 })).data.guidelines;
    expect(old.guidelines).toMatchObject([{ number: 1 }, { number: 2, severity: 4, version: 2 }]);
    expect((await house.graphql(ana, read, { version: 99 })).code).toBe('NOT_FOUND');
    await house.database.query(`UPDATE person SET locale = 'en' WHERE id = $1`, [ana.id]);
    const { data } = await house.graphql(
      ana,
      '{ guidelineChanges(from: 2, to: 3) { number kind clause { kind text } } }',
    );
    expect(data.guidelineChanges[0]).toEqual({
      number: 1,
      kind: 'CHANGED',
      clause: [
        { kind: 'SAME', text: 'Argue ' },
        { kind: 'ADDED', text: 'kindly ' },
        { kind: 'SAME', text: 'with what was said.' },
      ],
    });
  });

  test('does not let a number vanish unseen that rules cite', async () => {
    await house.database.query(
      `INSERT INTO rule (id, state, version, live_version, created_at, changed_at)
       VALUES ('no-selling', 'live', 1, 1, $1, $1)`,
      [house.clock.now()],
    );
    await house.database.query(
      `INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ('no-selling', 1, $1, $2)`,
      [JSON.stringify({ id: 'no-selling', name: { en: 'No selling' }, guideline: 3 }), house.clock.now()],
    );
    const input = { basedOn: 3, guidelines: [guideline(1, 'Be kind.')] };
    const refused = await asked(admin, publish, input);
    expect(refused).toMatchObject({ code: 'CONFLICT' });
    expect(refused.errors![0]!.extensions.params).toMatchObject({ number: 3, rules: 'no-selling' });
    expect((await asked(admin, publish, { ...input, withoutNumbers: [3] })).data.publishGuidelines.version).toBe(4);
  });

  test('needs words in the community’s first language, numbers once each', async () => {
    const inSpanish = { ...guideline(1, 'x'), clause: [{ locale: 'es', text: 'Solo aquí.' }] };
    for (const guidelines of [[], [inSpanish], [guideline(1, 'a'), guideline(1, 'b')], [guideline(0, 'a')]])
      expect((await asked(admin, publish, { basedOn: 4, guidelines })).code).toBe('INVALID');
  });
});

test('a member goes on for thirty days; then what changed is accepted before the next post', async () => {
  const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome } }';
  const accept = 'mutation ($input: AcceptGuidelinesInput!) { acceptGuidelines(input: $input) { viewer { id } } }';
  const published = (daysAgo: number) =>
    house.database.query('UPDATE guidelines_version SET published_at = $1 WHERE version = $2', [
      house.clock.inDays(-daysAgo),
      current + 1,
    ]);
  const thread = async () => {
    house.clock.advanceSeconds(3600);
    return asked(ana, start, { spaceId: house.commonsId, title: 'Ballots', text: 'When do they come this year?' });
  };
  const current = (await house.graphql(ana, read)).data.guidelines.version as number;
  await asked(ana, accept, { version: current });
  expect((await house.graphql(ana, read)).data.guidelines.acceptBy).toBeNull();
  await asked(admin, publish, {
    basedOn: current,
    guidelines: [guideline(1, 'Be kinder still.')],
    withoutNumbers: [3],
  });
  expect((await house.graphql(ana, read)).data.guidelines.acceptBy).not.toBeNull();
  await published(29);
  expect((await thread()).code).toBeUndefined();
  await published(31);
  const refused = await thread();
  expect(refused).toMatchObject({ code: 'FORBIDDEN' });
  expect(refused.errors![0]!.extensions.params).toMatchObject({ because: 'guidelines_first' });
  await asked(ana, accept, { version: current + 1 });
  expect((await thread()).code).toBeUndefined();
  // Whoever was never asked is not stopped by it.
  const newcomer = await house.people.member('Nia Cole');
  const first = await asked(newcomer, start, {
    spaceId: house.commonsId,
    title: 'Hello',
    text: 'A first word from me.',
  });
  expect(first.code).toBeUndefined();
});
