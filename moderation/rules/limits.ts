/** What a rule and a set of rules may be at most. Anything larger is refused, with the limit named. */
export const limits = {
  depth: 8,
  nodes: 200,
  ruleBytes: 64 * 1024,
  rules: 500,
  lists: 200,
  listEntries: 50_000,
  listCharacters: 600_000,
  entryLength: 100,
  inlineEntries: 500,
  patternLength: 500,
  /** How large a pattern may become when it is compiled. */
  patternSize: 250,
  windowSeconds: 7 * 86_400,
  idLength: 80,
  textLength: 500,
} as const;

/**
 * Patterns may look at this many characters for one post, all of them together. What would go beyond is not run, and
 * the post is held for a person: ten patterns over a post of the greatest length, a hundred over one of 2,000
 * characters. A pattern counts only where the letters it requires were seen; one that has to be followed possibility by
 * possibility counts as many times as it has parts.
 */
export const patternBudget = 200_000;

/** How many times one post's words and links are held against lists: thousands of conditions on hundreds of words. */
export const comparisonBudget = 40_000;
