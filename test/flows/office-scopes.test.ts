import { afterAll, beforeAll, expect, test } from 'vitest';
import { AttemptLimits } from '../../forum/members/sign-in/attempt-limits.js';
import { EndOffice } from '../../forum/members/offices/end-office.js';
import { FindOfficeHolder } from '../../forum/members/offices/find-office-holder.js';
import type { Office, Viewer } from '../../forum/access/viewer.js';
import { auditLogEntries } from '../../moderation/audit/audit-log.store.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { historyOf, similarTo } from '../../moderation/cases/case-history.store.js';
import { findCaseIdByNumber, findCaseInScope } from '../../moderation/cases/cases.store.js';
import { colleaguesFor } from '../../moderation/cases/colleagues.store.js';
import { countQueuedCases, queuedCases } from '../../moderation/cases/queue.store.js';
import { emergencies } from '../../moderation/duty/late-cases.store.js';
import { agreementByGuideline, countSecondViews } from '../../moderation/second-views/second-views.store.js';
import { newId } from '../../platform/ids/ids.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

interface KnownCase {
  id: string;
  number: number;
  line: string[];
  language: string | null;
}

let stage: ModerationStage;
let [ana, ben, wide, marie]: StagePerson[] = [];
let [europe, france, africa]: string[] = [];
const cases: KnownCase[] = [];
const officeId = '01990000-0000-7000-8000-000000000001';

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  wide = await stage.moderator('Wide');
  europe = await stage.space('europe', 'open', 'region');
  france = await stage.space('france', 'open', 'region');
  africa = await stage.space('africa', 'open', 'region');
  await stage.database.query('UPDATE space SET line = ARRAY[$1::uuid, $2::uuid] WHERE id = $2', [europe, france]);
  marie = await stage.moderator('Marie', { spaceId: france, languages: ['fr'] });
  const lines: [string, string[]][] = [
    [europe, [europe]],
    [france, [europe, france]],
    [africa, [africa]],
  ];
  for (const [spaceId, line] of lines) {
    for (const who of [ana, ben]) await stage.comeIn(who.id, spaceId);
    for (const language of ['fr', 'en', null]) {
      stage.clock.advanceSeconds(3600);
      const { postId } = await stage.thread(ben, spaceId, 'Lists', 'Fools, all of you, and everybody knows it by now.');
      await stage.report(ana, postId, 2);
      await stage.database.query('UPDATE moderation_case SET language = $2 WHERE subject_id = $1', [postId, language]);
      const { id, number } = await stage.caseOn(postId);
      cases.push({ id, number, line, language });
    }
  }
});
afterAll(() => stage.close());

/** The scope of offices told once more, without the house's words for it. */
const covers = (offices: Pick<Office, 'spaceId' | 'languages'>[], { line, language }: KnownCase): boolean =>
  offices.some(
    (office) =>
      (!office.spaceId || line.includes(office.spaceId)) &&
      (office.languages.length === 0 || !language || office.languages.includes(language)),
  );
const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id).toSorted();
const queueOf = (viewer: Viewer) =>
  queuedCases(stage.database, viewer, { at: stage.clock.now(), filter: {}, after: null, limit: 100 });

test('whatever offices somebody holds, queue, count, case, number and log say what the scope says, and no more', async () => {
  const acts = new RecordAct(stage.clock);
  for (const { id, line } of cases) {
    const subject = { kind: 'case', id };
    const act = { act: 'case.noted', actorId: wide!.id, office: 'moderator', subject, spaceId: line.at(-1)! };
    await stage.database.transaction((tx) => acts.record(tx, act as never));
  }
  const someone = await stage.viewerOf(await stage.member('Noor'));
  let seed = 7;
  const pick = <Thing>(from: readonly Thing[]): Thing => {
    seed = (seed * 48271) % 2147483647;
    return from[seed % from.length]!;
  };
  for (let round = 0; round < 40; round++) {
    const offices = Array.from({ length: pick([0, 1, 1, 2]) }, (_, place) => ({
      id: `${officeId.slice(0, -1)}${place}`,
      kind: 'moderator' as const,
      spaceId: pick([null, europe!, france!, africa!]),
      languages: pick([[], ['fr'], ['en'], ['fr', 'es'], ['es']]),
    }));
    const viewer = { ...someone, offices };
    const inScope = cases.filter((one) => covers(offices, one));
    const said = JSON.stringify(offices);
    expect([said, idsOf(await queueOf(viewer))]).toEqual([said, idsOf(inScope)]);
    expect(await countQueuedCases(stage.database, viewer, stage.clock.now(), {})).toBe(inScope.length);
    for (const one of cases) {
      const expected = inScope.includes(one) ? one.id : undefined;
      expect((await findCaseInScope(stage.database, viewer, one.id))?.id).toBe(expected);
      expect(await findCaseIdByNumber(stage.database, viewer, one.number)).toBe(expected);
    }
    const log = await auditLogEntries(stage.database, viewer, {
      filter: { act: 'case.noted' },
      after: null,
      limit: 90,
    });
    expect([said, idsOf(log.map(({ subjectId }) => ({ id: subjectId! })))]).toEqual([said, idsOf(inScope)]);
  }
});

test('French in France alone: history, likeness, colleagues, duty, second views and agreement', async () => {
  const theirs = await stage.viewerOf(marie!);
  const own = cases.filter((one) => covers([{ spaceId: france!, languages: ['fr'] }], one));
  expect(own).toHaveLength(2);
  const beyond = cases.filter((one) => !own.includes(one));
  for (const { id } of beyond) {
    expect(await colleaguesFor(stage.database, { id }, stage.clock.now())).not.toContainEqual(
      expect.objectContaining({ id: marie!.id }),
    );
    await expect(stage.claimCase.claim(theirs, { caseId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stage.seeCase.see(theirs, { caseId: id }).catch(() => undefined)).toBeFalsy();
  }
  await stage.database.query('UPDATE moderation_case SET severity = 5');
  const told = (await emergencies(stage.database, stage.clock.now())).filter(({ personId }) => personId === marie!.id);
  expect(idsOf(told)).toEqual(idsOf(own));
  await stage.database.query('UPDATE moderation_case SET severity = 4');
  // Decided and second-viewed elsewhere, by somebody with an office over everything.
  const one = (await stage.database.one<{ subject: string; id: string }>(
    'SELECT subject_id AS subject, id FROM moderation_case WHERE id = $1',
    [beyond[0]!.id],
  ))!;
  const made = await stage.decide(wide!, one.subject, { outcome: 'hide', guidelineNumber: 1 });
  await stage.database.query(
    `INSERT INTO second_view (id, case_id, decision_id, because, state, asked_at) VALUES ($1, $2, $3, 'drawn', 'waiting', $4)`,
    [newId(stage.clock), one.id, made.id, stage.clock.now()],
  );
  const at = stage.clock.now();
  expect(await countSecondViews(stage.database, theirs, at)).toBe(0);
  await stage.database.query(
    `UPDATE second_view SET state = 'given', given_at = $1, agrees = true, outcome = 'hide', given_by = $2`,
    [at, wide!.id],
  );
  const year = { from: stage.clock.inDays(-9), until: stage.clock.inDays(1) };
  expect(await agreementByGuideline(stage.database, await stage.viewerOf(wide!), year)).toHaveLength(1);
  expect(await agreementByGuideline(stage.database, theirs, year)).toEqual([]);
  const of = { personId: ben!.id, caseId: own[0]!.id, subjectKind: 'post' };
  expect(await historyOf(stage.database, theirs, of)).toEqual([]);
  expect(await similarTo(stage.database, theirs, { ...of, personId: ana!.id })).toEqual([]);
  expect(await historyOf(stage.database, await stage.viewerOf(wide!), of)).toHaveLength(1);
});

test('an office ended, or over by the clock, reads and claims nothing from then on', async () => {
  const own = cases.find((one) => covers([{ spaceId: france!, languages: ['fr'] }], one))!;
  await stage.database.query('UPDATE office SET until_at = $2 WHERE person_id = $1', [
    marie!.id,
    stage.clock.inDays(1),
  ]);
  expect((await queueOf(await stage.viewerOf(marie!))).length).toBeGreaterThan(0);
  stage.clock.advanceSeconds(86_400);
  const late = await stage.viewerOf(marie!);
  expect([late.offices, await queueOf(late)]).toEqual([[], []]);
  await expect(stage.claimCase.claim(late, { caseId: own.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  const admin = await stage.member('Ada');
  const held = newId(stage.clock);
  await stage.database.query(
    `INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, 'admin', $4), ($5, $3, 'moderator', $4)`,
    [newId(stage.clock), admin.id, marie!.id, stage.clock.now(), held],
  );
  expect((await queueOf(await stage.viewerOf(marie!))).length).toBeGreaterThan(2);
  const end = new EndOffice(stage.database, stage.clock, stage.live, new RecordAct(stage.clock));
  await end.run(await stage.viewerOf(admin), { officeId: held, because: 'term_over' });
  expect(await queueOf(await stage.viewerOf(marie!))).toEqual([]);
  expect(await stage.toldKinds(marie!)).toContain('office_ended');
  const log = { filter: { act: 'office.ended' }, after: null, limit: 5 };
  expect(await auditLogEntries(stage.database, await stage.viewerOf(admin), log)).toMatchObject([
    { actorName: 'Ada', facts: { kind: 'moderator', because: 'term_over' } },
  ]);
});

test('an administrator finds a person by address or three letters; nobody else finds anybody', async () => {
  const find = new FindOfficeHolder(stage.database, new AttemptLimits(stage.database, stage.clock, stage.secrets));
  const ada = (await stage.database.one<{ id: string }>(`SELECT id FROM person WHERE display_name = 'Ada'`))!;
  const admin = await stage.viewerOf({ id: ada.id, email: '' });
  expect((await find.run(admin, 'mar')).map(({ displayName }) => displayName)).toEqual(['Marie']);
  expect((await find.run(admin, 'Ben@example.org')).map(({ id }) => id)).toEqual([ben!.id]);
  for (const named of ['ma', '%%%', '@example.org', 'ben@']) expect(await find.run(admin, named)).toEqual([]);
  await expect(find.run(await stage.viewerOf(wide!), 'mar')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const tries = Array.from({ length: 61 }, () => find.run(admin, 'mar').catch((refusal: unknown) => refusal));
  expect(await Promise.all(tries)).toContainEqual(expect.objectContaining({ code: 'RATE_LIMITED' }));
});
