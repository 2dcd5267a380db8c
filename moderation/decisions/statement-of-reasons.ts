import { type Words, wordsIn } from '../../forum/spaces/words.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { say } from '../../messages/say.js';
import type { Outcome } from '../cases/case-states.js';

/** The templates a statement of reasons may be drawn from, by outcome; the first is the one proposed. */
export const reasonKeys = {
  no_breach: ['reason.no_breach'],
  release: ['reason.release', 'reason.release_rule_was_wrong'],
  edit_request: ['reason.edit_request'],
  hide: ['reason.hide'],
  remove: ['reason.remove'],
  lock: ['reason.lock'],
  move: ['reason.move'],
  breach: ['reason.breach'],
} as const satisfies Record<Outcome, readonly string[]>;

export type ReasonKey = (typeof reasonKeys)[Outcome][number];

/** The template a decision uses: the one asked for if it fits the outcome, else the proposed one. */
export function chooseReasonKey(outcome: Outcome, asked: string | null | undefined): ReasonKey {
  const keys: readonly ReasonKey[] = reasonKeys[outcome];
  if (asked === null || asked === undefined) return keys[0]!;
  const key = keys.find((one) => one === asked);
  if (!key) throw invalid('reasonKey', 'not_a_choice');
  return key;
}

/** The statement in words, in the reader's language; the moderator's own words come after it as they are. */
export function sayReason(
  locale: string,
  reason: { reasonKey: string; guideline: { number: number; title: Words } | null },
): string {
  const { number = 0, title = {} } = reason.guideline ?? {};
  return say(locale, reason.reasonKey as ReasonKey, { guideline: number, title: wordsIn(title, locale) });
}
