import type { Sql } from '../../platform/database/database.js';
import type { SubjectKind } from '../cases/subjects.store.js';
import type { ReporterRecord } from './reporter-record.js';

export type ReportState = 'open' | 'upheld' | 'rejected';

/** A report as the one who filed it sees it. It has no way to the case or to anybody else. */
export interface OwnReport {
  id: string;
  subjectKind: SubjectKind;
  subjectId: string;
  guidelineNumber: number;
  words: string;
  state: ReportState;
  filedAt: Date;
}

/** A report as moderators see it: by a number within its case, never by a name. */
export interface NumberedReport {
  number: number;
  guidelineNumber: number;
  words: string;
  state: ReportState;
  filedAt: Date;
  record: ReporterRecord;
}

const ownColumns = `id, subject_kind AS "subjectKind", subject_id AS "subjectId", guideline_number AS "guidelineNumber",
  words, state, filed_at AS "filedAt"`;

/** Writes a report under the next number of its case, whose row the caller has locked. */
export async function insertReport(
  sql: Sql,
  report: {
    id: string;
    caseId: string;
    subjectKind: SubjectKind;
    subjectId: string;
    revisionId: string | null;
    reporterId: string;
    guidelineNumber: number;
    words: string;
    filedAt: Date;
  },
): Promise<void> {
  await sql.query(
    `INSERT INTO report (id, case_id, number, subject_kind, subject_id, subject_revision_id, reporter_id,
       guideline_number, words, filed_at)
     SELECT $1, $2, (SELECT coalesce(max(number), 0) + 1 FROM report WHERE case_id = $2), $3, $4, $5, $6, $7, $8, $9`,
    [
      report.id,
      report.caseId,
      report.subjectKind,
      report.subjectId,
      report.revisionId,
      report.reporterId,
      report.guidelineNumber,
      report.words,
      report.filedAt,
    ],
  );
}

/** One's own report. */
export async function findOwnReport(sql: Sql, reporterId: string, reportId: string): Promise<OwnReport | undefined> {
  return sql.one(`SELECT ${ownColumns} FROM report WHERE id = $1 AND reporter_id = $2`, [reportId, reporterId]);
}

/** The report somebody has filed already in a case under a guideline. */
export async function findSameReport(
  sql: Sql,
  caseId: string,
  reporterId: string,
  guidelineNumber: number,
): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    'SELECT id FROM report WHERE case_id = $1 AND reporter_id = $2 AND guideline_number = $3',
    [caseId, reporterId, guidelineNumber],
  );
  return row?.id;
}

/** Whether this person's reports are counted in the case already. */
export async function hasReportedIn(sql: Sql, caseId: string, reporterId: string): Promise<boolean> {
  return (
    (await sql.one('SELECT 1 FROM report WHERE case_id = $1 AND reporter_id = $2', [caseId, reporterId])) !== undefined
  );
}

/** Whether a guideline has been cited in a case, by a report or by a decision in force. */
export async function isCited(sql: Sql, caseId: string, guidelineNumber: number): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM report WHERE case_id = $1 AND guideline_number = $2
     UNION ALL SELECT 1 FROM decision WHERE case_id = $1 AND guideline_number = $2 AND state = 'in_force' LIMIT 1`,
    [caseId, guidelineNumber],
  );
  return row !== undefined;
}

/** What became of this person's reports so far. */
export async function recordOf(sql: Sql, reporterId: string): Promise<ReporterRecord> {
  const row = await sql.one<ReporterRecord>(
    `SELECT count(*) FILTER (WHERE state = 'upheld') AS "upheldCount",
       count(*) FILTER (WHERE state = 'rejected') AS "rejectedCount" FROM report WHERE reporter_id = $1`,
    [reporterId],
  );
  return row!;
}

/** When the n-th latest report of this person since an instant was filed; undefined if there are fewer. */
export async function filedAtOfReport(
  sql: Sql,
  reporterId: string,
  since: Date,
  nthLatest: number,
): Promise<Date | undefined> {
  const row = await sql.one<{ at: Date }>(
    `SELECT filed_at AS at FROM report WHERE reporter_id = $1 AND filed_at > $2
     ORDER BY filed_at DESC OFFSET $3 LIMIT 1`,
    [reporterId, since, nthLatest - 1],
  );
  return row?.at;
}

/** The reports in a case, by number, each with its reporter's record outside of this case. */
export async function reportsIn(sql: Sql, caseId: string): Promise<NumberedReport[]> {
  const rows = await sql.query<Omit<NumberedReport, 'record'> & ReporterRecord>(
    `SELECT report.number, report.guideline_number AS "guidelineNumber", report.words, report.state,
       report.filed_at AS "filedAt", past.upheld AS "upheldCount", past.rejected AS "rejectedCount"
     FROM report CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE state = 'upheld') AS upheld, count(*) FILTER (WHERE state = 'rejected') AS rejected
       FROM report earlier WHERE earlier.reporter_id = report.reporter_id AND earlier.case_id <> report.case_id) AS past
     WHERE report.case_id = $1 ORDER BY report.number LIMIT 200`,
    [caseId],
  );
  return rows.map(({ upheldCount, rejectedCount, ...report }) => ({
    ...report,
    record: { upheldCount, rejectedCount },
  }));
}

/**
 * Brings the reports of a case to the state that its decisions in force make them: the first decision since a report
 * was filed answers it; one that came later to a decided case is answered by the latest decision; what no decision in
 * force answers is open while the case is, and rejected once the finding of a breach was overturned.
 */
export async function settleReports(sql: Sql, caseId: string): Promise<void> {
  const answer = `CASE WHEN outcome IN ('no_breach', 'release') THEN 'rejected' ELSE 'upheld' END`;
  await sql.query(
    `UPDATE report SET state = coalesce(
       (SELECT ${answer} FROM decision WHERE decision.case_id = $1 AND decision.state = 'in_force'
          AND decided_at >= filed_at ORDER BY decided_at, decision.id LIMIT 1),
       CASE WHEN moderation_case.state IN ('open', 'claimed') THEN 'open' END,
       (SELECT ${answer} FROM decision WHERE decision.case_id = $1 AND decision.state = 'in_force'
          ORDER BY decided_at DESC, decision.id DESC LIMIT 1),
       'rejected')
     FROM moderation_case WHERE moderation_case.id = $1 AND report.case_id = $1`,
    [caseId],
  );
}
