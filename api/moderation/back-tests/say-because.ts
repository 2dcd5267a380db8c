import { say } from '../../../messages/say.js';
import type { JudgedCondition } from '../../../moderation/back-tests/closeness.js';
import type { NearMiss } from '../../../moderation/back-tests/kept-posts.store.js';
import { explainReason, type ExplainOptions, type Say } from '../../../moderation/rules/explain.js';
import type { FiredRule, Reason } from '../../../moderation/rules/screening-result.js';

interface Telling {
  locale: string;
  /** Whether the reader sees the post's words anyway. */
  mayQuote: boolean;
}

/** Why a post stands in a back-test, with its values; null where that cannot be said without quoting it. */
export function sayBecause(reasons: FiredRule | NearMiss | Record<string, never>, telling: Telling): string | null {
  const { locale, mayQuote } = telling;
  if ('conditions' in reasons) return sayNear(reasons as NearMiss, telling);
  if (!('reasons' in reasons)) return say(locale, 'backTests.because.purged');
  if ('failure' in reasons && reasons.failure) return say(locale, 'backTests.because.couldNotRun');
  const phrases = sayReasons(reasons.reasons as Reason[], telling);
  if (phrases.length > 0) return `${phrases.join(', ')}.`;
  return mayQuote ? say(locale, 'backTests.because.conditions') : null;
}

function sayNear({ conditions, like }: NearMiss, telling: Telling): string {
  const { locale } = telling;
  const sentences: string[] = [];
  if (like) sentences.push(say(locale, 'backTests.near.like', { percent: Math.round(like.likeness * 100) }));
  const met = conditions.filter(({ isMet }) => isMet);
  if (met.length > 0) sentences.push(say(locale, 'backTests.near.met', { met: met.length, count: conditions.length }));
  const unmet = conditions.flatMap((condition) => (condition.isMet ? [] : [sayUnmet(condition, telling)]));
  if (unmet.length > 0)
    sentences.push(say(locale, 'backTests.near.unmet', { conditions: [...new Set(unmet)].slice(0, 4).join(', ') }));
  return sentences.join(' ');
}

function sayUnmet({ kind, list, reasons }: JudgedCondition, telling: Telling): string {
  const [phrase] = sayReasons(reasons, telling);
  const { locale } = telling;
  if (phrase) return phrase;
  if (kind === 'fact') return say(locale, 'backTests.near.noFact');
  if (kind === 'words')
    return list === null ? say(locale, 'backTests.near.noWords') : say(locale, 'backTests.near.noWordsOf', { list });
  return say(locale, kind === 'links' ? 'backTests.near.noLinks' : 'backTests.near.noPattern');
}

function sayReasons(reasons: readonly Reason[], { locale, mayQuote }: Telling): string[] {
  const options: ExplainOptions = { audience: 'moderator', locale, say: say as Say };
  const told = mayQuote ? reasons : reasons.filter((reason) => reason.kind === 'fact');
  return [...new Set(told.flatMap((reason) => explainReason(reason, options) ?? []))];
}
