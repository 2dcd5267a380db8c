import { triageMutations } from './triage.table.js';
import { backTestMutations } from './back-tests.table.js';
import { deskMutations } from './desk.table.js';
import { legalHoldMutations } from './legal-holds.table.js';
import type { MutationRow } from './mutation-row.js';
import { panelMutations } from './panels.table.js';
import { recordMutations } from './record.table.js';
import { ruleEffectMutations } from './rule-effects.table.js';
import { ruleMutations } from './rules.table.js';
import { queueMutations } from './queue.table.js';
import { expulsionMutations } from './expulsions.table.js';
import { type Expected, asMember, inOffice } from './viewers.js';

const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };
const caseWorkers: Expected = { ...inOffice, moderatorIn: 'done', decider: 'done' };
const appealHearer: Expected = { ...inOffice, moderatorIn: 'done' };
const notThere: Expected = { ...asMember, members: 'NOT_FOUND' };
const insidersOnly: Expected = { ...notThere, insiders: 'done' };

/** Reports, cases, decisions and appeals, and who gives an office. */
export const mutationsInOffice: Record<string, readonly MutationRow[]> = {
  ...panelMutations,
  ...recordMutations,
  ...backTestMutations,
  ...triageMutations,
  ...ruleEffectMutations,
  ...ruleMutations,
  ...legalHoldMutations,
  ...deskMutations,
  ...queueMutations,
  ...expulsionMutations,
  fileReport: [
    {
      of: 'a post in a secret space',
      input: (stage) => ({
        subjectKind: 'POST',
        subjectId: stage.places.secret.posts.opening,
        guidelineNumber: 1,
      }),
      expected: insidersOnly,
    },
    {
      of: 'a held post',
      input: (stage) => ({ subjectKind: 'POST', subjectId: stage.places.secret.posts.held, guidelineNumber: 1 }),
      expected: { ...notThere, author: 'FORBIDDEN' },
    },
  ],
  openCase: [
    {
      of: 'a post in the valley',
      input: (stage) => ({ subjectKind: 'POST', subjectId: stage.places.valley.posts.opening }),
      expected: caseWorkers,
    },
    {
      of: 'a post in a secret space that nobody reported',
      input: (stage) => ({ subjectKind: 'POST', subjectId: stage.places.secret.posts.opening }),
      expected: inOffice,
    },
  ],
  claimCase: [
    { of: 'a reported post', input: (stage) => ({ caseId: stage.ids['reportedCase'] }), expected: caseWorkers },
  ],
  claimNextCase: [{ of: 'the first', input: () => ({}), expected: { ...caseWorkers, moderatorOut: 'done' } }],
  releaseCase: [
    {
      of: 'a case that nobody holds',
      input: (stage) => ({ caseId: stage.ids['reportedCase'] }),
      expected: { ...inOffice, moderatorIn: 'CONFLICT', decider: 'CONFLICT' },
    },
  ],
  takeOverCase: [
    {
      of: 'a case that nobody holds',
      input: (stage) => ({ caseId: stage.ids['reportedCase'], words: 'It cannot wait.' }),
      expected: caseWorkers,
    },
  ],
  handOverCase: [
    {
      of: 'a case, to a moderator who may work on it',
      input: (stage) => ({
        caseId: stage.ids['reportedCase'],
        personId: stage.people.decider.id,
        words: 'You know this thread.',
      }),
      expected: { ...inOffice, moderatorIn: 'done', decider: 'INVALID' },
    },
    {
      of: 'a case, to a moderator beyond whose scope it is',
      input: (stage) => ({
        caseId: stage.ids['reportedCase'],
        personId: stage.people.moderatorOut.id,
        words: 'You know this thread.',
      }),
      expected: { ...inOffice, moderatorIn: 'INVALID', decider: 'INVALID' },
    },
  ],
  passCase: [{ of: 'a case', input: (stage) => ({ caseId: stage.ids['reportedCase'] }), expected: caseWorkers }],
  startCalmMode: [
    {
      of: 'the commons',
      input: (stage) => ({ spaceId: stage.house.commonsId, hours: 2, why: 'Forty joined in a minute.' }),
      expected: { ...inOffice, decider: 'done' },
    },
    {
      of: 'a secret space',
      input: (stage) => ({ spaceId: stage.places.secret.id, hours: 2, why: 'Forty joined in a minute.' }),
      expected: inOffice,
    },
  ],
  endCalmMode: [
    {
      of: 'the commons',
      input: (stage) => ({ spaceId: stage.house.commonsId, why: 'They have gone.' }),
      expected: { ...inOffice, decider: 'done' },
    },
  ],
  noteOnCase: [
    {
      of: 'a case',
      input: (stage) => ({ caseId: stage.ids['reportedCase'], words: 'Seen.' }),
      expected: caseWorkers,
    },
  ],
  decideCase: [
    {
      of: 'a case',
      input: (stage) => ({ caseId: stage.ids['reportedCase'], outcome: 'NO_BREACH', version: 1 }),
      expected: caseWorkers,
    },
  ],
  undoDecision: [
    {
      of: 'one of the decider, seconds ago',
      input: (stage) => ({ decisionId: stage.ids['freshDecision'] }),
      expected: { ...inOffice, decider: 'done' },
    },
  ],
  secondSanction: [
    {
      of: 'a long suspension, in no space',
      input: (stage) => ({ sanctionId: stage.ids['pendingSanction'], agrees: true }),
      expected: { ...inOffice, decider: 'FORBIDDEN' },
    },
  ],
  fileAppeal: [
    {
      of: 'a decision on the author',
      input: (stage) => ({ decisionId: stage.places.secret.hidingId, words: 'I ask you to look again.' }),
      expected: { ...account, signedIn: 'NOT_FOUND', author: 'done' },
    },
  ],
  withdrawAppeal: [
    {
      of: 'the appeal of the author',
      input: (stage) => ({ appealId: stage.ids['appeal'] }),
      expected: { ...account, signedIn: 'NOT_FOUND', author: 'done' },
    },
  ],
  claimAppeal: [{ of: 'the appeal', input: (stage) => ({ appealId: stage.ids['appeal'] }), expected: appealHearer }],
  writeFirstView: [
    {
      of: 'the appeal, not claimed',
      input: (stage) => ({ appealId: stage.ids['appeal'], words: 'It reads like a joke to me.' }),
      expected: { ...inOffice, moderatorIn: 'CONFLICT' },
    },
  ],
  hearAppeal: [
    {
      of: 'the appeal, not claimed',
      input: (stage) => ({ appealId: stage.ids['appeal'], outcome: 'UPHELD', words: 'We looked again.' }),
      expected: { ...inOffice, moderatorIn: 'CONFLICT' },
    },
  ],
  // Offices
  grantOffice: [
    {
      of: 'to oneself or another',
      input: (stage) => ({ personId: stage.people.participant.id, kind: 'MODERATOR' }),
      expected: { ...inOffice, admin: 'done' },
    },
  ],
  endOffice: [
    {
      of: 'of a coordinator',
      input: (stage) => ({ officeId: stage.ids['office'] }),
      expected: { ...inOffice, admin: 'done' },
    },
  ],
};
