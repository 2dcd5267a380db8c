import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from './case-scope.sql.js';
import { type ModerationCase, caseColumns } from './cases.store.js';
import { isOffered } from './colleagues.store.js';
import type { SubjectKind } from './subjects.store.js';

/** A part of the queue. */
export interface QueueFilter {
  /** `free`: nobody holds it; `mine`: the viewer does, or it is offered to them. */
  holding?: 'free' | 'mine' | null;
  /** The space and its branches. */
  spaceId?: string | null;
  language?: string | null;
  leastSeverity?: number | null;
  subjectKind?: SubjectKind | null;
  openedBecause?: ModerationCase['openedBecause'] | null;
  /** Cited by a report. */
  guidelineNumber?: number | null;
  isPastPromise?: boolean | null;
  incidentId?: string | null;
}

/** Where a page of the queue begins or ends. */
export interface QueueCursor {
  severity: number;
  queueAt: Date;
  id: string;
}

/** Counting stops here: whoever has a thousand cases before them needs no more exact number. */
export const countedCases = 1000;

/** The statement's growing end: each condition that a filter adds takes the next parameters. */
class Conditions {
  readonly values: unknown[];
  readonly parts: string[] = [];

  constructor(viewer: Viewer, at: Date) {
    this.values = [...scopeParameters(viewer), at];
    this.parts.push(`c.state IN ('open', 'claimed')`, caseInScope('c', 'space'), '$4::timestamptz IS NOT NULL');
  }

  /** `?` stands for the value, which is given once. */
  add(condition: string, value?: unknown): void {
    if (value !== undefined) this.values.push(value);
    this.parts.push(condition.replaceAll('?', `$${this.values.length}`));
  }

  next(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get where(): string {
    return this.parts.join(' AND ');
  }
}

const freeNow = `(c.claimed_by IS NULL OR c.claim_expires_at <= $4)`;

/** What the viewer holds, or is offered before all others; each part along its own index. */
const MINE = `c.id IN (
  SELECT held.id FROM moderation_case held WHERE held.state = 'claimed' AND held.claimed_by = $3 AND held.claim_expires_at > $4
  UNION ALL SELECT offered.id FROM moderation_case offered
  WHERE offered.state IN ('open', 'claimed') AND offered.offered_to = $3 AND offered.offered_until > $4)`;

function queued(viewer: Viewer, at: Date, filter: QueueFilter): Conditions {
  const conditions = new Conditions(viewer, at);
  const { holding, spaceId, language, leastSeverity, subjectKind, openedBecause, guidelineNumber, incidentId } = filter;
  if (holding === 'free') conditions.add(freeNow);
  if (holding === 'mine') conditions.add(MINE);
  if (spaceId) conditions.add('?::uuid = ANY(space.line)', spaceId);
  if (language) conditions.add('c.language = ?::text', language);
  if (leastSeverity) conditions.add('c.severity >= ?::int', leastSeverity);
  if (subjectKind) conditions.add('c.subject_kind = ?::text', subjectKind);
  if (openedBecause) conditions.add('c.opened_because = ?::text', openedBecause);
  if (guidelineNumber)
    conditions.add(
      'EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.guideline_number = ?::int)',
      guidelineNumber,
    );
  if (filter.isPastPromise) conditions.add('c.promise_at < $4');
  if (incidentId) conditions.add('c.incident_id = ?::uuid', incidentId);
  return conditions;
}

/**
 * A page of what waits for the viewer: the worst first, then by the promise and what weighs on the case. After a place,
 * or the last ones before it; both are read along the index of the queue's order.
 */
export async function queuedCases(
  sql: Sql,
  viewer: Viewer,
  page: { at: Date; filter: QueueFilter; after: QueueCursor | null; before?: QueueCursor | null; limit: number },
): Promise<ModerationCase[]> {
  const conditions = queued(viewer, page.at, page.filter);
  const from = page.before ?? page.after;
  const isBackwards = Boolean(page.before);
  if (from) {
    const [severity, at, id] = [from.severity, from.queueAt, from.id].map((value) => conditions.next(value));
    conditions.add(
      isBackwards
        ? `c.severity >= ${severity}::int AND (c.severity > ${severity} OR (c.queue_at, c.id) < (${at}::timestamptz, ${id}::uuid))`
        : `c.severity <= ${severity}::int AND (c.severity < ${severity} OR (c.queue_at, c.id) > (${at}::timestamptz, ${id}::uuid))`,
    );
  }
  const order = isBackwards ? 'c.severity, c.queue_at DESC, c.id DESC' : 'c.severity DESC, c.queue_at, c.id';
  const rows = await sql.query<ModerationCase>(
    `SELECT ${caseColumns} FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE ${conditions.where} ORDER BY ${order} LIMIT ${conditions.next(page.limit)}`,
    conditions.values,
  );
  return isBackwards ? rows.reverse() : rows;
}

/** How many cases wait for the viewer; `countedCases` stands for that many or more. */
export async function countQueuedCases(sql: Sql, viewer: Viewer, at: Date, filter: QueueFilter): Promise<number> {
  const conditions = queued(viewer, at, filter);
  const row = await sql.one<{ count: number }>(
    `SELECT count(*) FROM (SELECT 1 FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
       WHERE ${conditions.where} LIMIT ${countedCases}) AS counted`,
    conditions.values,
  );
  return row!.count;
}

/**
 * The first case of the queue that this viewer may be handed, locked; others asking at the same time get the following
 * ones. First what is offered to them, then what nobody holds, in the queue's order. What they passed on is left out,
 * and so is what is offered to somebody else first.
 */
export async function lockNextFreeCase(
  sql: Sql,
  viewer: Viewer,
  at: Date,
  filter: QueueFilter,
): Promise<string | undefined> {
  const offered = queued(viewer, at, {});
  offered.add(freeNow);
  offered.add('c.offered_to = $3 AND c.offered_until > $4');
  const free = queued(viewer, at, { ...filter, holding: null });
  free.add(freeNow);
  free.add(`(c.offered_to = $3 OR NOT ${isOffered('$4')})`);
  free.add('NOT EXISTS (SELECT 1 FROM case_pass WHERE case_pass.case_id = c.id AND case_pass.person_id = $3)');
  for (const conditions of [offered, free]) {
    const row = await sql.one<{ id: string }>(
      `SELECT c.id FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
       WHERE ${conditions.where} ORDER BY c.severity DESC, c.queue_at, c.id LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
      conditions.values,
    );
    if (row) return row.id;
  }
  return undefined;
}

/** What the viewer has claimed ahead and not been handed yet, locked. */
export async function lockClaimedAhead(sql: Sql, viewer: Viewer, at: Date): Promise<string | undefined> {
  const conditions = queued(viewer, at, {});
  conditions.add(`c.state = 'claimed' AND c.claimed_by = $3 AND c.claimed_ahead AND c.claim_expires_at > $4`);
  const row = await sql.one<{ id: string }>(
    `SELECT c.id FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE ${conditions.where} ORDER BY c.severity DESC, c.queue_at, c.id LIMIT 1 FOR UPDATE OF c`,
    conditions.values,
  );
  return row?.id;
}
