import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedCases, countQueuedCases, lockNextFreeCase, queuedCases } from '../../moderation/cases/queue.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let kwame: StagePerson;
let marisol: StagePerson;

beforeAll(async () => {
  stage = await openModerationStage();
  kwame = await stage.moderator('Kwame');
  const chile = await stage.space('chile', 'open', 'region');
  marisol = await stage.moderator('Marisol', { spaceId: chile, languages: ['es', 'en'] });
  const ben = await stage.member('Ben');
  await stage.database.query(
    `INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, space_id, language, state, opened_because,
       severity, promise_at, queue_at, opened_at)
     SELECT gen_random_uuid(), 'post', gen_random_uuid(), $1, CASE WHEN n % 21 = 0 THEN $2::uuid ELSE $3::uuid END, 'en', 'open', 'report',
       1 + n % 5, $4::timestamptz + n * interval '1 second', $4::timestamptz + (n * 7919 % 10000) * interval '1 second', $4
     FROM generate_series(1, 10000) AS n`,
    [ben.id, chile, stage.commonsId, stage.clock.now()],
  );
  await stage.database.query('ANALYZE moderation_case');
}, 60_000);
afterAll(() => stage.close());

test('with 10,000 open cases the queue is read, counted and handed out, for everything and for a region', async () => {
  const waiting = [
    [kwame, countedCases],
    [marisol, Math.floor(10_000 / 21)],
  ] as const;
  for (const [person, count] of waiting) {
    const viewer = await stage.viewerOf(person);
    const at = stage.clock.now();
    const page = await queuedCases(stage.database, viewer, { at, filter: {}, after: null, limit: 21 });
    expect(page.map(({ severity }) => severity)).toEqual(Array.from({ length: 21 }, () => 5));
    expect(await countQueuedCases(stage.database, viewer, at, {})).toBe(count);
    const next = await stage.claimNextCase.claimNext(viewer, {});
    expect(next?.severity).toBe(5);
  }
});

/** What the database would do for a question, as text. */
async function planOf(ask: (sql: typeof stage.database) => Promise<unknown>): Promise<string> {
  const asked: { text: string; values: readonly unknown[] }[] = [];
  const note = async (text: string, values: readonly unknown[]) => (asked.push({ text, values }), []);
  const spy = {
    ...stage.database,
    query: note,
    one: async (text: string, values: readonly unknown[]) => (await note(text, values))[0],
  };
  await ask(spy as unknown as typeof stage.database).catch(() => undefined);
  const plan = await stage.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${asked[0]!.text}`, asked[0]!.values);
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}

test('pages in both directions, the next case and every filter are read along an index, never out of every case', async () => {
  const at = stage.clock.now();
  // Among four times as many that were answered long ago, as after some months.
  await stage.database.query(
    `INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, space_id, language, state,
       opened_because, severity, promise_at, queue_at, opened_at, closed_at)
     SELECT gen_random_uuid(), 'post', gen_random_uuid(), subject_person_id, space_id, language, 'closed', opened_because,
       severity, promise_at, queue_at, opened_at, opened_at FROM moderation_case CROSS JOIN generate_series(1, 4)`,
  );
  await stage.database.query('ANALYZE moderation_case');
  for (const person of [kwame, marisol]) {
    const viewer = await stage.viewerOf(person);
    const place = { severity: 3, queueAt: at, id: '00000000-0000-4000-8000-000000000000' };
    const page = (more: object) => (sql: typeof stage.database) =>
      queuedCases(sql, viewer, { at, filter: {}, after: null, limit: 21, ...more });
    const filters = [
      { holding: 'mine' },
      { holding: 'free' },
      { leastSeverity: 4 },
      { openedBecause: 'rule' },
      { guidelineNumber: 1 },
      { isPastPromise: true },
      { spaceId: stage.commonsId },
    ] as const;
    const questions = [
      page({}),
      page({ after: place }),
      page({ before: place }),
      ...filters.map((filter) => page({ filter })),
      (sql: typeof stage.database) => countQueuedCases(sql, viewer, at, {}),
      (sql: typeof stage.database) => lockNextFreeCase(sql, viewer, at, {}),
    ];
    for (const [number, question] of questions.entries())
      expect([number, await planOf(question)]).toEqual([
        number,
        expect.not.stringMatching(/Seq Scan on moderation_case/),
      ]);
    expect(await planOf(page({ before: place }))).toContain('moderation_case_order');
    expect(await planOf(page({ after: place }))).toContain('moderation_case_order');
  }
});
