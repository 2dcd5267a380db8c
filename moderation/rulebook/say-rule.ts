import { inLanguage } from '../rules/explain.js';
import type { Condition, Rule, RuleAction } from '../rules/rule.js';
import { sayCondition } from './say-condition.js';
import { sayIn, type SayRulebook } from './say-rulebook.js';

/** A line of the sentence: what it says, how deep it stands, and where in the document. */
export interface SentencePart {
  kind: 'all' | 'any' | 'none' | 'condition' | 'action';
  /** 0 for what stands by itself; conditions of a group are one deeper than the group. */
  depth: number;
  /** As the rule language writes paths: `$.when.all[0]`. */
  path: string;
  text: string;
}

/** A rule read as people read it: one sentence, and the same line by line for a page that edits it. */
export interface RuleSentence {
  text: string;
  parts: SentencePart[];
}

/** Reads a rule out in one language. */
export function sayRule(rule: Rule, locale: string): RuleSentence {
  const say = sayIn(locale);
  const actions = rule.actions.map((action) => sayAction(action, locale, say));
  const text = say('sentence', {
    conditions: sayInline(rule.when, say, true),
    actions: actions.reduce((first, second) => say('join.actions', { first, second })),
  });
  const parts = [
    ...conditionParts(rule.when, '$.when', 0, say),
    ...actions.map((action, at): SentencePart => ({
      kind: 'action',
      depth: 0,
      path: `$.actions[${at}]`,
      text: action,
    })),
  ];
  return { text, parts };
}

function sayInline(condition: Condition, say: SayRulebook, isOutermost = false): string {
  const group = groupOf(condition);
  if (!group) return sayCondition(condition as Parameters<typeof sayCondition>[0], say);
  const isAlone = group.conditions.length === 1;
  const inner = group.conditions.map((one) => sayInline(one, say, isAlone && (isOutermost || group.kind === 'none')));
  if (group.kind === 'none')
    return say('group.inline.none', { parts: say('bracket', { parts: joined(inner, 'none', say) }) });
  if (isAlone) return inner[0]!;
  const parts = joined(inner, group.kind, say);
  return isOutermost ? parts : say('bracket', { parts });
}

const joined = (parts: readonly string[], kind: string, say: SayRulebook): string =>
  parts.reduce((first, second) => say(`join.${kind}`, { first, second }));

function conditionParts(condition: Condition, path: string, depth: number, say: SayRulebook): SentencePart[] {
  const group = groupOf(condition);
  if (!group) {
    const text = sayCondition(condition as Parameters<typeof sayCondition>[0], say);
    return [{ kind: 'condition', depth, path, text }];
  }
  return [
    { kind: group.kind, depth, path, text: say(`group.${group.kind}`) },
    ...group.conditions.flatMap((one, at) => conditionParts(one, `${path}.${group.kind}[${at}]`, depth + 1, say)),
  ];
}

function groupOf(condition: Condition): { kind: 'all' | 'any' | 'none'; conditions: readonly Condition[] } | null {
  if ('all' in condition) return { kind: 'all', conditions: condition.all };
  if ('any' in condition) return { kind: 'any', conditions: condition.any };
  if ('none' in condition) return { kind: 'none', conditions: condition.none };
  return null;
}

function sayAction(action: RuleAction, locale: string, say: SayRulebook): string {
  const key = `does.${action.do}`;
  if (action.do === 'note') return say(key, { text: say('quote', { text: inLanguage(action.text, locale) ?? '' }) });
  if (action.do === 'slowThread') return say(key, { minutes: action.minutes });
  if (action.do === 'requireFirstPostsReview') return say(key, { posts: action.posts });
  return 'severity' in action ? say(key, { severity: say(`severity.${action.severity}`) }) : say(key);
}
