import { hasMessage } from '../../messages/say.js';
import type { FactValue } from '../signals/fact-catalogue.js';
import { findFact } from '../signals/fact-catalogue.js';
import type { Condition, Count, FactCondition, ListRef, WordsCondition, LinksCondition } from '../rules/rule.js';
import { windowParts } from '../rules/time-window.js';
import type { SayRulebook } from './say-rulebook.js';

/** How many entries written in a rule are named before "and 12 more". */
const NAMED = 3;

type Single = Exclude<Condition, { all: unknown } | { any: unknown } | { none: unknown }>;

/** One condition that is no group, as a clause: "the author joined fewer than 14 days ago". */
export function sayCondition(condition: Single, say: SayRulebook): string {
  if ('fact' in condition) return sayFact(condition, say);
  if ('words' in condition) return sayWords(condition, say);
  if ('links' in condition) return sayLinks(condition, say);
  const pattern = say('quote', { text: condition.matches });
  return say(condition.caseSensitive ? 'matches.case' : 'matches', { pattern });
}

function sayFact(condition: FactCondition, say: SayRulebook): string {
  const { fact, comparison, value } = condition;
  const definition = findFact(fact)!;
  if (definition.kind === 'truth') {
    // "is not true" reads as what is so then.
    const isTrue = comparison === 'oneOf' ? String(value) : String(comparison === 'isNot' ? !value : value);
    return say(`rules.fact.${fact}`, { value: isTrue });
  }
  const isShare = definition.kind === 'share';
  const n = comparison !== 'atLeast' && typeof value === 'number' ? value : 2;
  let what = say(`if.${fact}`, { limit: sayLimit(condition, isShare, say), n });
  if (condition.copies === 'exact') what = say('copies.exact', { what });
  if (condition.withinSeconds === undefined) return what;
  const { count, unit } = windowParts(condition.withinSeconds);
  return say(`rules.because.within.${unit}`, { what, count });
}

function sayLimit({ comparison, value }: FactCondition, isShare: boolean, say: SayRulebook): string {
  if (comparison === 'inList' || comparison === 'notInList') {
    if (typeof value === 'string') return say(`limit.${comparison}`, { value });
    return say(comparison === 'inList' ? 'limit.inEntries' : 'limit.notInEntries', {
      value: few(value as string[], say),
    });
  }
  const values = (Array.isArray(value) ? value : [value]) as FactValue[];
  return say(`limit.${comparison}`, {
    value: few(
      values.map((one) => sayValue(one, isShare, say)),
      say,
      false,
    ),
  });
}

function sayValue(value: FactValue, isShare: boolean, say: SayRulebook): string {
  if (typeof value === 'number') return isShare ? say('percent', { value: Math.round(value * 100) }) : String(value);
  if (typeof value === 'string' && hasMessage(`rulebook.value.${value}`)) return say(`value.${value}`);
  return say('quote', { text: String(value) });
}

function sayWords(condition: WordsCondition, say: SayRulebook): string {
  const { hidden, near, apart, side, unless, quoted } = condition;
  const list = sayList(condition.words, say);
  const count = sayCount(condition, say);
  let what = count === null ? say('words', { list }) : say('words.counted', { list, count });
  if (hidden !== 'any') what = say(`words.${hidden}`, { what });
  if (near) what = say(`words.near.${side}`, { what, list: sayList(near, say), apart });
  if (unless) what = say('words.unless', { what, list: sayList(unless, say) });
  return quoted ? what : say('words.unquoted', { what });
}

function sayLinks(condition: LinksCondition, say: SayRulebook): string {
  const list = sayList(condition.list, say);
  const count = sayCount(condition, say);
  const key = `links.${condition.links}`;
  return count === null ? say(key, { list }) : say(`${key}.counted`, { list, count });
}

/** Null where one is enough: the clause says so without a number. */
function sayCount({ atLeast, atMost }: Count, say: SayRulebook): string | null {
  if (atMost === undefined)
    return atLeast === undefined || atLeast === 1 ? null : say('limit.atLeast', { value: atLeast });
  if (atLeast === undefined) return say('limit.atMost', { value: atMost });
  return atLeast === atMost ? String(atLeast) : say('count.between', { least: atLeast, most: atMost });
}

const sayList = (list: ListRef, say: SayRulebook): string =>
  typeof list === 'string' ? say('list', { name: list }) : few(list, say);

function few(values: readonly string[], say: SayRulebook, isQuoted = true): string {
  const named = values.slice(0, NAMED).map((text) => (isQuoted ? say('quote', { text }) : text));
  const more = values.length - named.length;
  return more > 0 ? say('more', { values: named.join(', '), count: more }) : named.join(', ');
}
