import { findFact, type FactValue } from '../signals/fact-catalogue.js';
import type { Localized, Rule } from './rule.js';
import type { FiredRule, Reason } from './screening-result.js';
import { windowParts } from './time-window.js';

/** Says a message of the catalogue in a language; `say` of messages/say.ts is one. */
export type Say = (locale: string, key: string, params?: Record<string, string | number>) => string;

export interface ExplainOptions {
  /** The author is told no names of lists, and of a discreet rule neither values nor limits. */
  audience: 'moderator' | 'author';
  locale: string;
  say: Say;
}

/**
 * Why a rule fired, in a sentence with the values filled in: "Link flood by a newcomer (guideline 3): 3 links
 * (limit 2), joined 6 days ago (limit 14)". Rendered from what was stored, in the reader's language; `rule` is the
 * version that fired.
 */
export function explain(fired: FiredRule, rule: Rule, { audience, locale, say }: ExplainOptions): string {
  const name = inLanguage(rule.name, locale) ?? rule.id;
  if (fired.failure) {
    const key = audience === 'author' ? 'author' : fired.failure;
    return `${say(locale, `rules.because.failure.${key}`, { name })}.`;
  }
  const isSilent = audience === 'author' && rule.discreet;
  const reasons = isSilent
    ? []
    : fired.reasons.flatMap((reason) => explainReason(reason, { audience, locale, say }) ?? []);
  const params = { name, guideline: rule.guideline, reasons: [...new Set(reasons)].join(', ') };
  const sentence = say(locale, `rules.because.${audience}${reasons.length === 0 ? '.bare' : ''}`, params);
  const advice = audience === 'author' ? inLanguage(rule.advice, locale) : undefined;
  return advice ? `${sentence}. ${advice}` : `${sentence}.`;
}

/** Words in the reader's language, else in English, else in whatever there is. */
export function inLanguage(texts: Localized, locale: string): string | undefined {
  return texts[locale] ?? texts[locale.split('-')[0]!] ?? texts['en'] ?? Object.values(texts)[0];
}

/** One reason as a phrase; null for what explains nothing to a reader. */
export function explainReason(reason: Reason, options: ExplainOptions): string | null {
  switch (reason.kind) {
    case 'fact':
      return reason.isNegated ? null : explainFact(reason, options);
    case 'words':
      return explainWords(reason, options);
    case 'links':
      return explainLinks(reason, options);
    case 'pattern':
      return options.say(options.locale, 'rules.because.pattern', { found: quote([reason.found], options) });
  }
}

type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { kind: Kind }>;

function explainFact(reason: ReasonOf<'fact'>, { locale, say }: ExplainOptions): string | null {
  if (reason.value === null) return null;
  const isShare = findFact(reason.fact)?.kind === 'share';
  let what = say(locale, `rules.fact.${reason.fact}`, { value: shown(reason.value, isShare) });
  if (reason.withinSeconds !== undefined) {
    const { count, unit } = windowParts(reason.withinSeconds);
    what = say(locale, `rules.because.within.${unit}`, { what, count });
  }
  const isLimit = ['atLeast', 'atMost', 'above', 'below'].includes(reason.comparison);
  if (!isLimit || typeof reason.limit !== 'number') return what;
  const limit = isShare ? `${shown(reason.limit, true)}%` : String(reason.limit);
  return say(locale, 'rules.because.limit', { what, limit });
}

function shown(value: FactValue, isShare: boolean): string | number {
  if (typeof value === 'number') return isShare ? Math.round(value * 100) : value;
  return String(value);
}

function explainWords(reason: ReasonOf<'words'>, options: ExplainOptions): string {
  const { locale, say, audience } = options;
  const params = { count: reason.count, found: quote(reason.found, options), list: reason.list ?? '' };
  const isNamed = reason.list !== null && audience === 'moderator';
  let what = say(locale, `rules.because.words${isNamed ? '.list' : ''}`, params);
  if (audience === 'author') return what;
  if (reason.hiddenCount > 0) what = say(locale, 'rules.because.words.hidden', { what, count: reason.hiddenCount });
  return reason.nearList ? say(locale, 'rules.because.words.near', { what, list: reason.nearList }) : what;
}

function explainLinks(reason: ReasonOf<'links'>, { locale, say, audience }: ExplainOptions): string {
  const isNamed = reason.list !== null && audience === 'moderator';
  const params = { count: reason.count, found: reason.found.join(', '), list: reason.list ?? '' };
  const what = say(locale, `rules.because.links.${isNamed ? reason.which : 'plain'}`, params);
  return reason.limit === undefined ? what : say(locale, 'rules.because.limit', { what, limit: reason.limit });
}

const quote = (texts: readonly string[], { locale, say }: ExplainOptions): string =>
  texts.map((text) => say(locale, 'rules.because.quote', { text })).join(', ');
