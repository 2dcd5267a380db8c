import type { MessageKey, Say } from '#lib/words/say.ts';

const keys: Record<string, MessageKey> = {
  SEVERITY: 'queue.reason.severity',
  REPORTS: 'queue.reason.reports',
  TRIAGE: 'queue.reason.triage',
  EXPOSURE: 'queue.reason.exposure',
  NOT_VISIBLE: 'queue.reason.notVisible',
};

/** Why a case stands where it does. What its clock shows anyway is not said twice. */
export function sayQueueReason(say: Say, { because, value }: { because: string; value: number }): string {
  const key = keys[because];
  return key ? say(key, { value }) : say('queue.reason.promise');
}
