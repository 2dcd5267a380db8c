import type { ModerationCase } from './cases.store.js';

/** Why a case stands where it does, as codes with their values; the page puts them into words. */
export interface QueueReason {
  because: 'severity' | 'reports' | 'triage' | 'exposure' | 'overdue' | 'due' | 'not_visible';
  value: number;
}

/** The reasons for a case's place, the ones that weigh most first. Minutes for what is due or overdue. */
export function queueReasons(found: ModerationCase, at: Date): QueueReason[] {
  const minutes = Math.round((found.promiseAt.getTime() - at.getTime()) / 60_000);
  const reasons: QueueReason[] = [{ because: 'severity', value: found.severity }];
  if (found.reportCount > 0) reasons.push({ because: 'reports', value: found.reportCount });
  if (found.triageScore !== null) reasons.push({ because: 'triage', value: Math.round(found.triageScore * 100) });
  if (found.subjectKind !== 'person') {
    if (found.exposure > 0) reasons.push({ because: 'exposure', value: found.exposure });
    else reasons.push({ because: 'not_visible', value: 0 });
  }
  reasons.push(minutes < 0 ? { because: 'overdue', value: -minutes } : { because: 'due', value: minutes });
  return reasons;
}
