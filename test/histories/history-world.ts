import { compileRules } from '../../moderation/rules/compile-rules.js';
import { parseRuleSet } from '../../moderation/rules/parse-rule-set.js';
import { RunningRules } from '../../moderation/screening/running-rules.js';
import { newId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';
import { observe } from './observe.js';
import type { Chance } from './chance.js';

/** Words that rules of this community look for: what each makes of a post. */
export const ruleWords = { hold: 'holdword', case: 'caseword', refuse: 'refuseword' } as const;

const rules = [
  ...Object.entries(ruleWords).map(([action, word], index) => ({
    id: `on-${action}`,
    guideline: 1 + index,
    when: { words: [word] },
    actions: [{ do: action, severity: 'normal' }],
  })),
  {
    id: 'slows-and-reviews',
    guideline: 2,
    when: { words: [ruleWords.case] },
    actions: [
      { do: 'slowThread', minutes: 240 },
      { do: 'requireFirstPostsReview', posts: 2 },
    ],
  },
  {
    id: 'again-and-again',
    guideline: 3,
    when: { all: [{ fact: 'likeness.ownCopies', within: '1 hour', copies: 'exact', atLeast: 2 }] },
    actions: [{ do: 'hold', severity: 'normal' }],
  },
  {
    id: 'much-reported',
    guideline: 2,
    when: { all: [{ fact: 'author.reportsRejected', atLeast: 6 }] },
    actions: [{ do: 'case', severity: 'minor' }],
  },
];

/** A community in which many people act at once: members, moderators of different scopes, and those who hear appeals. */
export interface HistoryWorld {
  house: TestHouse;
  chance: Chance;
  members: TestPerson[];
  /** They report and never write: of them nobody reported may find a trace. */
  quiet: TestPerson[];
  moderators: TestPerson[];
  /** Moderators who leave the queue alone, so that there is always somebody to hear an appeal. */
  hearers: TestPerson[];
  admin: TestPerson;
  /** Everybody who acts. */
  people: TestPerson[];
  spaces: { open: string; branch: string; closed: string; inner: string };
  /** By space, the thread in which nobody is ever reported: for trying what somebody may do. */
  quietThreads: { spaceId: string; threadId: string; postId: string }[];
  threads: string[];
  posts: string[];
  /** Every report that was filed. */
  reportIds: Set<string>;
  /** Which case each report was first seen in: there it stays. */
  caseOfReport: Map<string, string>;
  /** While true, screening cannot run. */
  screeningFails: boolean;
  /** What the house's log said. */
  logLines: string[];
  /** What happened, for a failing history. */
  told: string[];
}

/** One thing that somebody does; what the house refuses is refused, anything else that goes wrong is found. */
export type Step = (world: HistoryWorld, person: TestPerson) => Promise<unknown>;

export async function openHistoryWorld(chance: Chance): Promise<HistoryWorld> {
  const logLines: string[] = [];
  const log = new Log({ destination: { write: (line: string) => void logLines.push(line) } });
  const house = await openTestHouse({ at: '2026-11-24T09:00:00Z', log });
  const open = await house.people.space('gardens', 'open');
  const closed = await house.people.space('council-room', 'request', 'working_group');
  const branch = await branchOf(house, open);
  const inner = await house.people.space('back-room', 'invite', 'working_group');
  const all = [open, branch, closed, inner];
  const called = async <T>(names: string[], make: (name: string) => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (const name of names) made.push(await make(name));
    return made;
  };
  const members = await called(['Ana', 'Ben', 'Cho', 'Dee', 'Eva', 'Finn', 'Gita', 'Hugo'], (name) =>
    house.people.member(name, { in: all }),
  );
  const quiet = await called(['Zephyrine', 'Quillon'], (name) => house.people.member(name, { in: all }));
  const moderators = await called(['Kwame', 'Priya', 'Marisol', 'Owen'], (name) =>
    house.people.member(name, { in: all }),
  );
  const scopes = [null, null, open, closed];
  for (const [index, moderator] of moderators.entries())
    await house.people.office(moderator.id, 'moderator', scopes[index]!);
  const hearers = await called(['Ruth', 'Sami'], (name) => house.people.moderator(name, { in: all }));
  const admin = await house.people.member('Tove', { in: all, office: 'admin' });
  const people = [...members, ...moderators, ...hearers];
  const world: HistoryWorld = {
    ...{ house, chance, members, quiet, moderators, hearers, admin, people },
    spaces: { open, branch, closed, inner },
    ...{
      quietThreads: [],
      threads: [],
      posts: [],
      reportIds: new Set(),
      caseOfReport: new Map(),
      screeningFails: false,
      logLines,
      told: [],
    },
  };
  letRulesRun(world);
  await observe(house.database);
  await furnish(world);
  return world;
}

async function branchOf({ database, clock }: TestHouse, parentId: string): Promise<string> {
  const id = newId(clock);
  await database.query(
    `INSERT INTO space (id, slug, kind, mode, line, parent_id, name, last_activity_at, created_at)
     VALUES ($1, 'gardens-north', 'campaign', 'open', ARRAY[$2::uuid, $1::uuid], $2, '{"en": "North"}', $3, $3)`,
    [id, parentId, clock.now()],
  );
  return id;
}

/**
 * The rules of this community run as if they stood in its rule book. The fault that is let in: they cannot be had, as
 * when a stored one cannot be read.
 */
function letRulesRun(world: HistoryWorld): void {
  const parsed = parseRuleSet({ rules });
  if (!parsed.ok) throw new Error(parsed.errors[0]!.message);
  const compiled = compileRules(parsed.value);
  world.house.get(RunningRules).current = async () => {
    if (world.screeningFails) throw new Error('the rules cannot be read');
    return compiled;
  };
}

const start = `mutation ($input: StartThreadInput!) { startThread(input: $input) { post { id threadId } outcome } }`;

async function furnish(world: HistoryWorld): Promise<void> {
  const { house, members, spaces } = world;
  for (const spaceId of Object.values(spaces)) {
    for (const [index, author] of [members[0]!, members[3]!, world.moderators[0]!, world.admin].entries()) {
      const input = {
        spaceId,
        title: `What ${author.name} asks`,
        text: `A question by ${author.name}, number ${index} of ${spaceId}.`,
      };
      const { data, errors } = await house.graphql(author, start, { input });
      if (!data?.startThread.post) throw new Error(`no thread: ${JSON.stringify(errors)}`);
      const { id: postId, threadId } = data.startThread.post;
      if (author === world.admin) world.quietThreads.push({ spaceId, threadId, postId });
      else {
        world.threads.push(threadId);
        world.posts.push(postId);
      }
    }
  }
  await house.drain();
}

/** The clock of a history runs past the end of every session: people come back and sign in again. */
export async function staySignedIn({ house }: HistoryWorld): Promise<void> {
  await house.database.query('UPDATE session SET expires_at = $1 WHERE ended_at IS NULL', [house.clock.inDays(1)]);
}
