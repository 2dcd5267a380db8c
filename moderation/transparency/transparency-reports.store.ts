import type { Sql } from '../../platform/database/database.js';
import type { Figures } from './figures.js';
import type { Period } from './periods.js';

/** A finished report as it is stored. */
export interface TransparencyReport {
  period: string;
  fromAt: Date;
  untilAt: Date;
  figures: Figures;
  madeAt: Date;
}

const columns = `period, from_at AS "fromAt", until_at AS "untilAt", figures, made_at AS "madeAt"`;

/** The report on a period; without one, the latest month's. */
export async function findTransparencyReport(
  sql: Sql,
  period: string | null | undefined,
): Promise<TransparencyReport | undefined> {
  return sql.one(
    `SELECT ${columns} FROM transparency_report WHERE $1::text IS NULL OR period = $1
     ORDER BY until_at DESC, from_at DESC LIMIT 1`,
    [period ?? null],
  );
}

/** The reports on these periods that there are, the earliest first. */
export async function findTransparencyReports(sql: Sql, periods: readonly string[]): Promise<TransparencyReport[]> {
  return sql.query(`SELECT ${columns} FROM transparency_report WHERE period = ANY ($1::text[]) ORDER BY from_at`, [
    periods,
  ]);
}

/** Every period that was reported on, the latest first. */
export async function reportedPeriods(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ period: string }>(
    'SELECT period FROM transparency_report ORDER BY until_at DESC, from_at DESC LIMIT 200',
  );
  return rows.map(({ period }) => period);
}

/** Stores a finished report. The first one on a period is the one that stays; whether it was this one is the answer. */
export async function keepTransparencyReport(
  sql: Sql,
  report: { period: Period; figures: Figures; madeAt: Date },
): Promise<boolean> {
  const { period, figures, madeAt } = report;
  const row = await sql.one(
    `INSERT INTO transparency_report (period, from_at, until_at, figures, made_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (period) DO NOTHING RETURNING 1`,
    [period.name, period.fromAt, period.untilAt, JSON.stringify(figures), madeAt],
  );
  return row !== undefined;
}

/** The reports on the twelve months up to an instant, the earliest first. */
export async function monthsUpTo(sql: Sql, untilAt: Date): Promise<TransparencyReport[]> {
  const rows = await sql.query<TransparencyReport>(
    `SELECT ${columns} FROM transparency_report WHERE period NOT LIKE '%Q%' AND until_at <= $1
     ORDER BY until_at DESC LIMIT 12`,
    [untilAt],
  );
  return rows.toReversed();
}
