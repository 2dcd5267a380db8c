import { ClaimAppeal } from '../../moderation/appeals/claim-appeal.js';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { HearAppeal } from '../../moderation/appeals/hear-appeal.js';
import { WithdrawAppeal } from '../../moderation/appeals/withdraw-appeal.js';
import { WriteFirstView } from '../../moderation/appeals/write-first-view.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { ClaimNextCase } from '../../moderation/cases/claim-next-case.js';
import { NoteOnCase } from '../../moderation/cases/note-on-case.js';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { ReleaseCase } from '../../moderation/cases/release-case.js';
import { SeeCase } from '../../moderation/cases/see-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import type { DecisionInput } from '../../moderation/decisions/decision-terms.js';
import { UndoDecision } from '../../moderation/decisions/undo-decision.js';
import { AnswerExpulsion } from '../../moderation/expulsions/answer-expulsion.js';
import { ProposeExpulsion } from '../../moderation/expulsions/propose-expulsion.js';
import { SettleExpulsion } from '../../moderation/expulsions/settle-expulsion.js';
import { SecondSanction } from '../../moderation/sanctions/second-sanction.js';
import { LiftLegalHold } from '../../moderation/legal-holds/lift-legal-hold.js';
import { PlaceLegalHold } from '../../moderation/legal-holds/place-legal-hold.js';
import type { TestPerson } from '../harness/house-builders.js';
import type { HistoryWorld, Step } from './history-world.js';

const outcomes = ['no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock', 'move', 'move', 'breach'] as const;
const sanctions = ['warning', 'slow_down', 'mute_in_space', 'mute', 'suspension'] as const;

/** Whoever moderates, mostly; now and then anybody tries. */
const inOffice = (world: HistoryWorld, person: TestPerson): TestPerson =>
  world.chance.happens(0.9) ? world.chance.of(world.moderators) : person;

const toHear = (world: HistoryWorld, person: TestPerson): TestPerson =>
  world.chance.happens(0.75) ? world.chance.of(world.hearers) : world.chance.of([...world.moderators, person]);

interface CaseRow {
  id: string;
  version: number;
  claimedBy: string | null;
}

/** A case that waits, mostly; else any. */
async function anyCase({ house, chance }: HistoryWorld): Promise<CaseRow | undefined> {
  const waiting = await house.database.query<CaseRow>(
    `SELECT id, version, claimed_by AS "claimedBy" FROM moderation_case WHERE state IN ('open', 'claimed') OR $1 ORDER BY number`,
    [chance.happens(0.1)],
  );
  return waiting.length > 0 ? chance.of(waiting) : undefined;
}

/** Any decision that there might be, and a sanction with most breaches. */
export function newDecision({ chance, spaces }: Pick<HistoryWorld, 'chance' | 'spaces'>): DecisionInput {
  const outcome = chance.of(outcomes);
  const kind = chance.of(sanctions);
  const hours = chance.of([1, 24, 72, 168, 720]);
  const isBreach = outcome !== 'no_breach' && outcome !== 'release';
  const sanction = isBreach && (outcome === 'breach' || chance.happens(0.6)) ? { kind, hours } : null;
  const moveTo = outcome === 'move' ? chance.of(Object.values(spaces)) : null;
  return { outcome, guidelineNumber: isBreach ? chance.between(1, 3) : null, sanction, moveTo };
}

const decide: Step = async (world, person) => {
  const found = await anyCase(world);
  if (!found) return;
  const decider = found.claimedBy && world.chance.happens(0.7) ? { id: found.claimedBy } : inOffice(world, person);
  const viewer = await world.house.as(decider as TestPerson);
  await world.house.get(DecideCase).decide(viewer, { caseId: found.id, version: found.version, ...newDecision(world) });
};

/** An act on one case by somebody in office. */
const onCase =
  (
    act: (
      world: HistoryWorld,
      by: Awaited<ReturnType<HistoryWorld['house']['as']>>,
      caseId: string,
    ) => Promise<unknown>,
  ): Step =>
  async (world, person) => {
    const found = await anyCase(world);
    if (found) await act(world, await world.house.as(inOffice(world, person)), found.id);
  };

const next: Step = async (world, person) =>
  world.house.get(ClaimNextCase).claimNext(await world.house.as(inOffice(world, person)), {});

const open: Step = async (world, person) => {
  const viewer = await world.house.as(inOffice(world, person));
  return world.house.get(OpenCase).open(viewer, { subjectKind: 'post', subjectId: world.chance.of(world.posts) });
};

const undo: Step = async ({ house, chance }) => {
  const recent = await house.database.query<{ id: string; by: string }>(
    `SELECT id, decided_by AS by FROM decision ORDER BY decided_at DESC LIMIT 3`,
  );
  if (recent.length === 0) return;
  const { id, by } = chance.of(recent);
  await house.get(UndoDecision).undo(await house.as({ id: by } as TestPerson), { decisionId: id });
};

const second: Step = async (world) => {
  const pending = await world.house.database.query<{ id: string }>(`SELECT id FROM sanction WHERE state = 'pending'`);
  if (pending.length === 0) return;
  const viewer = await world.house.as(world.chance.of([...world.moderators, ...world.hearers]));
  const input = {
    sanctionId: world.chance.of(pending).id,
    agrees: world.chance.happens(0.7),
    words: 'A week is enough.',
  };
  await world.house.get(SecondSanction).second(viewer, input);
};

/** The author appeals, or a reporter, or somebody whom it does not concern. */
const appeal: Step = async (world, person) => {
  const { house, chance } = world;
  const made = await house.database.query<{ id: string; author: string; reporter: string | null }>(
    `SELECT d.id, c.subject_person_id AS author, (SELECT reporter_id FROM report WHERE case_id = c.id AND state = 'rejected'
       ORDER BY number LIMIT 1) AS reporter
     FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE d.state = 'in_force' ORDER BY d.decided_at DESC LIMIT 8`,
  );
  if (made.length === 0) return;
  const { id, author, reporter } = chance.of(made);
  const who = chance.of([author, author, reporter ?? author, reporter ?? author, person.id]);
  const viewer = await house.as({ id: who } as TestPerson);
  await house.get(FileAppeal).file(viewer, { decisionId: id, words: 'Please look again.' });
};

interface AppealRow {
  id: string;
  state: string;
  appellant: string;
  claimedBy: string | null;
}

async function waitingAppeal({ house, chance }: HistoryWorld): Promise<AppealRow | undefined> {
  const waiting = await house.database.query<AppealRow>(
    `SELECT id, state, appellant_id AS appellant, claimed_by AS "claimedBy" FROM appeal WHERE state IN ('filed', 'claimed')`,
  );
  return waiting.length > 0 ? chance.of(waiting) : undefined;
}

/** Claims it, writes down a view, answers: each at once or some other time, so that others come in between. */
const hear: Step = async (world, person) => {
  const { house, chance } = world;
  const found = await waitingAppeal(world);
  if (!found) return;
  const hearer =
    found.claimedBy && chance.happens(0.8) ? ({ id: found.claimedBy } as TestPerson) : toHear(world, person);
  const viewer = await house.as(hearer);
  const appealId = found.id;
  const parts = [
    () => house.get(ClaimAppeal).claim(viewer, { appealId }),
    () => house.get(WriteFirstView).write(viewer, { appealId, words: 'My own view of it is this.' }),
    () => {
      const outcome = chance.of(['upheld', 'changed', 'overturned', 'overturned'] as const);
      const decision = outcome === 'changed' ? newDecision(world) : null;
      return house.get(HearAppeal).hear(viewer, { appealId, outcome, decision, words: 'We looked again.' });
    },
  ];
  if (chance.happens(0.2)) return void (await chance.of(parts)());
  for (const part of parts) await part();
};

const withdrawAppeal: Step = async (world) => {
  const found = await waitingAppeal(world);
  if (!found) return;
  const viewer = await world.house.as({ id: found.appellant } as TestPerson);
  await world.house.get(WithdrawAppeal).withdraw(viewer, { appealId: found.id });
};

/** Mostly on what was removed: that is what a purge would take. */
const legalHold: Step = async (world) => {
  const removed = await world.house.database.query<CaseRow>(
    `SELECT c.id, c.version, claimed_by AS "claimedBy" FROM moderation_case c JOIN decision d ON d.case_id = c.id
     WHERE d.outcome = 'remove' AND d.state = 'in_force'`,
  );
  const found = removed.length > 0 ? world.chance.of(removed) : await anyCase(world);
  if (!found) return;
  const viewer = await world.house.as(world.admin);
  const [held] = await world.house.database.query<{ number: number; holdId: string | null }>(
    `SELECT number, (SELECT id FROM legal_hold WHERE case_id = c.id AND lifted_at IS NULL) AS "holdId"
     FROM moderation_case c WHERE id = $1`,
    [found.id],
  );
  const { number: caseNumber, holdId } = held!;
  if (world.chance.happens(0.6) || holdId === null)
    await world.house.get(PlaceLegalHold).place(viewer, { caseNumber, why: 'A court asked for it.' });
  else await world.house.get(LiftLegalHold).lift(viewer, { holdId, why: 'The court has it.' });
};

/** A moderator asks the committee, and its members settle what is open: mostly the administrators, who are it, now and then anybody. */
const expel: Step = async (world) => {
  const { house, chance } = world;
  const decided = await house.database.query<{ id: string; person: string }>(
    `SELECT c.id, c.subject_person_id AS person FROM decision d JOIN moderation_case c ON c.id = d.case_id
     WHERE d.state = 'in_force' AND d.guideline_number IS NOT NULL AND c.state <> 'appealed'
       AND NOT EXISTS (SELECT 1 FROM expulsion WHERE person_id = c.subject_person_id AND state = 'open')
     ORDER BY d.decided_at DESC LIMIT 8`,
  );
  if (decided.length > 0 && chance.happens(0.7)) {
    const { id: caseId, person } = chance.of(decided);
    const words = 'Again and again, whatever was said.';
    const by = await house.as(chance.of(world.moderators));
    const expulsionId = await house.get(ProposeExpulsion).propose(by, { caseId, words });
    if (chance.happens(0.7))
      await house.get(AnswerExpulsion).answer(await house.as({ id: person } as TestPerson), { expulsionId, words });
  }
  const open = await house.database.query<{ id: string }>(`SELECT id FROM expulsion WHERE state = 'open'`);
  if (open.length === 0) return;
  const viewer = await house.as(chance.happens(0.8) ? world.admin : chance.of(world.people));
  const input = { expulsionId: chance.of(open).id, accepts: chance.happens(0.7), words: 'We heard both sides.' };
  await house.get(SettleExpulsion).settle(viewer, input);
};

export const caseSteps: readonly (readonly [name: string, often: number, step: Step])[] = [
  ['decides', 16, decide],
  ['claims', 5, onCase(({ house }, viewer, caseId) => house.get(ClaimCase).claim(viewer, { caseId }))],
  ['takes the next case', 5, next],
  ['gives a case back', 2, onCase(({ house }, viewer, caseId) => house.get(ReleaseCase).release(viewer, { caseId }))],
  ['notes', 2, onCase(({ house }, viewer, caseId) => house.get(NoteOnCase).note(viewer, { caseId, words: 'Seen.' }))],
  ['looks into a case', 2, onCase(({ house }, viewer, caseId) => house.get(SeeCase).see(viewer, { caseId }))],
  ['opens a case', 2, open],
  ['undoes', 3, undo],
  ['seconds', 3, second],
  ['expels', 6, expel],
  ['appeals', 9, appeal],
  ['hears', 10, hear],
  ['takes an appeal back', 1, withdrawAppeal],
  ['legal hold', 2, legalHold],
];
