import { parseRuleSet } from '../parse-rule-set.js';
import type { RuleSet } from '../rule.js';
import { contempt, degrading, groups, negations, reporting, slurs, threats, violence } from './hate-lists.js';
import { asking, media, offers, oftenHidden, oneself, promotion, trusted } from './spam-lists.js';
import { starterRuleDocuments } from './starter-rules.js';

const words = {
  groups,
  contempt,
  degrading,
  violence,
  threats,
  slurs,
  negations,
  reporting,
  promotion,
  offers,
  media,
  asking,
  oneself,
  oftenHidden,
};

/** The starter set as a file of rules, the way a community exports and edits it. */
export const starterDocument = {
  rules: starterRuleDocuments,
  lists: {
    ...Object.fromEntries(Object.entries(words).map(([name, entries]) => [name, { kind: 'words', entries }])),
    trusted: { kind: 'domains', entries: trusted },
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
