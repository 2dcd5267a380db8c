import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { findAppealToHear } from '../../moderation/appeals/appeals.store.js';
import { noticesOfUnheardAppeals } from '../../moderation/appeals/unheard-appeals.store.js';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { AnswerCall } from '../../moderation/panels/answer-call.js';
import { panelOffered } from '../../moderation/panels/call-panel.js';
import { eligiblePersons, isStillEligible } from '../../moderation/panels/eligible.store.js';
import { examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { isTicketOf } from '../../moderation/panels/draw-record.js';
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
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let verbs: ReturnType<typeof openVerbs>;
let members: StagePerson[];
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let lea: StagePerson;
let postId: string;
let decisionId: string;

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
async function regular(name: string, threadId: string): Promise<StagePerson> {
  const person = await stage.member(name);
  for (const number of [1, 2, 3]) await stage.post(person, threadId, `${name} says good morning, ${number}.`);
  await comesBy(person);
  return person;
}

const comesBy = (person: StagePerson) =>
  stage.database.query(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $4)`,
    [newId(stage.clock), person.id, Buffer.from(newId(stage.clock)), stage.clock.now()],
  );

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

let number = 0;
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

const viewer = (person: StagePerson) => stage.viewerOf(person);
const refusedWith = (code: string, because: string) =>
  expect.objectContaining({ code, params: expect.objectContaining({ because }) });
const decided = async (of: string, decision: Parameters<ModerationStage['decide']>[2]): Promise<string> => {
  await stage.decide(kwame, of, decision);
  await stage.tellAll();
  const row = await stage.database.one<{ id: string }>(
    'SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE c.subject_id = $1',
    [of],
  );
  return row!.id;
};
const rolledBack = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
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
const switchTo = async (mode: 'off' | 'advisory' | 'binding') =>
  verbs.set.set(await viewer(lea), { mode, why: 'The assembly asked for it.' });
const appeal = async (asksForPanel = true) =>
  stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a joke.', asksForPanel });
const panelOf = async (appealId: string) => (await panelOfAppeal(stage.database, appealId))!;
const drawn = async (word = 'seven grey herons') => {
  const filed = await appeal();
  const { id } = await panelOf(filed.id);
  await verbs.word.give(await viewer(ben), { panelId: id, word });
  return { appealId: filed.id, panelId: id };
};
const personOf = (personId: string) => members.find(({ id }) => id === personId)!;
const asked = async (panelId: string) =>
  (await seatsOf(stage.database, panelId))
    .filter(({ state }) => state === 'asked')
    .map((one) => personOf(one.personId));
const take = async (person: StagePerson, panelId: string) =>
  verbs.answer.answer(await viewer(person), { panelId, takes: true });
const vote = async (person: StagePerson, panelId: string, view: PanelView, reasons = 'I would have let it stand.') =>
  verbs.vote.vote(await viewer(person), { panelId, view, reasons });
const allVote = async (panelId: string, views: readonly PanelView[]) => {
  const five = await asked(panelId);
  for (const person of five) await take(person, panelId);
  for (const [place, view] of views.entries()) await vote(five[place]!, panelId, view);
  return five;
};
const lastNews = async (person: StagePerson) =>
  stage.database.one(
    `SELECT kind, about ->> 'outcome' AS outcome FROM notice WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [person.id],
  );
const acts = async (appealId: string) =>
  (
    await stage.database.query<{ act: string; actorId: string | null }>(
      `SELECT act, actor_id AS "actorId" FROM audit_entry WHERE subject_kind = 'appeal' AND subject_id = $1 ORDER BY recorded_at, id`,
      [appealId],
    )
  ).map(({ act, actorId }) => {
    expect(actorId).toBeNull();
    return act;
  });

describe('the switch', () => {
  test('is off at first, set by administrators with a reason that the log keeps, and asked for when an appeal is filed', async () => {
    await expect(verbs.set.set(await viewer(kwame), { mode: 'off', why: 'I do not like it.' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(verbs.set.set(await viewer(lea), { mode: 'off', why: 'No.' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    await switchTo('off');
    await expect(appeal()).rejects.toEqual(refusedWith('FORBIDDEN', 'panel_off'));
    expect(await appeal(false)).toMatchObject({ state: 'filed' });
    const entry = await stage.database.one(
      `SELECT act, office, actor_id AS "actorId" FROM audit_entry WHERE act = 'panel.switched' ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ act: 'panel.switched', office: 'admin', actorId: lea.id });
  });
});

describe('the draw', () => {
  test('commits to the pool and the secret before the word, comes upon five, and can be computed again by anyone', async () => {
    const filed = await appeal();
    const { id: panelId } = await panelOf(filed.id);
    await verbs.append.append();
    const before = (await verbs.draw.see(await viewer(ana), panelId))!;
    expect(before.draw).toMatchObject({ poolSize: 64, secret: null, wordHash: null, turns: [] });
    expect(examineSavedDraw(before)).toMatchObject({ holds: true, faults: [] });
    stage.clock.advanceSeconds(60);
    await verbs.word.give(await viewer(ben), { panelId, word: 'seven grey herons' });
    await verbs.append.append();
    const after = (await verbs.draw.see(await viewer(ana), panelId))!;
    expect(examineSavedDraw(after)).toMatchObject({ holds: true, faults: [] });
    expect(after.draw).toMatchObject({ poolRoot: before.draw.poolRoot, secretHash: before.draw.secretHash });
    expect(after.draw.turns.filter(({ became }) => became === 'asked')).toHaveLength(5);
    expect(await acts(filed.id)).toEqual(['panel.pool_committed', 'panel.drawn']);
    const { draw } = after;
    for (const changed of [
      { ...after, draw: { ...draw, turns: draw.turns.slice(1) } },
      { ...after, draw: { ...draw, panel: 'another' } },
      { ...after, committed: after.drawn },
      { ...after, drawn: after.committed },
      { ...after, drawn: null },
      { ...after, drawn: { leaf: 4 } as unknown as typeof after.drawn },
      {
        ...after,
        committed: { ...after.committed!, leaf: after.committed!.leaf.replace('"tickets":64', '"tickets":65') },
      },
    ])
      expect(examineSavedDraw(changed).holds).toBe(false);
    // Nobody's id, name or number of tickets stands in what is published.
    for (const member of [...members, ana, ben, kwame]) expect(JSON.stringify(draw)).not.toContain(member.id);
  });

  test('lets whoever was in the pool prove their own ticket, and tells the others nothing', async () => {
    const { panelId } = await drawn();
    const own = (await verbs.draw.see(await viewer(members[0]!), panelId))!.ownTicket!;
    expect(isTicketOf(panelId, members[0]!.id, own)).toBe(true);
    expect(isTicketOf(panelId, members[1]!.id, own)).toBe(false);
    for (const person of [ana, ben, kwame])
      expect((await verbs.draw.see(await viewer(person), panelId))!.ownTicket).toBeNull();
  });

  test('waits two days for the word, which is the appellant’s alone and given once', async () => {
    const { appealId, panelId } = await drawn();
    await expect(verbs.word.give(await viewer(ben), { panelId, word: 'another one' })).rejects.toEqual(
      refusedWith('CONFLICT', 'panel_drawn'),
    );
    await expect(verbs.word.give(await viewer(ana), { panelId, word: 'another one' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await stage.withdrawAppeal.withdraw(await viewer(ben), { appealId });
    expect(await panelOf(appealId)).toMatchObject({ state: 'ended', answer: null });
  });

  test('does not happen without a word; the appeal is heard as usual', async () => {
    const filed = await appeal();
    await expect(stage.hear(priya, filed.id, { outcome: 'overturned' })).rejects.toEqual(
      refusedWith('CONFLICT', 'panel_sits'),
    );
    stage.clock.advanceSeconds(2 * 86_400);
    await verbs.keep.run();
    await verbs.keep.run();
    expect((await acts(filed.id)).filter((act) => act === 'panel.not_drawn')).toHaveLength(1);
    expect(await panelOf(filed.id)).toMatchObject({ state: 'not_drawn' });
    expect(await lastNews(ben)).toEqual({ kind: 'panel', outcome: 'not_drawn_yours' });
    await stage.claimAppeal.claim(await viewer(priya), { appealId: filed.id });
    expect(
      await stage.hearAppeal.hear(await viewer(priya), {
        appealId: filed.id,
        outcome: 'overturned',
        words: 'It may stand.',
      }),
    ).toMatchObject({ state: 'overturned' });
  });

  const one = '$1::uuid';
  const impediments: Record<string, string> = {
    'who holds an office over the space': `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), ${one}, 'coordinator', $2::timestamptz - interval '1 day')`,
    'who is muted': `INSERT INTO standing_cause (id, person_id, kind, decision_id, from_at) SELECT gen_random_uuid(), ${one}, 'mute', id, $2 FROM decision LIMIT 1`,
    'who joined less than ninety days ago': `UPDATE person SET joined_at = $2::timestamptz - interval '89 days' WHERE id = ${one}`,
    'who has not come by for two months': `UPDATE session SET last_seen_at = $2::timestamptz - interval '60 days' WHERE person_id = ${one}`,
    'who has hardly written': `UPDATE post SET visibility = 'withdrawn' WHERE author_id = ${one} AND created_at <= $2`,
    'whose membership ended': `UPDATE roll_period SET superseded_at = $2 WHERE roll_entry_id IN (SELECT id FROM roll_entry WHERE person_id = ${one})`,
    'who closed their account': `UPDATE person SET state = CASE WHEN $2::timestamptz IS NOT NULL THEN 'erased' END WHERE id = ${one}`,
    'who reported it': `UPDATE report SET reporter_id = ${one}, filed_at = $2 WHERE case_id = $3`,
    'who held the case': `INSERT INTO case_claim (case_id, person_id, claimed_at) VALUES ($3, ${one}, $2)`,
    'who decided it': `UPDATE decision SET decided_by = ${one}, decided_at = $2 WHERE case_id = $3`,
    'who wrote in the thread': `UPDATE post SET author_id = ${one}, edited_at = $2 WHERE thread_id = (SELECT thread_id FROM post JOIN moderation_case c ON c.subject_id = post.id WHERE c.id = $3) AND is_opening`,
  };
  test.each(Object.entries(impediments))('never comes upon somebody %s', async (_, statement) => {
    const { id: caseId } = await stage.caseOn(postId);
    const at = stage.clock.now();
    const place = { appellantId: ben.id, caseId, at };
    expect((await eligiblePersons(stage.database, place)).sort()).toEqual(members.map(({ id }) => id).sort());
    const found = await rolledBack(async (tx) => {
      const values = [members[0]!.id, at, ...(statement.includes('$3') ? [caseId] : [])];
      expect(await tx.query(`${statement} RETURNING 1`, values)).not.toHaveLength(0);
      expect(await isStillEligible(tx, place, members[0]!.id)).toBe(false);
      return eligiblePersons(tx, place);
    });
    expect(found.sort()).toEqual(
      members
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('never comes upon who was asked of late; too few are refused, and the appeal is not filed', async () => {
    await drawn();
    const { threadId } = await stage.thread(ana, stage.commonsId, 'Stamps', 'Who has some?');
    const second = await stage.post(ben, threadId, 'Nobody here has any');
    await stage.report(ana, second, 1);
    decisionId = await decided(second, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'Again.' });
    await expect(appeal()).rejects.toEqual(refusedWith('CONFLICT', 'panel_too_few'));
    expect(await stage.database.one('SELECT 1 FROM appeal WHERE decision_id = $1', [decisionId])).toBeUndefined();
  });

  test('may come upon who was passed over the last time: they were not asked', async () => {
    const filed = await appeal();
    const { id: panelId } = await panelOf(filed.id);
    const five = members.slice(0, 5).map(({ id }) => id);
    await stage.database.query(
      `INSERT INTO standing_cause (id, person_id, kind, decision_id, from_at)
       SELECT gen_random_uuid(), unnest($1::uuid[]), 'mute', $2, $3`,
      [five, decisionId, stage.clock.now()],
    );
    await verbs.word.give(await viewer(ben), { panelId, word: 'seven grey herons' });
    const seats = await seatsOf(stage.database, panelId);
    expect(seats.filter(({ state }) => state === 'passed').map(({ personId }) => personId)).toEqual(
      expect.arrayContaining(five),
    );
    await stage.database.query('DELETE FROM standing_cause WHERE person_id = ANY($1::uuid[])', [five]);
    const { id: caseId } = await stage.caseOn(postId);
    const place = { appellantId: ben.id, caseId, at: stage.clock.now() };
    expect((await eligiblePersons(stage.database, place)).toSorted()).toEqual(five.toSorted());
  });

  test('is refused for what is as grave as a threat', async () => {
    const { threadId } = await stage.thread(ana, stage.commonsId, 'Late', 'Where were you?');
    const grave = await stage.post(ben, threadId, 'I know where you live');
    await stage.report(ana, grave, 2);
    decisionId = await decided(grave, { outcome: 'remove', guidelineNumber: 2, reasonWords: 'A threat.' });
    await expect(appeal()).rejects.toEqual(refusedWith('FORBIDDEN', 'panel_not_for_this'));
  });
});

describe('those who were drawn', () => {
  test('read nothing before they take the seat, then the text, the reasons and the appeal without a name; it is logged', async () => {
    const { appealId, panelId } = await drawn();
    const [first] = await asked(panelId);
    expect(await lastNews(first!)).toEqual({ kind: 'panel', outcome: 'asked' });
    expect(
      await stage.database.one('SELECT kind FROM mail WHERE person_id = $1 ORDER BY created_at DESC', [first!.id]),
    ).toEqual({
      kind: 'notice',
    });
    expect(await verbs.see.see(await viewer(first!), panelId)).toMatchObject({ record: null, votes: null });
    await take(first!, panelId);
    const seen = (await verbs.see.see(await viewer(first!), panelId))!;
    expect(seen.record).toMatchObject({
      html: expect.stringContaining('You people never answer anything') as string,
      decision: { outcome: 'hide', reasonWords: 'This is about people.' },
      appeal: { words: 'It was a joke.' },
      guideline: { number: 1 },
    });
    expect(JSON.stringify(seen.record)).not.toContain('Canary');
    await verbs.see.see(await viewer(first!), panelId);
    expect((await acts(appealId)).filter((act) => act === 'panel.read')).toHaveLength(1);
    for (const person of [ana, ben, kwame, priya, lea])
      expect(await verbs.see.see(await viewer(person), panelId)).toBeNull();
  });

  test('leave the seat to the next in the order, by saying so or by silence', async () => {
    const { panelId } = await drawn();
    const five = await asked(panelId);
    await verbs.answer.answer(await viewer(five[0]!), { panelId, takes: false });
    expect(await asked(panelId)).toHaveLength(5);
    await expect(take(five[0]!, panelId)).rejects.toEqual(refusedWith('CONFLICT', 'panel_seat_gone'));
    for (const person of five.slice(1, 4)) await take(person, panelId);
    stage.clock.advanceSeconds(2 * 86_400);
    await verbs.keep.run();
    await verbs.keep.run();
    expect(await lastNews(five[4]!)).toEqual({ kind: 'panel', outcome: 'lapsed' });
    const states = (await seatsOf(stage.database, panelId)).map(({ state }) => state).sort();
    expect(states.filter((state) => state === 'seated')).toHaveLength(3);
    expect(states.filter((state) => state === 'lapsed')).toHaveLength(2);
    expect(await asked(panelId)).toHaveLength(2);
    await verbs.append.append();
    expect(examineSavedDraw((await verbs.draw.see(await viewer(ana), panelId))!).faults).toEqual([]);
  });

  test('lose the seat to the next when they come to have something to do with it; what they said before stays', async () => {
    const { panelId } = await drawn();
    const five = await asked(panelId);
    for (const person of five.slice(0, 2)) await take(person, panelId);
    await vote(five[1]!, panelId, 'upheld');
    const { threadId } = (await stage.database.one<{ threadId: string }>(
      'SELECT thread_id AS "threadId" FROM post WHERE id = $1',
      [postId],
    ))!;
    for (const person of five.slice(0, 2)) await stage.post(person, threadId, 'I know what this is about.');
    await expect(vote(five[0]!, panelId, 'upheld')).rejects.toEqual(refusedWith('CONFLICT', 'panel_seat_gone'));
    await verbs.keep.run();
    const states = new Map((await seatsOf(stage.database, panelId)).map((seat) => [seat.personId, seat.state]));
    expect([states.get(five[0]!.id), states.get(five[1]!.id)]).toEqual(['lapsed', 'seated']);
    expect(await asked(panelId)).toHaveLength(4);
    expect(await verbs.see.see(await viewer(five[0]!), panelId)).toMatchObject({ record: null });
  });

  test('vote once, and nobody sees a vote before all have', async () => {
    const { appealId, panelId } = await drawn();
    const five = await asked(panelId);
    await expect(vote(five[0]!, panelId, 'upheld')).rejects.toEqual(refusedWith('CONFLICT', 'panel_seat_gone'));
    for (const person of five) await take(person, panelId);
    for (const person of five.slice(0, 4)) await vote(person, panelId, 'overturned');
    await expect(vote(five[0]!, panelId, 'upheld')).rejects.toEqual(refusedWith('CONFLICT', 'panel_voted'));
    expect((await verbs.see.see(await viewer(five[0]!), panelId))!.votes).toBeNull();
    expect(await panelOf(appealId)).toMatchObject({ state: 'sits', answer: null });
    await vote(five[4]!, panelId, 'upheld', 'It was aimed at people.');
    expect(await panelOf(appealId)).toMatchObject({ state: 'answered', answer: 'overturned' });
    const { votes, record } = (await verbs.see.see(await viewer(five[0]!), panelId))!;
    expect(record).toBeNull();
    expect(votes!.map(({ view }) => view)).toEqual(['overturned', 'overturned', 'overturned', 'overturned', 'upheld']);
    expect(await lastNews(ben)).toEqual({ kind: 'panel', outcome: 'answered_yours' });
    await expect(vote(five[4]!, panelId, 'upheld')).rejects.toEqual(refusedWith('CONFLICT', 'panel_over'));
  });

  test('vote at the same moment, and it closes once', async () => {
    const { appealId, panelId } = await drawn();
    const five = await allVote(panelId, []);
    await Promise.all(five.map((person) => vote(person, panelId, 'changed')));
    expect(await panelOf(appealId)).toMatchObject({ state: 'answered', answer: 'changed' });
    expect((await acts(appealId)).filter((act) => act === 'panel.answered')).toHaveLength(1);
  });

  test('leave it at the same moment, and five others are asked, each once', async () => {
    const { panelId } = await drawn();
    const five = await asked(panelId);
    const answers = await Promise.allSettled([
      ...five.slice(0, 3).map(async (person) => verbs.answer.answer(await viewer(person), { panelId, takes: false })),
      ...five.slice(0, 3).map((person) => take(person, panelId)),
      verbs.keep.run(),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(4);
    const seats = await seatsOf(stage.database, panelId);
    expect(new Set(seats.map(({ personId }) => personId)).size).toBe(seats.length);
    expect(seats.filter(({ state }) => state === 'asked' || state === 'seated')).toHaveLength(5);
  });

  test('without three who agree there is no answer, nor when the week is over', async () => {
    const one = await drawn();
    await allVote(one.panelId, ['upheld', 'upheld', 'changed', 'overturned', 'overturned']);
    expect(await panelOf(one.appealId)).toMatchObject({ state: 'undecided', answer: null });
    expect(await lastNews(ben)).toEqual({ kind: 'panel', outcome: 'undecided_yours' });
    expect(await stage.hear(priya, one.appealId, { outcome: 'upheld' })).toMatchObject({ state: 'upheld' });
  });

  test('a week after the draw what three have said counts, whoever is silent', async () => {
    const { appealId, panelId } = await drawn();
    await allVote(panelId, ['upheld', 'upheld', 'upheld']);
    expect(await panelOf(appealId)).toMatchObject({ state: 'sits' });
    stage.clock.advanceSeconds(7 * 86_400);
    await verbs.keep.run();
    expect(await panelOf(appealId)).toMatchObject({ state: 'answered', answer: 'upheld' });
  });

  test('are too few once nobody is left to ask: the panel ends at once', async () => {
    const { appealId, panelId } = await drawn();
    for (let round = 0; round < 7; round++) {
      const [next] = await asked(panelId);
      await verbs.answer.answer(await viewer(next!), { panelId, takes: false });
    }
    expect(await panelOf(appealId)).toMatchObject({ state: 'undecided' });
  });
});

describe('in a secret space', () => {
  test('what was written among few is put before no others, though its thread has gone back to all', async () => {
    const groupId = await stage.space(`letters-${number}`, 'request', 'working_group');
    for (const { id } of [ben, ana]) await stage.comeIn(id, groupId);
    await stage.comeIn(kwame.id, groupId);
    const { threadId } = await stage.thread(ben, stage.commonsId, 'Boats', 'When do they come?');
    const of = { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 1 } as const;
    await stage.fileReport.file(await viewer(ana), of);
    const moved = await stage.decide(kwame, threadId, { outcome: 'move', guidelineNumber: 1, moveTo: groupId });
    const among = await stage.post(ben, threadId, 'Between us: you people are always late');
    await stage.report(ana, among, 1);
    const back = { decisionId: moved.id, words: 'It belongs to all.' };
    const asksBack = await stage.fileAppeal.file(await viewer(ben), back);
    await stage.hear(priya, asksBack.id, { outcome: 'overturned' });
    decisionId = await decided(among, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'This is about people.' });
    expect(await panelOffered(stage.database, decisionId, ben.id)).toBeNull();
    await expect(appeal()).rejects.toEqual(refusedWith('FORBIDDEN', 'panel_not_for_this'));
    expect(await appeal(false)).toMatchObject({ state: 'filed' });
  });

  test('only those in it are drawn and see the draw, and whoever appealed sees it from outside too', async () => {
    const spaceId = await stage.space(`secret-${number}`, 'secret', 'campaign', 'The hidden orchard');
    const inside = members.slice(0, 6);
    for (const person of [...inside, ana, ben]) await stage.comeIn(person.id, spaceId);
    const { threadId } = await stage.thread(ana, spaceId, 'Dates', 'Which day?');
    const hidden = await stage.post(ben, threadId, 'Nobody asked you anything');
    await stage.report(ana, hidden, 1);
    decisionId = await decided(hidden, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'Aimed at people.' });
    const { panelId } = await drawn();
    const five = await asked(panelId);
    expect(five.every((person) => inside.includes(person))).toBe(true);
    expect(await verbs.draw.see(await viewer(inside[0]!), panelId)).not.toBeNull();
    for (const person of [members[6]!, kwame, lea])
      expect(await verbs.draw.see(await viewer(person), panelId)).toBeNull();
    await stage.setParticipation(ben.id, spaceId, 'left');
    expect(await verbs.draw.see(await viewer(ben), panelId)).not.toBeNull();
    await take(five[0]!, panelId);
    await stage.setParticipation(five[0]!.id, spaceId, 'left');
    expect(await verbs.see.see(await viewer(five[0]!), panelId)).toBeNull();
    await expect(vote(five[0]!, panelId, 'upheld')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Of who left after the pool was fixed, nobody is asked any more.
    const sixth = inside.find((person) => !five.includes(person))!;
    await stage.setParticipation(sixth.id, spaceId, 'left');
    await verbs.answer.answer(await viewer(five[1]!), { panelId, takes: false });
    expect((await seatsOf(stage.database, panelId)).find(({ personId }) => personId === sixth.id)!.state).toBe(
      'passed',
    );
    expect((await verbs.see.own(await viewer(sixth))).map(({ panel }) => panel.id)).not.toContain(panelId);
  });
});

describe('hearing', () => {
  test('comes after the panel, and an advisory answer binds nobody', async () => {
    const { appealId, panelId } = await drawn();
    await expect(stage.hear(priya, appealId, { outcome: 'upheld' })).rejects.toEqual(
      refusedWith('CONFLICT', 'panel_sits'),
    );
    await allVote(panelId, ['overturned', 'overturned', 'overturned', 'overturned', 'overturned']);
    await stage.claimAppeal.claim(await viewer(priya), { appealId });
    expect(
      await stage.hearAppeal.hear(await viewer(priya), { appealId, outcome: 'upheld', words: 'We looked again.' }),
    ).toMatchObject({ state: 'upheld' });
  });

  test('is never by one of the panel, should they come into office', async () => {
    const { appealId, panelId } = await drawn();
    const five = await allVote(panelId, ['upheld', 'upheld', 'upheld', 'upheld', 'upheld']);
    const office = `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), $1, 'moderator', $2)`;
    await rolledBack(async (tx) => {
      const hears = async (person: StagePerson) => {
        await tx.query(office, [person.id, stage.clock.now()]);
        const seen = (await new LoadViewer(stage.database, stage.clock).byPerson(person.id, tx))!;
        return (await findAppealToHear(tx, seen, appealId)) !== undefined;
      };
      const cause = createHash('md5')
        .update(`${appealId}${stage.clock.now().toISOString().slice(0, 10)}`)
        .digest('hex');
      const waits = async () =>
        (await noticesOfUnheardAppeals(tx, stage.clock.now())).some((one) => one.causeId.replaceAll('-', '') === cause);
      await tx.query(`UPDATE office SET ended_at = $2 WHERE person_id = $1`, [priya.id, stage.clock.now()]);
      expect(await hears(five[0]!)).toBe(false);
      expect(await waits()).toBe(true);
      const other = members.find((member) => !five.includes(member))!;
      expect(await hears(other)).toBe(true);
      expect(await waits()).toBe(false);
    });
  });

  test('says what a binding panel said, whatever the switch says by then', async () => {
    await switchTo('binding');
    const { appealId, panelId } = await drawn();
    await switchTo('off');
    await allVote(panelId, ['overturned', 'overturned', 'overturned', 'upheld', 'changed']);
    await expect(stage.hear(priya, appealId, { outcome: 'upheld' })).rejects.toEqual(
      refusedWith('FORBIDDEN', 'panel_binds'),
    );
    await stage.claimAppeal.claim(await viewer(priya), { appealId });
    expect(
      await stage.hearAppeal.hear(await viewer(priya), {
        appealId,
        outcome: 'overturned',
        words: 'The panel says so.',
      }),
    ).toMatchObject({ state: 'overturned' });
    expect(await stage.database.one('SELECT visibility FROM post WHERE id = $1', [postId])).toEqual({
      visibility: 'published',
    });
  });
});
