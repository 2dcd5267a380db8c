import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellTransparency } from '../../api/moderation/record/tell-transparency.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { MakeTransparencyReport } from '../../moderation/transparency/make-transparency-report.js';
import { findTransparencyReport, reportedPeriods } from '../../moderation/transparency/transparency-reports.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let reports: MakeTransparencyReport;
let ana: StagePerson;
let kwame: StagePerson;
let secretId: string;

beforeAll(async () => {
  stage = await openModerationStage('2026-09-02T09:00:00Z');
  reports = new MakeTransparencyReport(stage.database, stage.clock, new RecordAct(stage.clock));
  ana = await stage.member('Ana');
  kwame = await stage.moderator('Kwame');
  secretId = await stage.space('quiet-room', 'secret');
  await stage.comeIn(ana.id, secretId);
});
afterAll(() => stage.close());

let number = 0;
/** Somebody writes, Ana reports it some hours later or not at all, Kwame decides. */
async function reported(
  guidelineNumber: number,
  decision: { outcome: 'hide' | 'no_breach'; sanction?: { kind: 'mute'; hours: number } } = { outcome: 'hide' },
  spaceId = stage.commonsId,
): Promise<string> {
  const author = await stage.member(`Author${++number}`, { spaces: [spaceId] });
  const { threadId } = await stage.thread(ana, spaceId, `Thread ${number}`, 'When?');
  const postId = await stage.post(author, threadId, 'Whoever asks that is a fool.');
  await stage.report(ana, postId, guidelineNumber);
  stage.clock.advanceSeconds(1800);
  await stage.decide(kwame, postId, { ...decision, ...(decision.outcome === 'hide' ? { guidelineNumber } : {}) });
  stage.clock.advanceSeconds(2400);
  return postId;
}

describe('a month is reported on once it is over', () => {
  test('groups of five and more stand alone; closed spaces count for nothing', async () => {
    for (let round = 0; round < 6; round++) await reported(1);
    for (let round = 0; round < 3; round++) await reported(3, { outcome: 'no_breach' });
    for (let round = 0; round < 2; round++) await reported(2);
    for (let round = 0; round < 7; round++) await reported(3, { outcome: 'hide' }, secretId);
    expect(await reports.makeDue()).toEqual([]);
    stage.clock.moveTo(new Date('2026-10-01T00:20:00Z'));
    expect(await reports.makeDue()).toEqual([]);
    stage.clock.moveTo(new Date('2026-10-01T01:20:00Z'));
    expect(await reports.makeDue()).toEqual(['2026-09']);
    const report = (await findTransparencyReport(stage.database, '2026-09'))!;
    expect(report.figures.tables.reports).toEqual({ total: 11, groups: [{ key: '1', count: 6 }], others: 5 });
    expect(report.figures.tables.outcomes).toEqual({ total: 11, groups: [], others: 11 });
    expect(report.figures.tables.regions).toEqual({
      total: 11,
      groups: [{ key: 'everywhere', count: 11 }],
      others: null,
    });
    expect(report.figures.waits).toEqual({ medianMinutes: 30, longestHours: 1, keptPercent: 100 });
    expect(report.figures.waitsByGuideline.map(({ key }) => key)).toEqual(['1']);
    const acts = await stage.database.query(`SELECT office FROM audit_entry WHERE act = 'transparency.made'`);
    expect(acts).toEqual([{ office: null }]);
  });

  test('made again, it stays as it was, whatever happened meanwhile', async () => {
    const before = await findTransparencyReport(stage.database, '2026-09');
    await stage.database.query(`UPDATE report SET guideline_number = 2 WHERE guideline_number = 1`);
    expect(await reports.makeDue()).toEqual([]);
    const admin = { ...(await stage.viewerOf(kwame)) };
    await reports.make(admin, { period: '2026-09' });
    expect(await findTransparencyReport(stage.database, '2026-09')).toEqual(before);
  });

  test('what is not over is not reported on, and not by just anybody', async () => {
    const refusal = { code: 'INVALID', params: expect.objectContaining({ because: 'not_over' }) };
    const moderator = await stage.viewerOf(kwame);
    await expect(reports.make(moderator, { period: '2026-10' })).rejects.toEqual(expect.objectContaining(refusal));
    await expect(reports.make(moderator, { period: 'October' })).rejects.toEqual(
      expect.objectContaining({ code: 'INVALID' }),
    );
    await expect(reports.make(await stage.viewerOf(ana), { period: '2026-09' })).rejects.toEqual(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  test('the quarter adds up what its months published, and tells of no month more than that', async () => {
    for (let round = 0; round < 2; round++) await reported(1);
    stage.clock.moveTo(new Date('2027-01-01T02:00:00Z'));
    expect(await reports.makeDue()).toEqual(['2026-10', '2026-11', '2026-12', '2026-Q4']);
    const october = (await findTransparencyReport(stage.database, '2026-10'))!.figures;
    expect(october.tables.reports).toEqual({ total: null, groups: [], others: null });
    expect(october.waits).toBeNull();
    const quarter = (await findTransparencyReport(stage.database, '2026-Q4'))!.figures;
    expect(quarter.tables.reports).toEqual({ total: null, groups: [], others: null });
    await reports.make(await stage.viewerOf(kwame), { period: '2026-Q3' });
    const before = (await findTransparencyReport(stage.database, '2026-Q3'))!.figures;
    expect(before.tables.reports.total).toBe(11);
    expect(before.waits).toBeNull();
    expect((await reportedPeriods(stage.database)).slice(0, 2)).toEqual(['2026-12', '2026-Q4']);
  });

  test('what came before the committee is counted, small groups merged, and is missing where it was not counted yet', async () => {
    const before = (await findTransparencyReport(stage.database, '2026-12'))!;
    const told = (report: typeof before) => tellTransparency(report, { locale: 'en', guidelines: [], history: [] });
    const { expulsions, ...earlier } = before.figures.tables;
    expect(expulsions).toEqual({ total: 0, groups: [], others: null });
    const old = { ...before, figures: { ...before.figures, tables: earlier } } as typeof before;
    expect(
      told(old)
        .tables.map(({ kind }) => kind)
        .sort(),
    ).toEqual(Object.keys(earlier).sort());

    for (const spaceId of [stage.commonsId, secretId])
      for (let round = 0; round < 6; round++) {
        const postId = await reported(1, { outcome: 'hide' }, spaceId);
        // Five are declined, one is accepted.
        await stage.database.query(
          `INSERT INTO expulsion (id, person_id, case_id, guideline_number, guidelines_version, proposed_by, proposed_at, words,
             record, state, settled_by, settled_at, settled_words, decision_id)
           SELECT gen_random_uuid(), c.subject_person_id, c.id, 1, 1, $2, $3, 'Again.', '[]', $4, $2, $3, 'No.',
             CASE WHEN $4 = 'accepted' THEN d.id END
           FROM moderation_case c JOIN decision d ON d.case_id = c.id WHERE c.subject_id = $1`,
          [postId, kwame.id, stage.clock.now(), round === 0 ? 'accepted' : 'declined'],
        );
      }
    stage.clock.moveTo(new Date('2027-02-01T02:00:00Z'));
    expect(await reports.makeDue()).toEqual(['2027-01']);
    const report = (await findTransparencyReport(stage.database, '2027-01'))!;
    expect(report.figures.tables.expulsions).toEqual({ total: 12, groups: [{ key: 'proposed', count: 6 }], others: 6 });
    expect(told(report).csv).toMatch(/"Expulsions before the committee","Proposed",6\r\n/);
  });
});
