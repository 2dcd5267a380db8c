/** What became of somebody's earlier reports. */
export interface ReporterRecord {
  upheldCount: number;
  rejectedCount: number;
}

export type ReporterBand = 'new' | 'reliable' | 'mixed' | 'often_rejected';

/** Judged reports from which on a record says something. */
const enoughReports = 3;

/**
 * How much one report weighs: one for somebody without a record, towards two for a reporter whose reports are upheld,
 * towards nothing for one who abuses reporting. The share is smoothed by one report of each kind.
 */
export function reportWeight(record: ReporterRecord): number {
  return 2 * shareUpheld(record);
}

/** What moderators see of the record: a band, so that figures never tell who it is. */
export function reporterBand(record: ReporterRecord): ReporterBand {
  if (record.upheldCount + record.rejectedCount < enoughReports) return 'new';
  const share = shareUpheld(record);
  if (share >= 0.65) return 'reliable';
  return share >= 0.35 ? 'mixed' : 'often_rejected';
}

function shareUpheld({ upheldCount, rejectedCount }: ReporterRecord): number {
  return (upheldCount + 1) / (upheldCount + rejectedCount + 2);
}
