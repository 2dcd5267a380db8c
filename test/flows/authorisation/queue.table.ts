import type { TypeRow } from './type-row.js';
import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import { type Expected, inOffice } from './viewers.js';

const caseWorkers = ['moderatorIn', 'decider'] as const;
const moderators = ['moderators'] as const;
const everyModerator = (answer: string): Expected => ({ ...inOffice, moderators: answer });

/** What the queue asks beside its cases: kept views, the rota, second views. */
export const queueQueries: Record<string, readonly QueryRow[]> = {
  queueViews: [{ of: 'own', expected: { ...everyModerator('nothing'), moderatorIn: 'value' } }],
  onDuty: [{ of: 'now', expected: everyModerator('value') }],
  rota: [{ of: 'all', expected: everyModerator('value') }],
  secondView: [
    {
      of: 'one that is not there',
      args: (stage) => `(id: "${stage.ids['reportedCase']!}")`,
      expected: everyModerator('null'),
    },
  ],
  secondViewCount: [{ of: 'all', expected: everyModerator('nothing') }],
  // In no space, so in the scope of an office over everything alone; who proposes it sees it, and is not counted.
  pendingSanctions: [{ of: 'all', expected: { ...everyModerator('nothing'), decider: 'value' } }],
  pendingSanctionCount: [{ of: 'all', expected: everyModerator('nothing') }],
  // The stage is as quiet as can be; who sees an open one is told in raids.test.ts.
  incidents: [{ of: 'all', expected: everyModerator('nothing') }],
  openIncidentCount: [{ of: 'all', expected: everyModerator('nothing') }],
  guidelineAgreement: [{ of: 'of a year', expected: everyModerator('nothing') }],
};

export const queueMutations: Record<string, readonly MutationRow[]> = {
  decideCases: [
    {
      of: 'a case, in its place among several',
      input: (stage) => ({ cases: [{ caseId: stage.ids['reportedCase'], version: 1 }], outcome: 'NO_BREACH' }),
      // Of each case the result says what became of it: for whom it is beyond their scope, that there is none.
      expected: everyModerator('done'),
    },
  ],
  undoDecisions: [
    {
      of: 'one of the decider, seconds ago',
      input: (stage) => ({ decisionIds: [stage.ids['freshDecision']] }),
      expected: everyModerator('done'),
    },
  ],
  keepQueueView: [
    { of: 'own', input: () => ({ name: 'Late', filter: { isPastPromise: true } }), expected: everyModerator('done') },
  ],
  dismissIncident: [
    {
      of: 'one that is not there',
      input: (stage) => ({ incidentId: stage.ids['reportedCase'], why: 'Nothing is wrong.' }),
      expected: { ...inOffice, moderators: 'NOT_FOUND' },
    },
  ],
  forgetQueueView: [
    {
      of: 'of a moderator',
      input: (stage) => ({ viewId: stage.ids['queueView'] }),
      expected: { ...inOffice, moderatorIn: 'done' },
    },
  ],
  setDutyHours: [
    {
      of: 'own',
      input: () => ({ hours: [{ weekday: 1, fromMinute: 540, untilMinute: 600 }] }),
      expected: everyModerator('done'),
    },
  ],
  claimSecondView: [{ of: 'the next', expected: everyModerator('done') }],
  giveSecondView: [
    {
      of: 'one that is not there',
      input: (stage) => ({ viewId: stage.ids['reportedCase'], outcome: 'NO_BREACH' }),
      expected: inOffice,
    },
  ],
};

export const queueTypes: Record<string, TypeRow> = {
  Incident: {
    met: [],
    fields: '',
    unproven:
      'beganAt calmUntil dismissedWhy endedAt endedBecause id kind lastDay limitCount mayCalm measure peakCount spaceId spaceName spaceSlug usualCount waitingCases',
  },
  DismissIncidentPayload: { met: [], fields: '', unproven: 'incidentId' },
  PendingSanction: {
    met: ['decider'],
    fields:
      'caseId caseNumber guidelineNumber hours isOwn lapsesAt outcome person proposedAt proposerName reason sanctionId',
    unproven: 'history mayAnswer reasonLanguage reasonWords',
  },
  Colleague: { met: caseWorkers, fields: 'id name' },
  PassCasePayload: { met: caseWorkers, fields: 'caseId' },
  QueueView: { met: ['moderatorIn'], fields: 'id name filter' },
  QueueFilter: {
    met: ['moderatorIn'],
    fields: 'isPastPromise',
    unproven: 'guidelineNumber holding incidentId language leastSeverity openedBecause spaceId subjectKind',
  },
  QueueViewPayload: { met: moderators, fields: 'viewId' },
  DecidedCase: {
    met: moderators,
    fields: 'caseId',
    only: { 'decisionId undoUntil': caseWorkers, 'code params': moderators },
  },
  DecideCasesPayload: { met: moderators, fields: 'results', only: { decidedCount: caseWorkers } },
  UndoDecisionsPayload: { met: moderators, fields: '', only: { decisionIds: ['decider'] } },
  DutyHours: {
    met: moderators,
    fields: 'fromMinute name timeZone untilMinute weekday',
    only: { isMine: moderators },
    unproven: 'languages',
  },
  OnDuty: { met: moderators, fields: 'name', only: { isMe: moderators }, unproven: 'languages' },
  SetDutyHoursPayload: { met: moderators, fields: 'rota' },
  SecondView: { met: caseWorkers, fields: '', unproven: 'because case id' },
  ClaimSecondViewPayload: { met: caseWorkers, fields: '', unproven: 'viewId' },
  GiveSecondViewPayload: { met: caseWorkers, fields: '', unproven: 'agrees caseId guidelineNumber outcome' },
  GuidelineAgreement: { met: moderators, fields: '', unproven: 'agreedCount guidelineNumber shouldRewrite viewCount' },
  SimilarDecision: {
    met: caseWorkers,
    fields: '',
    unproven: 'alike caseId decidedAt excerpt guidelineNumber outcome sanctionKind state',
  },
};
