import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { AnswerCall } from '../../moderation/panels/answer-call.js';
import { examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { GiveWord } from '../../moderation/panels/give-word.js';
import { panelOfAppeal, seatsOf } from '../../moderation/panels/panels.store.js';
import { SeeDraw } from '../../moderation/panels/see-draw.js';
import { SeePanel } from '../../moderation/panels/see-panel.js';
import { VoteOnPanel } from '../../moderation/panels/vote-on-panel.js';
import { newId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { KeepPanels } from '../../worker/keep-panels.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';
import { type Chance, chanceFor, timesFrom } from './chance.js';

const histories = timesFrom('PANEL_HISTORIES', 6);
const moments = timesFrom('PANEL_MOMENTS', 25);
const outcomes = ['upheld', 'overturned'] as const;

let stage: ModerationStage;
let verbs: ReturnType<typeof openVerbs>;
let members: StagePerson[];
let ana: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;

function openVerbs() {
  const { database, clock, movePanel } = stage;
  const recordAct = new RecordAct(clock);
  return {
    answer: new AnswerCall(database, recordAct, movePanel),
    word: new GiveWord(database, clock, recordAct, movePanel),
    draw: new SeeDraw(database),
    see: new SeePanel(database, clock, recordAct),
    vote: new VoteOnPanel(database, clock, recordAct, movePanel),
    keep: new KeepPanels(database, clock, movePanel),
    append: new AppendToTree(database, clock),
  };
}

beforeAll(async () => {
  stage = await openModerationStage();
  verbs = openVerbs();
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  ana = await stage.member('Ana');
  members = [];
  for (let number = 1; number <= 12; number++) members.push(await stage.member(`Member${number}`));
  await stage.database.query('UPDATE community SET newcomer_posts = 0');
});
afterAll(() => stage.close());

/** One appeal with its panel, and what this history knows of it. */
interface World {
  chance: Chance;
  ben: StagePerson;
  threadId: string;
  appealId: string;
  panelId: string;
}

async function openWorld(chance: Chance, number: number): Promise<World> {
  const { database, clock } = stage;
  clock.advanceSeconds(200 * 86_400);
  const mode = chance.happens(0.5) ? 'binding' : 'advisory';
  await database.query('UPDATE community SET appeal_panel = $1', [mode]);
  for (const member of members)
    await database.query(
      `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4)`,
      [newId(clock), member.id, Buffer.from(newId(clock)), clock.now()],
    );
  const ben = await stage.member(`Ben${number}`);
  const { threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?');
  const postId = await stage.post(ben, threadId, 'You people never answer anything');
  await stage.report(ana, postId);
  await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'About people.' });
  await stage.tellAll();
  const { id: decisionId } = (await database.one<{ id: string }>(
    'SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE c.subject_id = $1',
    [postId],
  ))!;
  const asked = { decisionId, words: 'It was a joke.', asksForPanel: true };
  const { id: appealId } = await stage.fileAppeal.file(await stage.viewerOf(ben), asked);
  return { chance, ben, threadId, appealId, panelId: (await panelOfAppeal(database, appealId))!.id };
}

/** Mostly somebody whose seat is in this state, else anybody. */
async function oneOf(chance: Chance, panelId: string, state: string): Promise<StagePerson> {
  const seats = (await seatsOf(stage.database, panelId)).filter((seat) => seat.state === state && !seat.view);
  if (seats.length === 0 || chance.happens(0.2)) return chance.of([...members, ana, priya]);
  const { personId } = chance.of(seats);
  return members.find(({ id }) => id === personId)!;
}

type Step = (world: World) => Promise<unknown>;

/** Mostly what moves a panel on; now and then what should be refused, or makes somebody concerned. */
const steps: readonly { share: number; step: Step }[] = [
  {
    share: 3,
    step: async ({ chance, ben, panelId }) => {
      const who = chance.happens(0.7) ? ben : chance.of([ana, kwame, ...members]);
      await verbs.word.give(await stage.viewerOf(who), { panelId, word: `herons ${chance.below(1e9)}` });
    },
  },
  {
    share: 8,
    step: async ({ chance, panelId }) => {
      const takes = chance.happens(0.85);
      await verbs.answer.answer(await stage.viewerOf(await oneOf(chance, panelId, 'asked')), { panelId, takes });
    },
  },
  {
    share: 8,
    step: async ({ chance, panelId }) => {
      const view = chance.of(['upheld', 'overturned', 'overturned', 'changed'] as const);
      const who = await stage.viewerOf(await oneOf(chance, panelId, 'seated'));
      await verbs.vote.vote(who, { panelId, view, reasons: 'As I read it, at least.' });
    },
  },
  { share: 2, step: () => verbs.keep.run() },
  { share: 2, step: async ({ chance, panelId }) => verbs.see.see(await stage.viewerOf(chance.of(members)), panelId) },
  {
    share: 0.4,
    step: async ({ chance, threadId }) => stage.post(chance.of(members), threadId, 'I have something to say here.'),
  },
  {
    share: 2,
    step: async ({ chance, appealId }) => {
      const viewer = await stage.viewerOf(chance.of([priya, priya, kwame]));
      await stage.claimAppeal.claim(viewer, { appealId });
      await stage.writeFirstView.write(viewer, { appealId, words: 'It may be a joke.' }).catch(() => undefined);
      await stage.hearAppeal.hear(viewer, { appealId, outcome: chance.of(outcomes), words: 'We looked again.' });
    },
  },
  {
    share: 0.1,
    step: async ({ ben, appealId }) => stage.withdrawAppeal.withdraw(await stage.viewerOf(ben), { appealId }),
  },
];

/** Somebody tries to answer otherwise than the panel did, and then as it did. */
async function hearAtLast({ appealId }: World): Promise<void> {
  const viewer = await stage.viewerOf(priya);
  await stage.claimAppeal.claim(viewer, { appealId }).catch(() => undefined);
  await stage.writeFirstView.write(viewer, { appealId, words: 'It may be a joke.' }).catch(() => undefined);
  await verbs.keep.run();
  const { answer } = (await panelOfAppeal(stage.database, appealId))!;
  const asItDid = (outcome: string): number => (outcome === answer ? 1 : 0);
  for (const outcome of outcomes.toSorted((a, b) => asItDid(a) - asItDid(b)))
    await stage.hearAppeal.hear(viewer, { appealId, outcome, words: 'We looked again.' }).catch(() => undefined);
}

function chooseStep(chance: Chance): Step {
  let rest = chance.below(1000) * (steps.reduce((sum, { share }) => sum + share, 0) / 1000);
  return (steps.find(({ share }) => (rest -= share) < 0) ?? steps[0]!).step;
}

/** Everything about a panel that must never break. */
async function broken({ appealId, panelId, ben }: World): Promise<string[]> {
  const found: string[] = [];
  const panel = (await panelOfAppeal(stage.database, appealId))!;
  const seats = await seatsOf(stage.database, panelId);
  const active = seats.filter(({ state }) => state === 'asked' || state === 'seated');
  const { state: appealState } = (await stage.database.one<{ state: string }>(
    'SELECT state FROM appeal WHERE id = $1',
    [appealId],
  ))!;
  const isWaiting = appealState === 'filed' || appealState === 'claimed';
  if (active.length > 5) found.push(`${active.length} seats are taken`);
  if (!isWaiting && panel.closedAt === null) found.push(`the appeal is ${appealState}, and its panel goes on`);
  // Only taking it back ends an appeal before its panel; there is no other appeal on the decision here.
  if (panel.state === 'ended' && appealState !== 'withdrawn')
    found.push(`heard (${appealState}) before its panel was over`);
  const agreed = ['upheld', 'changed', 'overturned'].filter(
    (view) => active.filter((seat) => seat.view === view).length >= 3,
  );
  if (panel.state === 'answered' && !agreed.includes(panel.answer!)) found.push(`nobody said ${panel.answer}`);
  if (panel.state === 'undecided' && agreed.length > 0) found.push(`three agreed, and it is undecided`);
  if (panel.mode === 'binding' && panel.answer && !isWaiting && appealState !== 'withdrawn')
    if (appealState !== panel.answer) found.push(`${panel.answer} binds, and ${appealState} was answered`);
  const concerned = [ana, ben, kwame, priya].map(({ id }) => id);
  if (seats.some(({ personId }) => concerned.includes(personId))) found.push('somebody concerned was drawn');
  if (panel.closedAt === null)
    for (const { personId } of active)
      if ((await verbs.see.see(await stage.viewerOf({ id: personId, email: '' }), panelId))?.votes)
        found.push('votes are seen while the panel sits');
  await verbs.append.append();
  const { faults } = examineSavedDraw((await verbs.draw.see(await stage.viewerOf(ana), panelId))!);
  return [...found, ...faults.map(({ fault, turn }) => `the draw: ${fault} in turn ${turn}`)];
}

test('whatever people do at once, a panel holds what it promises', { timeout: 120_000 }, async () => {
  const chance = chanceFor('panels');
  const ends = new Map<string, number>();
  for (let number = 1; number <= histories; number++) {
    const world = await openWorld(chance, number);
    for (let moment = 0; moment < moments; moment++) {
      const together = Array.from({ length: chance.between(1, 6) }, () => chooseStep(chance));
      const ended = await Promise.allSettled(together.map((step) => step(world)));
      const surprise = ended.find((one) => one.status === 'rejected' && !(one.reason instanceof Refusal));
      if (surprise?.status === 'rejected') throw surprise.reason;
      stage.clock.advanceSeconds(chance.of([1, 60, 600, 600, 3600, 3600, 3600, 3600 * 12, 3600 * 30]));
      expect(await broken(world), `history ${number}, moment ${moment}`).toEqual([]);
    }
    // When every date is past the panel is over, and the appeal is heard as it binds.
    stage.clock.advanceSeconds(10 * 86_400);
    await hearAtLast(world);
    expect(await broken(world)).toEqual([]);
    const { state, closedAt } = (await panelOfAppeal(stage.database, world.appealId))!;
    expect(closedAt).not.toBeNull();
    ends.set(state, (ends.get(state) ?? 0) + 1);
  }
  process.stdout.write(`panels ended: ${[...ends].map(([state, count]) => `${state} ${count}`).join(', ')}\n`);
  expect((await verifyLog(stage.database, { receipts: [] })).trouble ?? null).toBeNull();
});
