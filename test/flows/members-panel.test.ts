import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { findAppealToHear } from '../../moderation/appeals/appeals.store.js';
import { noticesOfUnheardAppeals } from '../../moderation/appeals/unheard-appeals.store.js';
import { panelOffered } from '../../moderation/panels/call-panel.js';
import { examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { seatsOf } from '../../moderation/panels/panels.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import {
  appealedIs,
  acts,
  allVote,
  ana,
  appeal,
  asked,
  ben,
  decisionId,
  drawn,
  kwame,
  lastNews,
  lea,
  members,
  panelOf,
  postId,
  priya,
  refusedWith,
  rolledBack,
  stage,
  switchTo,
  take,
  usePanelStage,
  verbs,
  viewer,
  vote,
} from '../harness/panel-stage.js';

usePanelStage();

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
    const groupId = await stage.space(`letters-of-few`, 'request', 'working_group');
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
    await appealedIs(among, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'This is about people.' });
    expect(await panelOffered(stage.database, decisionId, ben.id)).toBeNull();
    await expect(appeal()).rejects.toEqual(refusedWith('FORBIDDEN', 'panel_not_for_this'));
    expect(await appeal(false)).toMatchObject({ state: 'filed' });
  });

  test('only those in it are drawn and see the draw, and whoever appealed sees it from outside too', async () => {
    const spaceId = await stage.space(`secret-orchard`, 'secret', 'campaign', 'The hidden orchard');
    const inside = members.slice(0, 6);
    for (const person of [...inside, ana, ben]) await stage.comeIn(person.id, spaceId);
    const { threadId } = await stage.thread(ana, spaceId, 'Dates', 'Which day?');
    const hidden = await stage.post(ben, threadId, 'Nobody asked you anything');
    await stage.report(ana, hidden, 1);
    await appealedIs(hidden, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'Aimed at people.' });
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
