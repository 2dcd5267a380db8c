import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { suspensionOf } from '../../forum/access/viewer.js';
import { notesOn } from '../../moderation/cases/case-notes.store.js';
import { countPendingSanctions, pendingSanctions } from '../../moderation/sanctions/pending-sanctions.store.js';
import { sanctionOf } from '../../moderation/sanctions/sanctions.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let omar: StagePerson;
let regional: StagePerson;
let postId: string;
let decisionId: string;
let sanctionId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  omar = await stage.moderator('Omar');
  regional = await stage.moderator('Rosa', { spaceId: stage.commonsId });
});
afterAll(() => stage.close());

let authorNumber = 0;
beforeEach(async () => {
  stage.clock.advanceSeconds(15 * 86_400);
  await stage.keepSanctions.run();
  ben = await stage.member(`Ben${++authorNumber}`);
  const { threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?');
  postId = await stage.post(ben, threadId, 'I know where you live.');
  await stage.report(ana, postId, 2);
  const sanction = { kind: 'suspension' as const, hours: 720 };
  ({ id: decisionId } = await stage.decide(kwame, postId, { outcome: 'remove', guidelineNumber: 2, sanction }));
  sanctionId = (await sanctionOf(stage.database, decisionId))!.id;
  stage.clock.advanceSeconds(11);
  await stage.tellAll();
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);
const listFor = async (person: StagePerson) =>
  pendingSanctions(stage.database, await viewer(person), stage.clock.now());
const countFor = async (person: StagePerson) =>
  countPendingSanctions(stage.database, await viewer(person), stage.clock.now());
const second = async (person: StagePerson, agrees: boolean, words?: string) =>
  stage.secondSanction.second(await viewer(person), { sanctionId, agrees, words });
const lastNews = async (person: StagePerson) =>
  stage.database.one(
    `SELECT kind, about ->> 'outcome' AS outcome FROM notice WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [person.id],
  );
/** How many days they are still suspended. */
const suspendedDays = async (): Promise<number> => {
  const until = suspensionOf(await viewer(ben))?.untilAt;
  return until ? Math.round((until.getTime() - stage.clock.now().getTime()) / 86_400_000) : 0;
};

test('what waits is listed in the scope, and counted for those who may answer it', async () => {
  expect(await listFor(priya)).toMatchObject([{ sanctionId, proposerName: 'Kwame', mayAnswer: true, hours: 720 }]);
  expect(await listFor(kwame)).toMatchObject([{ sanctionId, isOwn: true, mayAnswer: false }]);
  expect(await listFor(regional)).toMatchObject([{ sanctionId, isOwn: false, mayAnswer: false }]);
  expect([await countFor(priya), await countFor(kwame), await countFor(regional)]).toEqual([1, 0, 0]);
  await expect(second(kwame, true)).rejects.toEqual(refusedWith('FORBIDDEN', 'own_decision'));
  await expect(second(regional, true)).rejects.toEqual(refusedWith('FORBIDDEN', 'office_over_everything_needed'));
});

test('nobody concerned finds it: neither the reporter nor whom it is about, though both moderate', async () => {
  const offices = [ana, ben].map(({ id }) =>
    stage.database.query(
      `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), $1, 'moderator', $2)`,
      [id, stage.clock.now()],
    ),
  );
  await Promise.all(offices);
  expect([await listFor(ana), await listFor(ben)]).toEqual([[], []]);
  await expect(second(ana, true)).rejects.toEqual(refusedWith('NOT_FOUND'));
  await stage.database.query('DELETE FROM office WHERE person_id = ANY($1)', [[ana.id, ben.id]]);
});

test('confirmed, it runs for all of it; proposer and member are told', async () => {
  expect(await second(priya, true)).toMatchObject({ state: 'in_force', hours: 720, secondedBy: priya.id });
  expect(await suspendedDays()).toBe(30);
  expect(await lastNews(kwame)).toEqual({ kind: 'case_for_you', outcome: 'suspension_confirmed' });
  expect(await lastNews(ben)).toEqual({ kind: 'decision', outcome: 'suspension_confirmed' });
  expect(await listFor(priya)).toEqual([]);
});

test('declined with a reason, it stays at seven days, and why stands among the notes', async () => {
  await expect(second(priya, false, ' ')).rejects.toEqual(refusedWith('INVALID'));
  expect(await second(priya, false, 'One bad evening in three years.')).toMatchObject({ hours: 168 });
  expect(await suspendedDays()).toBe(7);
  const notes = await notesOn(stage.database, (await stage.caseOn(postId)).id);
  expect(notes).toMatchObject([{ kind: 'declined', authorName: 'Priya', words: 'One bad evening in three years.' }]);
  expect(await lastNews(kwame)).toEqual({ kind: 'case_for_you', outcome: 'suspension_declined' });
  expect(await lastNews(ben)).toEqual({ kind: 'decision', outcome: 'suspension_declined' });
});

test.each([
  ['two who confirm', true],
  ['one who confirms and one who declines', false],
])('of %s at once the first counts, and the other reads that it is settled', async (_, otherAgrees) => {
  const tries = await Promise.allSettled([second(priya, true), second(omar, otherAgrees, 'A week is enough.')]);
  const lost = tries.filter((one) => one.status === 'rejected');
  expect(lost.map(({ reason }) => reason as unknown)).toEqual([refusedWith('CONFLICT', 'sanction_settled')]);
  expect((await viewer(ben)).causes).toHaveLength(1);
  const told = await stage.database.query(`SELECT 1 FROM notice WHERE person_id = $1 AND cause_id = $2`, [
    kwame.id,
    sanctionId,
  ]);
  expect(told).toHaveLength(1);
});

test('unanswered, it lapses with its seven days: the member is free, the proposer told, a late answer refused', async () => {
  stage.clock.advanceSeconds(7 * 86_400);
  await expect(second(priya, true)).rejects.toEqual(refusedWith('CONFLICT', 'sanction_lapsed'));
  expect([await countFor(priya), suspensionOf(await viewer(ben))]).toEqual([0, undefined]);
  expect([await stage.keepSanctions.run(), await stage.keepSanctions.run()]).toEqual([1, 0]);
  expect(await sanctionOf(stage.database, decisionId)).toMatchObject({ state: 'served', hours: 168, secondedBy: null });
  expect(await lastNews(kwame)).toEqual({ kind: 'case_for_you', outcome: 'suspension_lapsed' });
  expect(await lastNews(ben)).toMatchObject({ kind: 'sanction_ended' });
  const acts = await stage.database.query(
    `SELECT 1 FROM audit_entry WHERE act = 'sanction.lapsed' AND subject_id = $1`,
    [(await stage.caseOn(postId)).id],
  );
  expect(acts).toHaveLength(1);
  await expect(second(priya, true)).rejects.toEqual(refusedWith('CONFLICT', 'sanction_settled'));
});

test('under appeal it waits for the appeal, out of sight of those who may have to hear it', async () => {
  const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a song.' });
  expect([await listFor(priya), await countFor(priya)]).toEqual([[], 0]);
  await expect(second(priya, true)).rejects.toEqual(refusedWith('CONFLICT', 'sanction_under_appeal'));
  await stage.hear(omar, appeal.id, { outcome: 'overturned' });
  expect([await listFor(priya), await suspendedDays()]).toEqual([[], 0]);
  await expect(second(priya, true)).rejects.toEqual(refusedWith('CONFLICT', 'sanction_settled'));
});

test('a length of one’s own binds from the first hour to the last, and only more than seven days waits', async () => {
  const { threadId } = await stage.thread(ana, stage.commonsId, 'Rent', 'How much?');
  const made = async (kind: 'mute' | 'suspension', hours: number) => {
    const author = await stage.member(`Cem${++authorNumber}`);
    const id = await stage.post(author, threadId, 'Fool.');
    await stage.report(ana, id);
    const decision = await stage.decide(kwame, id, { outcome: 'hide', guidelineNumber: 1, sanction: { kind, hours } });
    return sanctionOf(stage.database, decision.id);
  };
  expect(await made('mute', 5)).toMatchObject({ hours: 5, state: 'in_force' });
  expect(await made('mute', 400)).toMatchObject({ hours: 400, state: 'in_force' });
  expect(await made('suspension', 168)).toMatchObject({ hours: 168, state: 'in_force' });
  expect(await made('suspension', 169)).toMatchObject({ hours: 169, state: 'pending' });
  await expect(made('mute', 0)).rejects.toEqual(refusedWith('INVALID', 'out_of_range'));
  await expect(made('mute', 366 * 24 + 1)).rejects.toEqual(refusedWith('INVALID', 'out_of_range'));
});
