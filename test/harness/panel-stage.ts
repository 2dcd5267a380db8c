import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { AnswerCall } from '../../moderation/panels/answer-call.js';
import { GiveWord } from '../../moderation/panels/give-word.js';
import type { PanelView } from '../../moderation/panels/panel-states.js';
import { panelOfAppeal, seatsOf } from '../../moderation/panels/panels.store.js';
import { SeeDraw } from '../../moderation/panels/see-draw.js';
import { SeePanel } from '../../moderation/panels/see-panel.js';
import { SetAppealPanels } from '../../moderation/panels/set-appeal-panels.js';
import { VoteOnPanel } from '../../moderation/panels/vote-on-panel.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { KeepPanels } from '../../worker/keep-panels.js';
import type { StagePerson } from './following-stage.js';
import { type ModerationStage, openModerationStage } from './moderation-stage.js';

export let stage: ModerationStage;
export let verbs: ReturnType<typeof openVerbs>;
export let members: StagePerson[];
export let ana: StagePerson;
export let ben: StagePerson;
export let kwame: StagePerson;
export let priya: StagePerson;
export let lea: StagePerson;
export let postId: string;
export let decisionId: string;

function openVerbs() {
  const { database, clock, movePanel } = stage;
  const recordAct = new RecordAct(clock);
  return {
    answer: new AnswerCall(database, recordAct, movePanel),
    word: new GiveWord(database, clock, recordAct, movePanel),
    draw: new SeeDraw(database),
    see: new SeePanel(database, clock, recordAct),
    set: new SetAppealPanels(database, recordAct),
    vote: new VoteOnPanel(database, clock, recordAct, movePanel),
    keep: new KeepPanels(database, clock, movePanel),
    append: new AppendToTree(database, clock),
  };
}

/** Somebody who comes here and has written a little: the posts are in a thread that no case is about. */
export async function regular(name: string, threadId: string): Promise<StagePerson> {
  const person = await stage.member(name);
  for (const number of [1, 2, 3]) await stage.post(person, threadId, `${name} says good morning, ${number}.`);
  await comesBy(person);
  return person;
}

export const comesBy = (person: StagePerson) =>
  stage.database.query(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4)`,
    [newId(stage.clock), person.id, Buffer.from(newId(stage.clock)), stage.clock.now()],
  );

/** Opens the stage before a file's tests and closes it after them; before each test an answered report waits for Ben's appeal. */
export function usePanelStage(): void {
  let number = 0;
  beforeAll(async () => {
    stage = await openModerationStage();
    verbs = openVerbs();
    kwame = await stage.moderator('Kwame');
    priya = await stage.moderator('Priya');
    lea = await stage.member('Lea');
    await stage.database.query(`INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, 'admin', $3)`, [
      newId(stage.clock),
      lea.id,
      stage.clock.now(),
    ]);
    ana = await stage.member('Ana');
    const { threadId } = await stage.thread(lea, stage.commonsId, 'Good mornings', 'Say yours here.');
    members = [];
    for (let number = 1; number <= 9; number++) members.push(await regular(`Member${number}`, threadId));
  });
  afterAll(() => stage.close());

  beforeEach(async () => {
    // Past every rest, so that each story draws from all nine.
    stage.clock.advanceSeconds(200 * 86_400);
    for (const member of members) await comesBy(member);
    await verbs.keep.run();
    await switchTo('advisory');
    ben = await stage.member(`Ben${++number}`);
    const { threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?');
    postId = await stage.post(ben, threadId, 'You people never answer anything');
    await stage.report(ana, postId, 1, 'Canary words of the reporter');
    decisionId = await decided(postId, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'This is about people.' });
  });
}

export const viewer = (person: StagePerson) => stage.viewerOf(person);
export const refusedWith = (code: string, because: string) =>
  expect.objectContaining({ code, params: expect.objectContaining({ because }) });
export const decided = async (of: string, decision: Parameters<ModerationStage['decide']>[2]): Promise<string> => {
  await stage.decide(kwame, of, decision);
  await stage.tellAll();
  const row = await stage.database.one<{ id: string }>(
    'SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE c.subject_id = $1',
    [of],
  );
  return row!.id;
};
/** From here on Ben appeals against what is decided here. */
export const appealedIs = async (...of: Parameters<typeof decided>): Promise<void> => {
  decisionId = await decided(...of);
};
export const rolledBack = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
  let found: { is: T } | undefined;
  const undone = new Error('undone');
  await stage.database
    .transaction(async (tx) => {
      found = { is: await work(tx) };
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return found!.is;
};
export const switchTo = async (mode: 'off' | 'advisory' | 'binding') =>
  verbs.set.set(await viewer(lea), { mode, why: 'The assembly asked for it.' });
export const appeal = async (asksForPanel = true) =>
  stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a joke.', asksForPanel });
export const panelOf = async (appealId: string) => (await panelOfAppeal(stage.database, appealId))!;
export const drawn = async (word = 'seven grey herons') => {
  const filed = await appeal();
  const { id } = await panelOf(filed.id);
  await verbs.word.give(await viewer(ben), { panelId: id, word });
  return { appealId: filed.id, panelId: id };
};
export const personOf = (personId: string) => members.find(({ id }) => id === personId)!;
export const asked = async (panelId: string) =>
  (await seatsOf(stage.database, panelId))
    .filter(({ state }) => state === 'asked')
    .map((one) => personOf(one.personId));
export const take = async (person: StagePerson, panelId: string) =>
  verbs.answer.answer(await viewer(person), { panelId, takes: true });
export const vote = async (
  person: StagePerson,
  panelId: string,
  view: PanelView,
  reasons = 'I would have let it stand.',
) => verbs.vote.vote(await viewer(person), { panelId, view, reasons });
export const allVote = async (panelId: string, views: readonly PanelView[]) => {
  const five = await asked(panelId);
  for (const person of five) await take(person, panelId);
  for (const [place, view] of views.entries()) await vote(five[place]!, panelId, view);
  return five;
};
export const lastNews = async (person: StagePerson) =>
  stage.database.one(
    `SELECT kind, about ->> 'outcome' AS outcome FROM notice WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [person.id],
  );
export const acts = async (appealId: string) =>
  (
    await stage.database.query<{ act: string; actorId: string | null }>(
      `SELECT act, actor_id AS "actorId" FROM audit_entry WHERE subject_kind = 'appeal' AND subject_id = $1 ORDER BY recorded_at, id`,
      [appealId],
    )
  ).map(({ act, actorId }) => {
    expect(actorId).toBeNull();
    return act;
  });
