import { AppendToTree } from '../../../moderation/audit/append-to-tree.js';
import { randomId } from '../../../platform/ids/ids.js';
import type { TypeRow } from './type-row.js';
import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { AuthorisationStage } from './stage.js';
import { asMember, type Expected, inOffice, type WhoName } from './viewers.js';

/** Transparency, the audit log, decisions retold, and the guidelines: who reads and who writes them. */
const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };
const members: Expected = { ...asMember, members: 'value' };
const admins: Expected = { ...inOffice, admin: 'value' };
const adminsDo: Expected = { ...inOffice, admin: 'done' };
const caseWorkers: Expected = { ...inOffice, moderatorIn: 'done', decider: 'done' };
const signedIn = ['signedIn'] as const;
const everyMember = ['members'] as const;
const readers: readonly WhoName[] = ['moderatorIn', 'decider', 'admin'];
const workers: readonly WhoName[] = ['moderatorIn', 'decider'];

/** Puts on the stage: a report on October, decisions that are retold or could be, and a draft of the guidelines. */
export async function furnishRecord(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const { author, decider } = stage.people;
  await stage.house.get(AppendToTree).append();
  await database.query(
    `INSERT INTO transparency_report (period, from_at, until_at, figures, made_at)
     VALUES ('2026-10', '2026-10-01', '2026-11-01', $1, $2)`,
    [JSON.stringify(figures), clock.now()],
  );
  const retold: string[] = [];
  for (const which of ['first', 'second', 'third']) {
    const { valley } = stage.places;
    const word = stage.plant(`the ${which} post that was decided long ago`, everyMember, { inCases: true });
    const id = await stage.post(author, valley.threadId, word, valley.posts.opening);
    retold.push((await stage.decide({ kind: 'POST', id }, { outcome: 'NO_BREACH' })).decisionId);
  }
  await stage.settle();
  await database.query('UPDATE decision SET decided_at = $2 WHERE id = ANY ($1::uuid[])', [retold, clock.inDays(-60)]);
  await database.query('UPDATE community SET case_law_published = true');
  const summary = stage.plant('the retold decision', everyMember, { inCases: true });
  const proposal = stage.plant('the decision that waits to be retold', [], { inCases: true });
  for (const [index, state] of ['published', 'proposed'].entries()) {
    const id = (stage.ids[`${state}CaseLaw`] = randomId());
    await database.query(
      `INSERT INTO case_law_entry (id, decision_id, state, language, summary, written_by, written_at, settled_by,
         settled_at, decided_in, continent)
       SELECT $1, $2, $3::text, 'en', $4, $5, $6, settled.by, settled.at, settled.month, settled.continent
       FROM (VALUES ('published', $7::uuid, $6::timestamptz, '2026-09', 'oceania'), ('proposed', NULL, NULL, NULL, NULL))
         AS settled (state, by, at, month, continent) WHERE settled.state = $3`,
      [id, retold[index], state, index === 0 ? summary : proposal, decider.id, clock.now(), decider.id],
    );
  }
  stage.ids['retellable'] = retold[2]!;
  const draft = [{ number: 90, title: { en: 'Patience' }, clause: { en: 'Answers take a day.' }, severity: 2 }];
  await database.query(
    `INSERT INTO guidelines_draft (based_on, guidelines, why, written_by, written_at) VALUES (1, $1, $2, $3, $4)`,
    [JSON.stringify(draft), JSON.stringify({ en: 'Shorter.' }), stage.people.admin.id, clock.now()],
  );
}

const table = { total: 15, groups: [{ key: '1', count: 9 }], others: 6 };
const none = { total: 0, groups: [], others: null };
const waits = { medianMinutes: 40, longestHours: 9, keptPercent: 90 };
const figures = {
  tables: {
    ...{ reports: table, regions: none, outcomes: none, deciders: none, screening: none },
    ...{ rules: none, rewrites: none, appeals: none, sanctions: none, expulsions: none },
  },
  waits,
  waitsByGuideline: [{ key: '1', ...waits }],
  overturned: [{ key: 'stage-rule', percent: 20 }],
  agreement: [{ key: '1', percent: 80 }],
  ruleNames: {},
};

export const recordQueries: Record<string, QueryRow[]> = {
  auditConsistency: [
    { of: 'the first entry and now', args: () => '(first: 1)', expected: { ...account, signedIn: 'value' } },
    { of: 'a size that never was', args: () => '(first: 2000000000)', expected: { ...account, signedIn: 'null' } },
  ],
  auditLog: [
    // A moderator of another place finds what was done in it: nothing on this stage.
    {
      of: 'all',
      expected: { ...inOffice, moderatorIn: 'value', decider: 'value', moderatorOut: 'nothing', admin: 'value' },
    },
    {
      of: 'who looked into private spaces',
      args: () => '(filter: {view: LOOKS})',
      expected: { ...inOffice, moderatorIn: 'value', decider: 'value', moderatorOut: 'nothing', admin: 'value' },
    },
  ],
  auditProof: [
    {
      of: 'the decision on the hidden post in the valley',
      args: (stage) => `(decisionId: "${stage.places.valley.hidingId}")`,
      expected: { ...account, author: 'value', reporter: 'value', signedIn: 'null' },
    },
    {
      of: 'the decision on the hidden post in the secret space',
      args: (stage) => `(decisionId: "${stage.places.secret.hidingId}")`,
      expected: { ...account, author: 'value', signedIn: 'null' },
    },
  ],
  auditTree: [{ of: 'its head', expected: { ...account, signedIn: 'value' } }],
  caseLaw: [{ of: 'all', expected: members }],
  caseLawDesk: [{ of: 'in scope', expected: { ...inOffice, moderators: 'value' } }],
  guidelineChanges: [
    { of: 'one version and itself', args: () => '(from: 1, to: 1)', expected: { ...account, signedIn: 'nothing' } },
  ],
  guidelinesDraft: [{ of: 'the next version', expected: admins }],
  transparency: [
    { of: 'the latest', expected: members },
    { of: 'a month that has none', args: () => '(period: "2020-01")', expected: { ...asMember, members: 'null' } },
  ],
  transparencyPeriods: [{ of: 'all', expected: members }],
};

const english = (text: string) => [{ locale: 'en', text }];
const oneGuideline = () => [{ number: 1, title: english('Respect'), clause: english('Be kind.'), severity: 2 }];
const summary = 'A member was told to calm down, and the post was left where it stood.';

export const recordMutations: Record<string, readonly MutationRow[]> = {
  draftGuidelines: [
    { of: 'one guideline', input: () => ({ guidelines: oneGuideline(), why: [], seenVersion: 1 }), expected: adminsDo },
  ],
  dropGuidelinesDraft: [{ of: 'the draft', expected: adminsDo }],
  makeTransparencyReport: [
    {
      of: 'a month that is over',
      input: () => ({ period: '2026-09' }),
      expected: { ...inOffice, admin: 'done', decider: 'done' },
    },
  ],
  proposeCaseLaw: [
    {
      of: 'a decision in the valley',
      input: (stage) => ({ decisionId: stage.ids['retellable'], summary, language: 'en' }),
      expected: caseWorkers,
    },
    {
      of: 'a decision in the secret space',
      input: (stage) => ({ decisionId: stage.places.secret.hidingId, summary, language: 'en' }),
      expected: inOffice,
    },
  ],
  publishCaseLaw: [{ of: 'that it be closed', input: () => ({ isPublished: false }), expected: adminsDo }],
  publishGuidelines: [
    {
      of: 'the draft',
      input: () => ({
        basedOn: 1,
        guidelines: oneGuideline(),
        withoutNumbers: Array.from({ length: 20 }, (_, at) => at),
      }),
      expected: adminsDo,
    },
  ],
  settleCaseLaw: [
    {
      of: 'what waits, that it be published',
      input: (stage) => ({ entryId: stage.ids['proposedCaseLaw'], answer: 'PUBLISH' }),
      // Who wrote it does not publish it.
      expected: { ...inOffice, moderatorIn: 'done', decider: 'FORBIDDEN' },
    },
    {
      of: 'what is published, that it be withdrawn',
      input: (stage) => ({ entryId: stage.ids['publishedCaseLaw'], answer: 'WITHDRAW' }),
      expected: caseWorkers,
    },
  ],
};

export const recordTypes: Readonly<Record<string, TypeRow>> = {
  AuditTree: { met: signedIn, fields: 'head heads waitingCount' },
  AuditHead: { met: signedIn, fields: 'at receipt root size' },
  AuditConsistency: { met: signedIn, fields: 'first firstRoot path second secondRoot' },
  AuditProof: {
    met: ['author', 'reporter'],
    fields: 'entryId leafHash leafIndex path root treeSize',
    // It says what was decided about the author.
    only: { leaf: ['author'] },
  },
  AuditLogEntryConnection: { met: [...readers, 'moderatorOut'], fields: 'pageInfo', only: { edges: readers } },
  AuditLogEntryEdge: { met: readers, fields: 'cursor node' },
  AuditLogEntry: {
    met: readers,
    fields: `act actorName caseBecause caseId caseNumber facts id office place recordedAt spaceName spaceSlug`,
    // Of a secret space that one does not know, an administrator learns that it was one.
    only: { isElsewhere: ['admin'] },
    unproven: 'why',
  },
  AuditFact: { met: readers, fields: 'name value' },
  CaseLawEntry: {
    met: everyMember,
    fields: 'continent decidedIn decisionState guidelineNumber guidelinesVersion id language outcome summary',
  },
  CaseLawEntryConnection: { met: everyMember, fields: 'edges pageInfo' },
  CaseLawEntryEdge: { met: everyMember, fields: 'cursor node' },
  CaseLawDesk: { met: ['moderators'], fields: 'isPublished', only: { 'proposed published retellable': workers } },
  CaseLawDraft: { met: workers, fields: 'caseId entry state', only: { isOwn: ['decider'] } },
  RetellableDecision: { met: workers, fields: 'caseId decidedAt decisionId guidelineNumber outcome' },
  ProposeCaseLawPayload: { met: workers, fields: 'entryId' },
  SettleCaseLawPayload: { met: workers, fields: 'entryId' },
  PublishCaseLawPayload: { met: ['admin'], fields: '', unproven: 'isPublished' },
  GuidelinesVersion: { met: signedIn, fields: 'publishedAt version', unproven: 'why' },
  GuidelineChange: { met: ['admin'], fields: 'clause kind number title' },
  DiffPiece: { met: ['admin'], fields: 'kind text' },
  GuidelinesDraft: {
    met: ['admin'],
    fields: 'basedOn changes guidelines leftOut version why writtenAt writtenByName',
  },
  GuidelineSource: { met: ['admin'], fields: 'clause number severity title' },
  CitedGuideline: { met: ['admin'], fields: 'number ruleNames' },
  LocalText: { met: ['admin'], fields: 'locale text' },
  GuidelinesDraftPayload: { met: ['admin'], fields: 'draft' },
  PublishGuidelinesPayload: { met: ['admin'], fields: 'version' },
  TransparencyReport: {
    met: everyMember,
    fields: 'agreement csv fromAt history madeAt overturned period tables untilAt waits waitsByGuideline',
  },
  TransparencyTable: { met: everyMember, fields: 'kind others rows total' },
  TransparencyRow: { met: everyMember, fields: 'count key label' },
  TransparencyWaits: { met: everyMember, fields: 'keptPercent longestHours medianMinutes' },
  TransparencyGuidelineWaits: { met: everyMember, fields: 'keptPercent key label longestHours medianMinutes' },
  TransparencyShare: { met: everyMember, fields: 'key label percent' },
  TransparencyMonth: { met: everyMember, fields: 'medianMinutes period reportCount' },
  TransparencyPayload: { met: ['admin', 'decider'], fields: 'report' },
};
