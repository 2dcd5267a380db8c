import type { MutationRow } from './mutation-row.js';
import type { AuthorisationStage } from './stage.js';
import { type Expected, inOffice, type WhoName } from './viewers.js';

/** Who reads the rule book: moderators of any part, and administrators. */
const keepers = ['moderators', 'admin'] as const;
const moderators = ['moderators'] as const;
const read: Expected = { ...inOffice, moderators: 'value', admin: 'value' };
const readOrNull: Expected = { ...read, signedIn: 'null' };
/** Who writes it: a moderator over everything. */
const written: Expected = { ...inOffice, moderators: 'FORBIDDEN', admin: 'FORBIDDEN', decider: 'done' };

const document = (id: string, word: string) =>
  JSON.stringify({
    id,
    name: { en: word },
    notes: { en: 'Why' },
    advice: { en: 'How' },
    guideline: 1,
    when: { words: [word] },
    actions: ['hold'],
  });

/** Puts on the stage: a rule with a past that is live in one version and proposed in another, a draft, and a list. */
export async function furnishRules(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const { decider } = stage.people;
  const draft = async (id: string, word: string, version?: number) => {
    const input = { document: document(id, word), why: 'For the stage', ...(version && { ruleId: id, version }) };
    await stage.act(decider, 'draftRule', 'version', input);
  };
  const move = (verb: string, ruleId: string, version: number) =>
    stage.act(decider, verb, 'rule { id }', { ruleId, version, why: 'For the stage' });
  await draft('stage-draft', 'zebrawood');
  await draft('stage-tested', 'zebrafish');
  await move('putRuleOnTrial', 'stage-tested', 1);
  await draft('stage-rule', 'zebracake');
  await move('putRuleOnTrial', 'stage-rule', 1);
  await database.query(
    `INSERT INTO back_test (id, rule_id, rule_version, days, from_at, until_at, state, asked_at, finished_at)
     SELECT gen_random_uuid(), id, version, 30, $1, $1, 'done', $1, $1
     FROM (VALUES ('stage-rule', 1), ('stage-rule', 2), ('stage-tested', 1)) AS tested (id, version)`,
    [clock.now()],
  );
  await move('makeRuleLive', 'stage-rule', 1);
  await draft('stage-rule', 'zebracrossing', 1);
  await move('putRuleOnTrial', 'stage-rule', 2);
  await database.query('UPDATE community SET rules_need_two_offices = true');
  await move('makeRuleLive', 'stage-rule', 2);
  await database.query('UPDATE community SET rules_need_two_offices = false');
  const add = [{ text: 'zebra', reason: 'For the stage' }];
  await stage.act(decider, 'reviseRuleList', 'list { version }', { name: 'stageList', add, why: 'For the stage' });
  const revised = { name: 'stageList', version: 1, add: [{ text: 'zebu' }], remove: ['zebra'], why: 'For the stage' };
  await stage.act(decider, 'reviseRuleList', 'list { version }', revised);
  await hitsOfTheStage(stage);
}

/** The live rule acted on posts in the valley that were decided since, and spoke to drafts. */
async function hitsOfTheStage(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const { valley } = stage.places;
  await database.query(
    `INSERT INTO rule_hit (revision_id, rule_id, version, post_id, space_id, screening_id, outcome, is_trial, hit_at)
     SELECT post.latest_revision_id, 'stage-rule', fired, post.id, post.space_id, screening.id, 'hold', fired = 2, $2
     FROM post JOIN screening ON screening.revision_id = post.latest_revision_id AND screening.phase = 'full',
       generate_series(1, 2) AS fired
     WHERE post.space_id = $1`,
    [valley.id, clock.inDays(-20)],
  );
  await database.query(
    `INSERT INTO draft_check (token_hash, rule_ids, outcome, post_id, checked_at)
     SELECT sha256(outcome::bytea), '{stage-rule}', outcome, $1, $2 FROM unnest('{rewritten,sent,held}'::text[]) AS outcome`,
    [valley.posts.hidden, clock.now()],
  );
}

export const ruleQueries: Record<
  string,
  { of: string; args?: (stage: AuthorisationStage) => string; expected: Expected }[]
> = {
  checkRule: [
    { of: 'a good document', args: () => `(document: ${JSON.stringify(document('any', 'zebra'))})`, expected: read },
    { of: 'one that is none', args: () => '(document: "{")', expected: read },
  ],
  rule: [
    { of: 'one with a past', args: () => '(id: "stage-rule")', expected: readOrNull },
    { of: 'one that is not there', args: () => '(id: "nowhere")', expected: { ...inOffice, signedIn: 'null' } },
  ],
  ruleBook: [{ of: 'the whole', expected: read }],
  ruleList: [{ of: 'one of the stage', args: () => '(name: "stageList")', expected: readOrNull }],
  ruleLists: [{ of: 'all', expected: read }],
  rules: [{ of: 'all', expected: read }],
  rulesLanguage: [{ of: 'all', expected: read }],
};

const moved = (ruleId: string, version: number) => () => ({ ruleId, version, why: 'Seen' });

export const ruleMutations: Record<string, readonly MutationRow[]> = {
  draftRule: [
    { of: 'a new rule', input: () => ({ document: document('mine', 'zebra'), why: 'Seen' }), expected: written },
  ],
  makeRuleLive: [{ of: 'one on trial that was tried', input: moved('stage-tested', 1), expected: written }],
  putRuleOnTrial: [{ of: 'a draft', input: moved('stage-draft', 1), expected: written }],
  requireTwoOfficesForRules: [
    {
      of: 'that there be two',
      input: () => ({ isRequired: true, why: 'Seen' }),
      expected: { ...inOffice, moderators: 'FORBIDDEN', admin: 'done' },
    },
  ],
  retireRule: [{ of: 'a live one', input: moved('stage-rule', 2), expected: written }],
  reviseRuleList: [
    {
      of: 'one of the stage',
      input: () => ({ name: 'stageList', version: 2, remove: ['zebu'], why: 'Seen' }),
      expected: written,
    },
  ],
};

interface TypeRow {
  met: readonly WhoName[];
  fields: string;
  only?: Readonly<Record<string, readonly WhoName[]>>;
  unproven?: string;
}

export const ruleTypes: Readonly<Record<string, TypeRow>> = {
  Rule: {
    met: keepers,
    fields: `id state version liveVersion trialVersion draftVersion createdAt changedAt document reading proposal account
      guideline versions moves isBackTested`,
    only: { 'spaces hits': ['moderatorIn', 'decider'] },
    unproven: 'isStarter versionOf difference',
  },
  RuleReading: {
    met: keepers,
    fields: 'ruleId name purpose advice guidelineNumber phase sentence isQuiet isDiscreet',
  },
  RuleSentence: { met: keepers, fields: 'text parts' },
  RulePart: { met: keepers, fields: 'kind depth path text' },
  RuleProposal: {
    met: keepers,
    fields: 'version proposedAt',
    only: { proposedByName: moderators, isMine: ['decider'] },
  },
  RuleVersion: {
    met: keepers,
    fields: 'number state writtenAt why isStarter document reading changes isBackTested',
    only: { writtenByName: moderators },
  },
  RuleVersionConnection: { met: keepers, fields: 'edges pageInfo' },
  RuleVersionEdge: { met: keepers, fields: 'cursor node' },
  RuleMove: { met: keepers, fields: 'id act version movedAt why', only: { movedByName: moderators } },
  DifferenceLine: { met: keepers, fields: 'kind text before after' },
  RuleAccount: {
    met: keepers,
    fields: 'weeks decided trialDecided',
    only: {
      'hits trialHits outcomes': ['moderatorIn', 'decider', 'admin'],
      drafts: ['decider', 'admin'],
    },
    unproven: 'retirement',
  },
  RuleWeek: { met: keepers, fields: 'from', only: { 'hits trialHits': ['moderatorIn', 'decider', 'admin'] } },
  RuleOutcomeCount: { met: ['moderatorIn', 'decider', 'admin'], fields: 'outcome count' },
  RuleDecided: {
    met: ['moderatorIn', 'decider', 'admin'],
    fields: 'takenDown',
    unproven: 'letStand overturned',
  },
  RuleDrafts: {
    met: ['decider', 'admin'],
    fields: 'shown rewritten sent held rewrittenTakenDown sentTakenDown',
  },
  RetirementProposal: { met: keepers, fields: '', unproven: 'decided overruled days sentence' },
  RuleInSpace: { met: ['moderatorIn', 'decider'], fields: 'spaceId spaceName hits decided' },
  RuleHit: {
    met: ['moderatorIn', 'decider'],
    fields: 'postId version isTrial outcome hitAt spaceName post caseId verdict',
    unproven: 'because',
  },
  RuleHitConnection: { met: keepers, fields: 'pageInfo', only: { edges: ['moderatorIn', 'decider'] } },
  RuleHitEdge: { met: ['moderatorIn', 'decider'], fields: 'cursor node' },
  RuleTrouble: { met: keepers, fields: 'path line column code message' },
  RuleCheck: { met: keepers, fields: 'isGood troubles reading document' },
  RuleChoice: { met: keepers, fields: 'name label' },
  RuleArgument: { met: keepers, fields: 'name kind isNeeded from to standard choices' },
  RuleFact: {
    met: keepers,
    fields: 'name label group groupLabel kind unit phase isWindowed comparisons arguments values',
  },
  RuleConditionKind: { met: keepers, fields: 'name label arguments' },
  RuleActionKind: { met: keepers, fields: 'name label arguments isOnlyBefore' },
  RuleLimits: {
    met: keepers,
    fields: 'depth nodes ruleBytes inlineEntries entryLength patternLength textLength windowSeconds',
  },
  RuleListChoice: { met: keepers, fields: 'name kind' },
  RulesLanguage: {
    met: keepers,
    fields: 'version facts conditions comparisons actions severities limits lists guidelines',
  },
  RuleListEntry: { met: keepers, fields: 'text reason' },
  RuleListEntryConnection: { met: keepers, fields: 'edges pageInfo totalCount' },
  RuleListEntryEdge: { met: keepers, fields: 'cursor node' },
  RuleListVersion: {
    met: keepers,
    fields: 'number entryCount addedCount removedCount isStarter writtenAt why',
    only: { writtenByName: moderators },
  },
  RuleList: {
    met: keepers,
    fields: 'name kind version entryCount changedAt usedBy entries versions',
    unproven: 'isStarter',
  },
  RulePayload: { met: ['decider'], fields: 'rule' },
  DraftRulePayload: { met: ['decider'], fields: 'rule version' },
  MakeRuleLivePayload: { met: ['decider'], fields: 'rule outcome' },
  RuleListPayload: { met: ['decider'], fields: 'list' },
  RuleBook: {
    met: keepers,
    fields: 'isTakenOver',
    only: { mayWrite: ['decider'], maySetUp: ['admin'], needsTwoOffices: ['admin'] },
    unproven: 'starterNews',
  },
  RuleBookPayload: { met: ['admin'], fields: 'ruleBook' },
  StarterNews: { met: keepers, fields: '', unproven: 'ruleId isNew document reading difference' },
};
