import type { MutationRow } from './mutation-row.js';
import type { AuthorisationStage } from './stage.js';
import { type Expected, inOffice, type WhoName } from './viewers.js';

/** Who tries rules on the past: who writes them, a moderator over everything. */
const writers = ['decider'] as const;
const written: Expected = { ...inOffice, moderators: 'FORBIDDEN', admin: 'FORBIDDEN' };

const document = (id: string, when: object) => JSON.stringify({ id, guideline: 1, when, actions: ['hold'] });
const anything = { fact: 'text.length', atLeast: 1 };

/** Puts on the stage: a back-test that caught everything there is, and one that missed what was taken down. */
export async function furnishBackTests(stage: AuthorisationStage): Promise<void> {
  const { decider } = stage.people;
  const rules = { tried: anything, missed: { all: [anything, { words: ['zebroid'] }] } };
  for (const [name, when] of Object.entries(rules)) {
    const ruleId = `stage-${name}`;
    const input = { document: document(ruleId, when), why: 'For the stage' };
    await stage.act(decider, 'draftRule', 'version', input);
    const started = await stage.act(decider, 'startBackTest', 'backTest { id }', { ruleId, days: 365 });
    stage.ids[`${name}BackTest`] = started.backTest.id;
  }
  await stage.house.drain();
}

const id = (value: string) => `(id: "${value}")`;

export const backTestQueries: Record<
  string,
  { of: string; args?: (stage: AuthorisationStage) => string; expected: Expected }[]
> = {
  backTest: [
    {
      of: 'one that caught everything',
      args: (stage) => id(stage.ids['triedBackTest']!),
      expected: { ...written, decider: 'value' },
    },
    {
      of: 'one that missed what was taken down',
      args: (stage) => id(stage.ids['missedBackTest']!),
      expected: { ...written, decider: 'value' },
    },
  ],
  backTests: [
    { of: 'those of a rule', args: () => '(ruleId: "stage-tried")', expected: { ...written, decider: 'value' } },
    { of: 'those of no rule', args: () => '(ruleId: "nowhere")', expected: { ...written, decider: 'NOT_FOUND' } },
  ],
};

export const backTestMutations: Record<string, readonly MutationRow[]> = {
  startBackTest: [
    {
      of: 'a rule of the stage',
      input: () => ({ ruleId: 'stage-tried', days: 30 }),
      expected: { ...written, decider: 'done' },
    },
  ],
  stopBackTest: [
    {
      of: 'one that has ended',
      input: (stage) => ({ id: stage.ids['triedBackTest']! }),
      expected: { ...written, decider: 'done' },
    },
  ],
};

const counts = 'takenDown undecided';
const unproven = 'letStand overturned';

export const backTestTypes: Readonly<
  Record<
    string,
    { met: readonly WhoName[]; fields: string; only?: Readonly<Record<string, readonly WhoName[]>>; unproven?: string }
  >
> = {
  BackTest: {
    met: writers,
    fields: `id ruleId ruleVersion days fromAt untilAt state totalCount seenCount judgedCount judgedOnStoredCount
      judgedOnWordsCount facts askedAt startedAt finishedAt results caughtPosts likelyMisses closedPosts`,
    unproven: 'remainingSeconds failure couldNotRunCount unjudged',
  },
  BackTestPayload: { met: writers, fields: 'backTest' },
  BackTestResults: {
    met: writers,
    fields: 'caughtCount heldCount decided precision weeks spaces missedCount',
    unproven: 'caseCount refusedCount',
  },
  BackTestPost: {
    met: writers,
    fields: `id threadId threadTitle spaceName spaceSlug authorName writtenAt isVisible excerpt outcome decided caseId because
      nearness`,
    unproven: 'likePostId',
  },
  BackTestPostConnection: { met: writers, fields: 'edges pageInfo' },
  BackTestPostEdge: { met: writers, fields: 'cursor node' },
  ClosedPosts: { met: writers, fields: 'count cases' },
  CaseOnClosedPost: { met: writers, fields: 'id number' },
  DecidedCounts: { met: writers, fields: counts, unproven },
  WeekOfBackTest: { met: writers, fields: `week ${counts}`, unproven },
  SpaceOfBackTest: { met: writers, fields: `name slug ${counts}`, unproven },
  Precision: { met: writers, fields: 'share low high decidedCount' },
  FactUse: { met: writers, fields: 'fact source count' },
  UnjudgedCount: { met: writers, fields: '', unproven: 'because count' },
};
