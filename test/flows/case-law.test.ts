import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { publishedCaseLaw } from '../../moderation/case-law/case-law.store.js';
import { ProposeCaseLaw } from '../../moderation/case-law/propose-case-law.js';
import { PublishCaseLaw } from '../../moderation/case-law/publish-case-law.js';
import { SettleCaseLaw } from '../../moderation/case-law/settle-case-law.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let propose: ProposeCaseLaw;
let settle: SettleCaseLaw;
let switchOn: PublishCaseLaw;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;

const summary = 'Somebody answered a question about dates by calling the one who asked it names. The post was hidden.';
const everything = { guidelineNumber: null, outcome: null, words: null, after: null, limit: 50 };

beforeAll(async () => {
  stage = await openModerationStage('2026-03-02T09:00:00Z');
  const acts = new RecordAct(stage.clock);
  propose = new ProposeCaseLaw(stage.database, stage.clock, acts);
  settle = new SettleCaseLaw(stage.database, stage.clock, acts, stage.notices);
  switchOn = new PublishCaseLaw(stage.database, acts);
  ana = await stage.member('Ana');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
});
afterAll(() => stage.close());
let number = 0;
beforeEach(async () => {
  ben = await stage.member(`Ben${++number}`);
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);

async function decided(spaceId = stage.commonsId): Promise<string> {
  const { threadId } = await stage.thread(ana, spaceId, 'Ballots', 'When do they come?');
  const postId = await stage.post(ben, threadId, 'Whoever asks that is a fool and always was one.');
  await stage.report(ana, postId);
  const { id } = await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
  stage.clock.advanceSeconds(11);
  await stage.tellAll();
  return id;
}
const afterTheAppeal = () => stage.clock.advanceSeconds(31 * 86_400);
const proposing = async (decisionId: string, words = summary, by = kwame) =>
  propose.propose(await viewer(by), { decisionId, summary: words, language: 'en' });

describe('a decision is retold', () => {
  test('one moderator writes, another publishes, and members read it without anybody in it', async () => {
    await switchOn.set({ ...(await viewer(kwame)), offices: [admin] }, { isPublished: true });
    const decisionId = await decided();
    afterTheAppeal();
    const entryId = await proposing(decisionId);
    expect(await publishedCaseLaw(stage.database, everything)).toEqual([]);
    const own = settle.settle(await viewer(kwame), { entryId, answer: 'publish' });
    await expect(own).rejects.toEqual(refusedWith('FORBIDDEN', 'second_moderator_needed'));
    await settle.settle(await viewer(priya), { entryId, answer: 'publish' });
    expect(await publishedCaseLaw(stage.database, everything)).toEqual([
      {
        id: entryId,
        language: 'en',
        summary,
        outcome: 'hide',
        guidelineNumber: 1,
        guidelinesVersion: expect.any(Number),
        decisionState: 'in_force',
        // One like it a year is no crowd to stand in: neither when nor where is told.
        decidedIn: null,
        continent: null,
      },
    ]);
    expect(await stage.toldKinds(ben)).toEqual(['decision', 'decision_retold']);
    const found = (words: string) => publishedCaseLaw(stage.database, { ...everything, words });
    expect(await found('dates names')).toHaveLength(1);
    expect(await found('weather')).toHaveLength(0);
    await settle.settle(await viewer(kwame), { entryId, answer: 'withdraw' });
    expect(await publishedCaseLaw(stage.database, everything)).toEqual([]);
  });

  test('not while it can be appealed, and not twice', async () => {
    const decisionId = await decided();
    await expect(proposing(decisionId)).rejects.toEqual(refusedWith('NOT_FOUND'));
    afterTheAppeal();
    await proposing(decisionId);
    await expect(proposing(decisionId)).rejects.toEqual(refusedWith('CONFLICT', 'already_retold'));
  });

  test('never with a name or the words of the post', async () => {
    const decisionId = await decided();
    afterTheAppeal();
    await expect(proposing(decisionId, `Ana was called names by another member. ${summary}`)).rejects.toEqual(
      refusedWith('INVALID', 'names_somebody'),
    );
    await expect(proposing(decisionId, `${summary} It said: whoever asks that is a fool.`)).rejects.toEqual(
      refusedWith('INVALID', 'quotes_the_post'),
    );
  });

  test('never out of a closed space, and what closes later is gone', async () => {
    const secretId = await stage.space(`secret-${number}`, 'secret');
    await stage.comeIn(ana.id, secretId);
    await stage.comeIn(ben.id, secretId);
    const closed = await decided(secretId);
    const openId = await stage.space(`open-${number}`, 'open');
    await stage.comeIn(ana.id, openId);
    await stage.comeIn(ben.id, openId);
    const open = await decided(openId);
    afterTheAppeal();
    await expect(proposing(closed)).rejects.toEqual(refusedWith('NOT_FOUND'));
    const entryId = await proposing(open);
    await settle.settle(await viewer(priya), { entryId, answer: 'publish' });
    expect(await publishedCaseLaw(stage.database, everything)).toHaveLength(1);
    await stage.database.query(`UPDATE space SET mode = 'request' WHERE id = $1`, [openId]);
    expect(await publishedCaseLaw(stage.database, everything)).toEqual([]);
  });

  test('never what was written among few, though its thread has gone back to all', async () => {
    const groupId = await stage.space(`letters-${number}`, 'request', 'working_group');
    for (const { id } of [ana, ben, kwame]) await stage.comeIn(id, groupId);
    const { threadId } = await stage.thread(ben, stage.commonsId, 'Boats', 'When do they come?');
    const of = { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 1 } as const;
    await stage.fileReport.file(await viewer(ana), of);
    const moved = await stage.decide(kwame, threadId, { outcome: 'move', guidelineNumber: 1, moveTo: groupId });
    const among = await stage.post(ben, threadId, 'Between us: whoever asks that is a fool.');
    await stage.report(ana, among);
    const back = { decisionId: moved.id, words: 'It belongs to all.' };
    const { id: appealId } = await stage.fileAppeal.file(await viewer(ben), back);
    await stage.hear(priya, appealId, { outcome: 'overturned' });
    const { id } = await stage.decide(kwame, among, { outcome: 'hide', guidelineNumber: 1 });
    const other = await decided();
    afterTheAppeal();
    await expect(proposing(id)).rejects.toEqual(refusedWith('NOT_FOUND'));
    await expect(proposing(other)).resolves.toEqual(expect.any(String));
  });

  test('neither by a member, nor by whom it is about, nor while the community does not want it', async () => {
    const decisionId = await decided();
    afterTheAppeal();
    await expect(proposing(decisionId, summary, ana)).rejects.toEqual(refusedWith('NOT_FOUND'));
    await switchOn.set({ ...(await viewer(kwame)), offices: [admin] }, { isPublished: false });
    const entryId = await proposing(decisionId);
    await settle.settle(await viewer(priya), { entryId, answer: 'publish' });
    expect(await publishedCaseLaw(stage.database, everything)).toEqual([]);
  });
});

const admin = { id: 'an office', kind: 'admin', spaceId: null, languages: [] } as const;
