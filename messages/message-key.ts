import type backTests from './en/back-tests.json';
import type discussion from './en/discussion.json';
import type expulsions from './en/expulsions.json';
import type following from './en/following.json';
import type incidents from './en/incidents.json';
import type legalHolds from './en/legal-holds.json';
import type mail from './en/mail.json';
import type members from './en/members.json';
import type moderation from './en/moderation.json';
import type offices from './en/offices.json';
import type panels from './en/panels.json';
import type record from './en/record.json';
import type refusals from './en/refusals.json';
import type ruleEffects from './en/rule-effects.json';
import type rulebook from './en/rulebook.json';
import type rules from './en/rules.json';
import type rulesPages from './en/rules-pages.json';
import type spaces from './en/spaces.json';
import type triage from './en/triage.json';
import type web from './en/web.json';

/** One line for each `messages/en/<area>.json`; the completeness test fails on an area without one. */
interface Areas {
  backTests: typeof backTests;
  discussion: typeof discussion;
  expulsions: typeof expulsions;
  following: typeof following;
  incidents: typeof incidents;
  legalHolds: typeof legalHolds;
  mail: typeof mail;
  members: typeof members;
  moderation: typeof moderation;
  offices: typeof offices;
  panels: typeof panels;
  record: typeof record;
  refusals: typeof refusals;
  ruleEffects: typeof ruleEffects;
  rulebook: typeof rulebook;
  rules: typeof rules;
  rulesPages: typeof rulesPages;
  spaces: typeof spaces;
  triage: typeof triage;
  web: typeof web;
}

/** Every key of the English catalogue, so that a mistyped key does not compile. */
export type MessageKey = { [Area in keyof Areas]: keyof Areas[Area] & string }[keyof Areas];

/** Values filled into a message. Dates are put into words by who knows the reader's zone, before they come here. */
export type MessageParams = Record<string, string | number>;
