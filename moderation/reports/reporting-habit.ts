import type { ReporterRecord } from './reporter-record.js';

/** How somebody has been reporting lately. */
export type ReportingHabit = 'fine' | 'weighs_less' | 'told';

/** How far back one looks: who has changed is not held to what was. */
export const habitDays = 90;

const lessWeight = { rejected: 5, upheldShare: 0.2 };
const advice = { rejected: 10, upheldShare: 0.1 };

/**
 * Five rejected reports with fewer than one in five upheld weigh less; ten with fewer than one in ten are spoken about
 * with whoever files them. A mistake is not abuse, so neither takes reporting away.
 */
export function reportingHabit({ upheldCount, rejectedCount }: ReporterRecord): ReportingHabit {
  const judged = upheldCount + rejectedCount;
  const share = judged === 0 ? 1 : upheldCount / judged;
  if (rejectedCount >= advice.rejected && share < advice.upheldShare) return 'told';
  if (rejectedCount >= lessWeight.rejected && share < lessWeight.upheldShare) return 'weighs_less';
  return 'fine';
}

/** What a report's weight is multiplied by. */
export function habitFactor(habit: ReportingHabit): number {
  return habit === 'fine' ? 1 : 0.5;
}

/** From how many rejected reports on anybody is looked at at all: the filter of the list that is judged one by one. */
export const fewestToTell = advice.rejected;
