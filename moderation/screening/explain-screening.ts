import { Injectable } from '@nestjs/common';
import { say } from '../../messages/say.js';
import type { RuleRemark } from '../../forum/discussion/screening.port.js';
import { type CompiledRules } from '../rules/compile-rules.js';
import { explain, inLanguage, type Say } from '../rules/explain.js';
import { isStricter } from '../rules/compile-rules.js';
import type { Rule } from '../rules/rule.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { PostLink } from '../signals/links.js';
import { RunningRules } from './running-rules.js';

/** One rule's result as moderators read it. */
export interface ExplainedRule {
  ruleId: string;
  version: number;
  guidelineNumber: number;
  outcome: string;
  isOnTrial: boolean;
  sentence: string;
  /** Where it saw something, as [from, to) of the screened text. */
  spans: [number, number][];
}

type FindRule = Pick<CompiledRules, 'find'>;

const sayRule = say as Say;

/** Puts stored results into words, in the reader's language. */
@Injectable()
export class ExplainScreening {
  constructor(private readonly runningRules: RunningRules) {}

  /** For moderators: every rule that fired, those on trial too. `textFrom` is where the post's own text begins. */
  async forModerators(results: readonly FiredRule[], locale: string, textFrom = 0): Promise<ExplainedRule[]> {
    const rules = await this.rulesOf(results);
    return results.map((fired) => ({
      ruleId: fired.ruleId,
      version: fired.version,
      guidelineNumber: fired.guideline,
      outcome: fired.outcome,
      isOnTrial: fired.state === 'trial',
      sentence: sentenceOf(rules, fired, 'moderator', locale),
      spans: spansOf(fired, textFrom),
    }));
  }

  /** For the author: what held it or asks for a rewrite, without what a rule keeps to itself. */
  async forAuthor(results: readonly FiredRule[], locale: string, textFrom = 0): Promise<RuleRemark[]> {
    return remarksFor(await this.rulesOf(results), results, locale, textFrom);
  }

  /** The versions that fired: a result is read with the rule as it was then, whatever became of it. */
  private async rulesOf(results: readonly FiredRule[]): Promise<FindRule> {
    const rules = await Promise.all(results.map((fired) => this.runningRules.find(fired.ruleId, fired.version)));
    return { find: (id, version) => rules.find((rule) => rule?.id === id && rule.version === version) };
  }
}

/** The remarks of results that hold or refuse, from rules that do something. */
export function remarksFor(
  rules: FindRule,
  results: readonly FiredRule[],
  locale: string,
  textFrom: number,
): RuleRemark[] {
  return results
    .filter((fired) => fired.state === 'live' && holds(fired))
    .map((fired) => {
      const rule = rules.find(fired.ruleId, fired.version);
      return {
        ruleId: fired.ruleId,
        guidelineNumber: fired.guideline,
        sentence: sentenceOf(rules, fired, 'author', locale),
        mend: mendOf(rule, fired, locale),
        isQuestion: false,
        spans: rule?.discreet ? [] : spansOf(fired, textFrom),
      };
    });
}

/**
 * What rules ask that let the text go out: the reason for a link, beside the links themselves. A rule that holds the
 * text asks too, with what it says anyway.
 */
export function questionsFor(
  rules: FindRule,
  results: readonly FiredRule[],
  asked: { locale: string; textFrom: number; links: readonly PostLink[] },
): RuleRemark[] {
  const { locale, textFrom, links } = asked;
  return results
    .filter((fired) => asksLinkReason(fired) && !holds(fired))
    .map((fired) => {
      const rule = rules.find(fired.ruleId, fired.version);
      return {
        ruleId: fired.ruleId,
        guidelineNumber: fired.guideline,
        sentence: sentenceOf(rules, fired, 'author', locale),
        mend: mendOf(rule, fired, locale),
        isQuestion: true,
        // All links, not those of a list: which of them made it ask may be what the rule keeps to itself.
        spans: within(
          links.map(({ start, end }): [number, number] => [start, end]),
          textFrom,
        ),
      };
    });
}

/** The rule's own advice; where it has none and asks what a link is for, that question. */
function mendOf(rule: Rule | undefined, fired: FiredRule, locale: string): string | null {
  const advice = rule && inLanguage(rule.advice, locale);
  return advice ?? (asksLinkReason(fired) ? say(locale, 'rules.ask.linkReason') : null);
}

/** Whether a rule that does something asks what a link is for. */
export const asksLinkReason = (fired: FiredRule): boolean =>
  fired.state === 'live' && fired.actions.some((one) => one.do === 'askLinkReason');

const holds = (fired: FiredRule): boolean => isStricter(fired.outcome, 'case');

function sentenceOf(rules: FindRule, fired: FiredRule, audience: 'moderator' | 'author', locale: string): string {
  const rule = rules.find(fired.ruleId, fired.version);
  // Of a version that nobody can read any more the values still stand in the result; its name then is its id.
  if (!rule) return `${fired.ruleId} (${fired.version})`;
  return explain(fired, { ...rule, advice: {} }, { audience, locale, say: sayRule });
}

function spansOf(fired: FiredRule, textFrom: number): [number, number][] {
  return within(
    fired.reasons.flatMap((reason) => ('places' in reason ? reason.places : [])),
    textFrom,
  );
}

/** Places in the screened text as places in the post's own, the first fifty. */
function within(places: readonly (readonly [number, number])[], textFrom: number): [number, number][] {
  return places
    .filter(([, end]) => end > textFrom)
    .map(([start, end]): [number, number] => [Math.max(0, start - textFrom), end - textFrom])
    .slice(0, 50);
}
