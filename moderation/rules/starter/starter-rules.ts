import { privacyRules, toneRules } from './conduct-rules.js';
import { evasionRules } from './evasion-rules.js';
import { floodRules } from './flood-rules.js';
import { hateRules } from './hate-rules.js';
import { spamRules } from './spam-rules.js';

/**
 * What protects a community that has written nothing yet, as rule documents in the language that moderators edit.
 * Guidelines by number, as a community begins with them: 1 respect and no hate, 2 no threats, 3 no spam, 4 the details
 * of others stay theirs, 5 no deception, 6 on topic, 7 what is private stays private.
 */
export const starterRuleDocuments: readonly unknown[] = [
  ...spamRules,
  ...floodRules,
  ...evasionRules,
  ...hateRules,
  ...privacyRules,
  ...toneRules,
];
