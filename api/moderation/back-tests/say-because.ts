import { say } from '../../../messages/say.js';
import type { JudgedCondition } from '../../../moderation/back-tests/closeness.js';
import type { NearMiss } from '../../../moderation/back-tests/kept-posts.store.js';
import type { PostToRead } from '../../../moderation/back-tests/read-kept-posts.store.js';
import { explainReason, type ExplainOptions, type Say } from '../../../moderation/rules/explain.js';
import type { Reason } from '../../../moderation/rules/screening-result.js';

/** Why a post stands in a back-test, with its values, in the reader's language. */
export function sayBecause({ reasons }: Pick<PostToRead, 'reasons'>, locale: string): string {
  if ('conditions' in reasons) return sayNear(reasons as NearMiss, locale);
  if (!('reasons' in reasons)) return say(locale, 'backTests.because.purged');
  if ('failure' in reasons && reasons.failure) return say(locale, 'backTests.because.couldNotRun');
  const phrases = sayReasons(reasons.reasons as Reason[], locale);
  return phrases.length === 0 ? say(locale, 'backTests.because.conditions') : `${phrases.join(', ')}.`;
}

function sayNear({ conditions, like }: NearMiss, locale: string): string {
  const sentences: string[] = [];
  if (like) sentences.push(say(locale, 'backTests.near.like', { percent: Math.round(like.likeness * 100) }));
  const met = conditions.filter(({ isMet }) => isMet);
  if (met.length > 0) sentences.push(say(locale, 'backTests.near.met', { met: met.length, count: conditions.length }));
  const unmet = conditions.filter(({ isMet }) => !isMet).map((condition) => sayUnmet(condition, locale));
  if (unmet.length > 0)
    sentences.push(say(locale, 'backTests.near.unmet', { conditions: [...new Set(unmet)].slice(0, 4).join(', ') }));
  return sentences.join(' ');
}

function sayUnmet({ kind, list, reasons }: JudgedCondition, locale: string): string {
  const [phrase] = sayReasons(reasons, locale);
  if (phrase) return phrase;
  if (kind === 'words')
    return list === null ? say(locale, 'backTests.near.noWords') : say(locale, 'backTests.near.noWordsOf', { list });
  return say(locale, kind === 'links' ? 'backTests.near.noLinks' : 'backTests.near.noPattern');
}

function sayReasons(reasons: readonly Reason[], locale: string): string[] {
  const options: ExplainOptions = { audience: 'moderator', locale, say: say as Say };
  return [...new Set(reasons.flatMap((reason) => explainReason(reason, options) ?? []))];
}
