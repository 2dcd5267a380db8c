import type { NoticeKind } from '../../../forum/following/notices/notice-kinds.js';
import type { JobName } from '../../../platform/queue/job-catalogue.js';
import { type Expected } from './viewers.js';

/**
 * What becomes of a notice about the secret space that has reached everybody, by mistake or long ago: `told` names the
 * place, `bare` says only what concerns the reader, `silent` is in no list.
 */
const insiders: Expected = { insiders: 'told', everybody: 'silent' };
const personal: Expected = { insiders: 'told', signedIn: 'bare', nobody: 'silent', erased: 'silent' };

export const noticeRows: Readonly<Record<NoticeKind, Expected>> = {
  answer: insiders,
  mention: insiders,
  post_in_thread: insiders,
  thread_in_space: insiders,
  summary: insiders,
  held: insiders,
  link_reason: insiders,
  member_needs_word: insiders,
  released: insiders,
  request_granted: insiders,
  role_changed: insiders,
  request_to_join: { lead: 'told', everybody: 'silent' },
  invited: insiders,
  request_declined: insiders,
  decision: personal,
  report_outcome: personal,
  appeal_outcome: personal,
  sanction_ended: personal,
  appeal_waits: personal,
  case_for_you: personal,
  incident: personal,
  reporting_advice: personal,
  decision_retold: personal,
  expulsion: personal,
  panel: personal,
  removed_from_space: personal,
  office_granted: personal,
  office_ended: personal,
  vouched_for: personal,
  sign_in_link_made: personal,
  api_token_made: personal,
  password_changed: personal,
};

/**
 * What becomes of a mail about the secret space whose row was made for everybody: `written` or `dropped`, asked of the
 * policy when it is written. Mail never names a secret space; the canary looks into each.
 */
export const mailRows: Readonly<Record<string, Expected>> = {
  notice: { insiders: 'written', everybody: 'dropped' },
  digest: { members: 'written', everybody: 'dropped' },
  // Only a link in force is sent; the stage has none.
  sign_in_link: { everybody: 'dropped' },
  // Says that something was decided and where it stands; the page asks who reads it.
  decision: { signedIn: 'written', everybody: 'dropped' },
  appeal_outcome: { signedIn: 'written', everybody: 'dropped' },
  reporting_advice: { signedIn: 'written', everybody: 'dropped' },
};

/** Every job of the catalogue: whom it tells something. What they may still see is asked again when they read it. */
export const jobRows: Readonly<Record<JobName, string>> = {
  'screen-revision': 'nobody; makes tell-post or tell-held due',
  'import-screening': 'nobody; makes screen-revision due',
  'run-back-test': 'nobody; who writes rules reads what it found',
  'tell-post': 'who reads the post',
  'tell-summary': 'who reads the post',
  'tell-held': 'its author',
  'tell-decision': 'whom it concerns',
  'tell-appeal': 'who appealed',
  'tell-request': 'who leads the space',
};

/** Every command that prints or writes something of the community: run by who runs the machine, as nobody's viewer. */
export const commandRows: Readonly<Record<string, string>> = {
  'archive export': 'the content of the whole community, to a file of the one who runs the machine',
  'archive import': 'counts and the numbers of bad lines',
  'audit verify': 'what holds, and the ids of entries that do not',
  'audit proof': 'one entry, its hashes and its path',
  'panel verify': 'what a saved draw says already, which names nobody',
  'digest preview': 'what one member may see, as their digest would say it',
  'digest run': 'counts',
  doctor: 'states of settings and services; no content',
  'jobs list': 'jobs with ids and reasons; no content',
  'jobs retry': 'nothing',
  'members link': 'a sign-in link of one member, who is told',
  'members token': 'an API token of one member, who is told',
  migrate: 'names of migrations',
  'roll check': 'what the file would change',
  'roll import': 'what the file changed',
  'roll undo': 'what was taken back',
  'rules check': 'results for the file that was given',
  'rules export': 'the rules that act and their lists',
  'rules list': 'the rules of the community',
  'rules show': 'one rule with its versions and their reasons; no names',
  'triage train': 'figures about the file that was given; the model holds hashes, no words',
  'triage score': 'scores of the texts that were given',
  'rules back-test': 'counts by week and decision, the ids of spaces; no words',
  'set-up': 'a one-time link for the first administrator',
  start: 'addresses and the set-up link',
  demo: 'who can be signed in as, in the example',
  build: 'progress',
  'roll count': 'one number',
};
