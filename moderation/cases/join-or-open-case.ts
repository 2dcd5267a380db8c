import type { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { promiseAt, queueAt } from './case-states.js';
import { type ModerationCase, caseColumns, spaceOfSubject } from './cases.store.js';
import type { Subject } from './subjects.store.js';

/** What comes to a case: a report, a screening or a moderator's own look. */
export interface Arrival {
  because: ModerationCase['openedBecause'];
  severity: number;
  /** For a report: how much it adds; 0 when this reporter has been counted. Called with the case's id, its row locked. */
  weightIn?: (caseId: string) => Promise<{ weight: number; reporters: number }>;
  /** Whether it opens a decided case again, given that case (locked). */
  reopens: (decided: ModerationCase) => Promise<boolean>;
  /** Whether whoever decides on the case should look again before they do. */
  isNews: (found: ModerationCase) => Promise<boolean>;
}

export type Arrived = { case: ModerationCase; arrival: 'joined' | 'opened' | 'reopened' | 'noted' };

/**
 * Joins the case on a subject that is not closed, or opens one. Its row stays locked until the transaction ends. At
 * most one case on a subject is not closed: the partial unique index decides between two that open one at the same
 * moment, and the second one joins.
 */
export async function joinOrOpenCase(tx: Tx, clock: Clock, subject: Subject, arrival: Arrival): Promise<Arrived> {
  for (;;) {
    const found = await tx.one<ModerationCase>(
      `SELECT ${caseColumns} FROM moderation_case c
       WHERE subject_kind = $1 AND subject_id = $2 AND state <> 'closed' FOR UPDATE`,
      [subject.kind, subject.id],
    );
    if (found) return joinCase(tx, clock, subject, found, arrival);
    const opened = await insertCase(tx, clock, subject, arrival);
    if (!opened) continue;
    const weighed = arrival.weightIn ? await weigh(tx, subject, opened, arrival, {}) : opened;
    return { case: weighed, arrival: 'opened' };
  }
}

async function joinCase(
  tx: Tx,
  clock: Clock,
  subject: Subject,
  found: ModerationCase,
  arrival: Arrival,
): Promise<Arrived> {
  if (found.state === 'open' || found.state === 'claimed') {
    const isNews = await arrival.isNews(found);
    return { case: await weigh(tx, subject, found, arrival, { isNews }), arrival: 'joined' };
  }
  if (!(await arrival.reopens(found))) return { case: await count(tx, found, arrival), arrival: 'noted' };
  const reopenedAt = clock.now();
  return { case: await weigh(tx, subject, found, arrival, { isNews: true, reopenedAt }), arrival: 'reopened' };
}

async function insertCase(tx: Tx, clock: Clock, subject: Subject, arrival: Arrival) {
  const openedAt = clock.now();
  const { severity } = arrival;
  const weights = { openedAt, severity, reportWeight: 0, triageScore: null, exposure: subject.exposure };
  return tx.one<ModerationCase>(
    `INSERT INTO moderation_case AS c (id, subject_kind, subject_id, subject_person_id, space_id, language, state,
       opened_because, severity, exposure, promise_at, queue_at, opened_at)
     VALUES ($1, $2, $3, $4, coalesce(${spaceOfSubject('$2::text', '$3::uuid')}, $5), $6, 'open', $7, $8, $9, $10, $11, $12)
     ON CONFLICT (subject_kind, subject_id) WHERE state IN ('open', 'claimed') DO NOTHING
     RETURNING ${caseColumns}`,
    [
      randomId(),
      subject.kind,
      subject.id,
      subject.personId,
      subject.spaceId,
      subject.language,
      arrival.because,
      severity,
      subject.exposure,
      promiseAt(weights),
      queueAt(weights),
      openedAt,
    ],
  );
}

/** Counts a reporter whose report changes nothing now, so that they are there if the case opens again. */
async function count(tx: Tx, found: ModerationCase, arrival: Arrival): Promise<ModerationCase> {
  const added = await arrival.weightIn?.(found.id);
  if (!added || added.reporters === 0) return found;
  const counted = await tx.one<ModerationCase>(
    `UPDATE moderation_case AS c SET report_weight = report_weight + $2, report_count = report_count + $3
     WHERE id = $1 RETURNING ${caseColumns}`,
    [found.id, added.weight, added.reporters],
  );
  return counted!;
}

/** Writes what the arrival makes of the case: its weight, severity, promise and place. */
async function weigh(
  tx: Tx,
  subject: Subject,
  found: ModerationCase,
  arrival: Arrival,
  news: { isNews?: boolean; reopenedAt?: Date },
): Promise<ModerationCase> {
  const added = (await arrival.weightIn?.(found.id)) ?? { weight: 0, reporters: 0 };
  const openedAt = news.reopenedAt ?? found.openedAt;
  const severity = Math.max(found.severity, arrival.severity);
  const reportWeight = found.reportWeight + added.weight;
  const weights = { openedAt, severity, reportWeight, triageScore: found.triageScore, exposure: subject.exposure };
  const weighed = await tx.one<ModerationCase>(
    `UPDATE moderation_case AS c SET severity = $2, report_weight = $3, report_count = report_count + $4, exposure = $5,
       promise_at = $6, queue_at = $7, language = coalesce($8, language),
       space_id = coalesce(${spaceOfSubject('subject_kind', 'subject_id')}, space_id),
       state = CASE WHEN $9 THEN 'open' ELSE state END, decided_at = CASE WHEN $9 THEN NULL ELSE decided_at END,
       opened_at = $10, version = version + CASE WHEN $11 THEN 1 ELSE 0 END
     WHERE id = $1 RETURNING ${caseColumns}`,
    [
      found.id,
      severity,
      reportWeight,
      added.reporters,
      subject.exposure,
      promiseAt(weights),
      queueAt(weights),
      subject.language,
      news.reopenedAt !== undefined,
      openedAt,
      (news.isNews ?? false) || severity > found.severity,
    ],
  );
  return weighed!;
}
