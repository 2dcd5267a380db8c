import { describe, expect, test } from 'vitest';
import { eligiblePersons, isStillEligible } from '../../moderation/panels/eligible.store.js';
import { examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { isTicketOf } from '../../moderation/panels/draw-record.js';
import { seatsOf } from '../../moderation/panels/panels.store.js';
import {
  appealedIs,
  acts,
  ana,
  appeal,
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
  usePanelStage,
  verbs,
  viewer,
} from '../harness/panel-stage.js';

usePanelStage();

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
    await appealedIs(second, { outcome: 'hide', guidelineNumber: 1, reasonWords: 'Again.' });
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
    await appealedIs(grave, { outcome: 'remove', guidelineNumber: 2, reasonWords: 'A threat.' });
    await expect(appeal()).rejects.toEqual(refusedWith('FORBIDDEN', 'panel_not_for_this'));
  });
});
