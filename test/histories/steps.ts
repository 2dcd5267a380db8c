import type { Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { EndOffice } from '../../forum/members/offices/end-office.js';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { LeaveSpace } from '../../forum/spaces/leave-space.js';
import { React } from '../../forum/discussion/react.js';
import { RevisePost } from '../../forum/discussion/revise-post.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { WithdrawPost } from '../../forum/discussion/withdraw-post.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { KeepScreening } from '../../moderation/screening/keep-screening.js';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { PurgeRemoved } from '../../moderation/purge/purge-removed.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { OutboxRow } from '../../platform/outbox/outbox.js';
import { jobHandlers } from '../../worker/handlers.js';
import { KeepCases } from '../../worker/keep-cases.js';
import { KeepSanctions } from '../../worker/keep-sanctions.js';
import type { TestPerson } from '../harness/house-builders.js';
import { ruleWords, type HistoryWorld, type Step } from './history-world.js';
import { caseSteps } from './case-steps.js';

const words = ['garden', 'harbour', 'letter', 'ballot', 'market', 'winter', 'train', 'school', 'bread', 'river'];

/** A text nobody has written before, sometimes with a word that a rule looks for. */
export function newText({ chance }: HistoryWorld): string {
  const said = Array.from({ length: chance.between(4, 9) }, () => chance.of(words));
  if (chance.happens(0.3)) said.push(chance.of(Object.values(ruleWords)));
  return `${said.join(' ')} ${chance.below(1e9)}`;
}

const submit: Step = async (world, person) => {
  const { house, chance } = world;
  const threadId = chance.of(world.threads);
  const text = chance.happens(0.1) ? 'The same words once more, for all who missed them.' : newText(world);
  const insist = chance.happens(0.5);
  const viewer = await house.as(person);
  const { postId, outcome } = await house.get(SubmitPost).submit(viewer, { threadId, text, insist });
  if (postId) world.posts.push(postId);
  return outcome;
};

/** Of their own posts one that they may edit, else any: that is refused. */
async function ownPost(world: HistoryWorld, person: TestPerson): Promise<string> {
  const own = await world.house.database.query<{ id: string }>(
    `SELECT id FROM post WHERE author_id = $1 AND id = ANY($2::uuid[]) AND visibility <> 'withdrawn'`,
    [person.id, world.posts],
  );
  return own.length > 0 ? world.chance.of(own).id : world.chance.of(world.posts);
}

const revise: Step = async (world, person) => {
  const postId = await ownPost(world, person);
  const text = newText(world);
  const viewer = await world.house.as(person);
  return world.house.get(RevisePost).revise(viewer, { postId, text, insist: world.chance.happens(0.5) });
};

const withdraw: Step = async (world, person) => {
  const postId = await ownPost(world, person);
  return world.house.get(WithdrawPost).withdraw(await world.house.as(person), { postId });
};

const react: Step = async (world, person) => {
  const input = { postId: world.chance.of(world.posts), kind: 'thanks', on: world.chance.happens(0.8) };
  return world.house.get(React).react(await world.house.as(person), input);
};

/** On a post, a thread or a person; themselves too, which is refused. */
const report: Step = async (world, person) => {
  const { house, chance } = world;
  const kind = chance.of(['post', 'post', 'post', 'post', 'thread', 'person'] as const);
  const subjectId =
    kind === 'post'
      ? chance.of(world.posts.slice(-12).concat(world.posts))
      : kind === 'thread'
        ? chance.of(world.threads)
        : chance.of(world.people).id;
  const viewer = await house.as(person);
  const input = { subjectKind: kind, subjectId, guidelineNumber: chance.between(1, 3), words: plantedWords(person) };
  const { id } = await house.get(FileReport).file(viewer, input);
  world.reportIds.add(id);
};

/** What a report says; nobody but moderators ever reads it. */
export const plantedWords = (person: TestPerson): string => `planted by ${person.name}`;

const comeAndGo: Step = async (world, person) => {
  const { house, chance, spaces } = world;
  const spaceId = chance.of([spaces.open, spaces.branch]);
  const viewer = await house.as(person);
  if (viewer.participations.get(spaceId)?.state === 'in' && chance.happens(0.4))
    return house.get(LeaveSpace).run(viewer, { spaceId });
  return house.get(JoinSpace).run(viewer, { spaceId });
};

/** A moderator's office ends, or comes back; one over everything always stays. */
const offices: Step = async (world) => {
  const { house, chance } = world;
  const moderator = chance.of(world.moderators.slice(1));
  const held = await house.database.one<{ id: string }>(
    'SELECT id FROM office WHERE person_id = $1 AND ended_at IS NULL LIMIT 1',
    [moderator.id],
  );
  if (held) return house.get(EndOffice).run(await house.as(world.admin), { officeId: held.id });
  return house.people.office(moderator.id, 'moderator', chance.of([null, ...Object.values(world.spaces)]));
};

const screeningTrouble: Step = async (world) => {
  world.screeningFails = !world.screeningFails;
};

/** The worker takes up jobs that are due, in any order, and now and then does one that is done already. */
const work: Step = async (world) => {
  const { house, chance } = world;
  const due = await house.database.query<OutboxRow>(
    `SELECT id, job, payload, attempts FROM outbox WHERE set_aside_at IS NULL AND due_at <= $1 AND (done_at IS NULL OR $2)
     ORDER BY done_at IS NOT NULL, due_at LIMIT 30`,
    [house.clock.now(), chance.happens(0.3)],
  );
  const handlers = jobHandlers(house.get(ModuleRef as unknown as Type<ModuleRef>)) as Record<
    string,
    { run(payload: unknown): Promise<unknown> }
  >;
  for (const row of chance.shuffled(due).slice(0, 12)) {
    await handlers[row.job]!.run(row.payload);
    await house.platform.outbox.markDone(house.database, row.id);
  }
};

const upkeep: Step = async ({ house, chance }) =>
  chance.of([
    () => house.get(KeepCases).run(),
    () => house.get(KeepSanctions).run(),
    () => house.get(KeepScreening).keep(),
    () => house.get(AppendToTree).append(),
    () => house.get(PurgeRemoved).run(),
  ])();

/** Everything that can happen, and how often. */
export const steps: readonly (readonly [name: string, often: number, step: Step])[] = [
  ['submits', 10, submit],
  ['revises', 5, revise],
  ['withdraws', 2, withdraw],
  ['reacts', 3, react],
  ['reports', 14, report],
  ['comes or goes', 2, comeAndGo],
  ['an office changes', 1, offices],
  ['screening breaks or mends', 1, screeningTrouble],
  ['the worker works', 12, work],
  ['upkeep', 6, upkeep],
  ...caseSteps,
];

const total = steps.reduce((sum, [, often]) => sum + often, 0);

/** What happens next, and to whom. */
export function chooseStep(world: HistoryWorld): { name: string; person: TestPerson; step: Step } {
  let at = world.chance.below(total);
  const [name, , step] = steps.find(([, often]) => (at -= often) < 0)!;
  return { name, step, person: world.chance.of(world.people) };
}

/** Takes one step and notes it; a refusal is an answer like any other. */
export async function take(world: HistoryWorld, chosen: ReturnType<typeof chooseStep>): Promise<void> {
  const at = world.house.clock.now().toISOString();
  try {
    await chosen.step(world, chosen.person);
    world.told.push(`${at} ${chosen.person.name} ${chosen.name}`);
  } catch (error) {
    if (error instanceof Refusal) return;
    world.told.push(`${at} ${chosen.person.name} ${chosen.name}: ${String(error)}`);
    throw error;
  }
}
