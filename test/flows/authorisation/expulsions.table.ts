import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { TypeRow } from './type-row.js';
import { type Expected, inOffice } from './viewers.js';

const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };
const absent = (stage: { ids: Record<string, string> }): string => stage.ids['reportedCase']!;

/** Expulsions put to the committee. Who reads one that is there is told in expulsion.test.ts: the stage expels nobody. */
export const expulsionQueries: Record<string, readonly QueryRow[]> = {
  expulsion: [
    {
      of: 'one that is not there',
      args: (stage) => `(id: "${absent(stage)}")`,
      expected: { ...account, signedIn: 'null' },
    },
  ],
  expulsions: [
    {
      of: 'before the committee: administrators; for moderators, what they proposed',
      expected: { ...account, signedIn: 'null', admin: 'nothing', moderators: 'nothing' },
    },
  ],
  committee: [{ of: 'who it is', expected: { ...inOffice, admin: 'value' } }],
};

export const expulsionMutations: Record<string, readonly MutationRow[]> = {
  proposeExpulsion: [
    {
      of: 'from a case in which nothing was decided',
      input: (stage) => ({ caseId: stage.ids['reportedCase'], words: 'The third threat within one year.' }),
      expected: { ...inOffice, moderatorIn: 'FORBIDDEN', decider: 'CONFLICT' },
    },
  ],
  answerExpulsion: [
    {
      of: 'one that is not there',
      input: (stage) => ({ expulsionId: absent(stage), words: 'I am sorry.' }),
      expected: { ...account, signedIn: 'NOT_FOUND' },
    },
  ],
  settleExpulsion: [
    {
      of: 'one that is not there',
      input: (stage) => ({ expulsionId: absent(stage), accepts: true, words: 'We heard both.' }),
      expected: inOffice,
    },
  ],
  nameCommittee: [
    { of: 'the administrators', input: () => ({ spaceId: null }), expected: { ...inOffice, admin: 'done' } },
  ],
};

export const expulsionTypes: Record<string, TypeRow> = {
  Expulsion: {
    met: [],
    fields: '',
    unproven:
      'answer answeredAt basis decisionId guidelineNumber id mayAnswer maySettle part person proposedAt record settledAt settledFrom settledWords state words',
  },
  FrozenDecision: {
    met: [],
    fields: '',
    unproven:
      'appealAnswer appealState appealWords decidedAt guidelineNumber outcome reason reasonWords sanctionHours sanctionKind state',
  },
  Committee: { met: ['admin'], fields: '', unproven: 'spaceId' },
  ExpulsionPayload: { met: [], fields: '', unproven: 'expulsionId' },
  NameCommitteePayload: { met: ['admin'], fields: 'committee' },
};
