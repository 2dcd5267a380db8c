import type { WhoName } from './viewers.js';

/** A page: who finds something on it, and the field of the schema that says so. */
export interface PageRow {
  opensFor: readonly WhoName[];
  /** `Query.thread`: whoever it gives a value; `Mutation.x`: whoever it does something for. */
  through?: string;
  /** An empty list is a page too. */
  evenEmpty?: boolean;
}

const everybody = ['everybody'] as const;
const signedIn = ['signedIn'] as const;
const members = ['members'] as const;
const moderators = ['moderators'] as const;

/**
 * Every route of web/src/routes by its folder. Who is not signed in is asked to sign in; for everybody else whom a row
 * does not name, the page is the one that says that nothing is there.
 */
export const pageRows: Readonly<Record<string, PageRow>> = {
  '/': { opensFor: signedIn, through: 'Query.whatIsNew' },
  '/appeals': { opensFor: moderators, through: 'Query.appeals', evenEmpty: true },
  '/appeals/[id]': { opensFor: ['moderatorIn'], through: 'Query.appeal' },
  '/audit': { opensFor: signedIn, through: 'Query.auditTree' },
  '/audit/check-audit-proof.mjs': { opensFor: everybody },
  '/audit/consistency.json': { opensFor: signedIn, through: 'Query.auditConsistency' },
  '/audit/log': { opensFor: ['moderators', 'admin'], through: 'Query.auditLog', evenEmpty: true },
  '/audit/proof.json': { opensFor: ['author', 'reporter'], through: 'Query.auditProof' },
  '/case-law': { opensFor: members, through: 'Query.caseLaw' },
  '/case-law/desk': { opensFor: moderators, through: 'Query.caseLawDesk' },
  '/decisions/[id]': { opensFor: ['author', 'reporter'], through: 'Query.decision' },
  '/demo': { opensFor: [], through: 'Query.demoPeople' },
  '/guidelines': { opensFor: signedIn, through: 'Query.guidelines' },
  '/guidelines/revise': { opensFor: ['admin'], through: 'Query.guidelinesDraft' },
  '/mailbox': { opensFor: [], through: 'Query.mailbox' },
  '/mailbox/[id]': { opensFor: [], through: 'Query.mailboxMessage' },
  '/mailbox/[id]/page': { opensFor: [], through: 'Query.mailboxMessage' },
  '/me': { opensFor: signedIn, through: 'Query.viewer' },
  '/me/bookmarks': { opensFor: signedIn, through: 'Query.bookmarks', evenEmpty: true },
  '/me/digest': { opensFor: signedIn, through: 'Query.digestSchedule' },
  '/expulsions': { opensFor: ['admin', ...moderators], through: 'Query.expulsions', evenEmpty: true },
  '/expulsions/[id]': { opensFor: [], through: 'Query.expulsion' },
  '/expulsions/new': { opensFor: ['moderatorIn', 'decider'], through: 'Query.case' },
  '/legal-holds': { opensFor: ['admin'], through: 'Query.legalHolds' },
  '/moderation': { opensFor: moderators, through: 'Query.cases', evenEmpty: true },
  '/moderation/incidents': { opensFor: moderators, through: 'Query.incidents', evenEmpty: true },
  '/moderation/rota': { opensFor: moderators, through: 'Query.rota' },
  '/moderation/sanctions': { opensFor: moderators, through: 'Query.pendingSanctions', evenEmpty: true },
  '/moderation/triage': { opensFor: ['moderators', 'admin'], through: 'Query.triage' },
  '/moderation/together': { opensFor: moderators, through: 'Query.cases', evenEmpty: true },
  '/moderation/views': { opensFor: moderators, through: 'Query.guidelineAgreement', evenEmpty: true },
  '/moderation/views/[id]': { opensFor: [], through: 'Query.secondView' },
  '/moderation/cases/[id]': { opensFor: ['moderatorIn', 'decider'], through: 'Query.case' },
  '/moderation/rules': { opensFor: ['moderators', 'admin'], through: 'Query.rules', evenEmpty: true },
  '/moderation/rules/[id]': { opensFor: ['moderators', 'admin'], through: 'Query.rule' },
  '/moderation/rules/[id]/back-test': { opensFor: ['decider'], through: 'Query.backTests' },
  '/moderation/rules/check': { opensFor: ['moderators', 'admin'], through: 'Query.checkRule' },
  '/moderation/rules/lists': { opensFor: ['moderators', 'admin'], through: 'Query.ruleLists', evenEmpty: true },
  '/moderation/rules/lists/[name]': { opensFor: ['moderators', 'admin'], through: 'Query.ruleList' },
  '/moderation/rules/news': { opensFor: ['moderators', 'admin'], through: 'Query.ruleBook', evenEmpty: true },
  '/moderation/rules/new': { opensFor: ['decider'], through: 'Mutation.draftRule' },
  '/notices': { opensFor: signedIn, through: 'Query.notices', evenEmpty: true },
  '/offices': { opensFor: ['admin', 'moderators', 'coordinator', 'secretary'], through: 'Query.offices' },
  '/p/[id]': { opensFor: members, through: 'Query.post' },
  '/p/[id]/edit': { opensFor: ['author'], through: 'Mutation.revisePost' },
  '/p/[id]/moderate': { opensFor: ['moderatorIn', 'decider'], through: 'Mutation.openCase' },
  '/p/[id]/vouch': { opensFor: ['coordinator'], through: 'Mutation.vouchFor' },
  '/p/[id]/report': { opensFor: members, through: 'Query.post' },
  '/panels': { opensFor: signedIn, through: 'Query.ownPanels', evenEmpty: true },
  '/panels/[id]': { opensFor: ['participant'], through: 'Query.panel' },
  '/panels/[id]/draw': { opensFor: members, through: 'Query.panelDraw' },
  '/panels/[id]/draw.json': { opensFor: members, through: 'Query.panelDraw' },
  '/s/[slug]': { opensFor: members, through: 'Query.space' },
  '/search': { opensFor: members, through: 'Query.search' },
  '/set-up/[token]': { opensFor: [], through: 'Query.isSetUpLink' },
  '/sign-in': { opensFor: everybody },
  '/sign-in/[token]': { opensFor: everybody },
  '/sign-out': { opensFor: everybody, through: 'Mutation.signOut' },
  '/spaces': { opensFor: members, through: 'Query.spaces' },
  '/spaces/new': { opensFor: ['admin', 'coordinator'], through: 'Mutation.openSpace' },
  '/t/[id]': { opensFor: members, through: 'Query.thread' },
  '/t/[id]/news': { opensFor: members, through: 'Query.thread' },
  '/transparency': { opensFor: members, through: 'Query.transparency' },
  '/transparency/[period].csv': { opensFor: members, through: 'Query.transparency' },
  '/unsubscribe/[token]': { opensFor: [], through: 'Query.unsubscribeLink' },
  '/write': { opensFor: ['participant', 'lead', 'author'], through: 'Mutation.startThread' },
  '/write/check': { opensFor: ['insiders'], through: 'Mutation.checkDraft' },
};

/** Doors beside the pages, as the server opens them. */
export const doorRows: Readonly<Record<string, string>> = {
  '/graphql': 'everybody, by POST; each field by its own row. Nothing runs by a link',
  '/health/live': 'everybody; names nothing',
  '/health/ready': 'everybody; names states, no content',
  '/metrics': 'this machine; counts and ages',
};
