import { parseRuleSet } from '../parse-rule-set.js';
import type { RuleSet } from '../rule.js';
import * as hate from './hate-lists.js';
import * as spam from './spam-lists.js';
import { starterRuleDocuments } from './starter-rules.js';

const { trusted, selling, ...spamWords } = spam;
const words = { ...hate, ...spamWords };

/** The starter set as a file of rules, the way a community exports and edits it. */
export const starterDocument = {
  rules: starterRuleDocuments,
  lists: {
    ...Object.fromEntries(
      Object.entries(words)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, entries]) => [name, { kind: 'words', entries }]),
    ),
    trusted: { kind: 'domains', entries: trusted },
    selling: { kind: 'domains', entries: selling },
  },
};

let parsed: RuleSet | undefined;

/** The rules and lists that protect a community which has written none. */
export function starterSet(): RuleSet {
  if (!parsed) {
    const result = parseRuleSet(starterDocument);
    if (!result.ok) throw new Error(`The starter set cannot be read: ${JSON.stringify(result.errors)}`);
    parsed = result.value;
  }
  return parsed;
}
