import { Injectable } from '@nestjs/common';
import { madeEarlier, once } from '../../forum/access/once.js';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { findGuideline } from '../../forum/members/guidelines.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, randomId } from '../../platform/ids/ids.js';
import { Refusal, invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { setCaseState } from '../cases/cases.store.js';
import { type Arrived, joinOrOpenCase } from '../cases/join-or-open-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { wasDecidedOn } from '../cases/screening-cases.js';
import { type Subject, type SubjectKind, findSubject, hasMet } from '../cases/subjects.store.js';
import { reportWeight } from './reporter-record.js';
import { recordSince } from './reporting-advice.store.js';
import { habitDays, habitFactor, reportingHabit } from './reporting-habit.js';
import {
  type OwnReport,
  filedAtOfReport,
  findOwnReport,
  findSameReport,
  hasReportedIn,
  insertReport,
  isCited,
  recordOf,
  settleReports,
} from './reports.store.js';

export interface FileReportInput {
  subjectKind: SubjectKind;
  subjectId: string;
  guidelineNumber: number;
  words?: string | null;
  idempotencyKey?: string | null;
}

/** Reports one person may file within an hour. */
export const reportsAnHour = 20;

/**
 * A member tells the moderators about a post, a thread or a person that they can see. It joins the case on the
 * subject, or opens one; filing the same twice is one report. Locks the case.
 */
@Injectable()
export class FileReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async file(viewer: Viewer, input: FileReportInput): Promise<OwnReport> {
    const { subjectKind, subjectId, guidelineNumber } = input;
    demand(viewer, 'useOwnAccount', null);
    const words = requiredText('words', input.words ?? '', { min: 0, max: 2000 });
    const request = { subjectKind, subjectId, guidelineNumber, words };
    const key = { personId: viewer.personId!, key: input.idempotencyKey, verb: 'fileReport', input: request };
    const reportId = await this.database.transaction(async (tx) => {
      // Sent again, it is answered as it was, whatever became of the subject meanwhile.
      const earlier = await madeEarlier(tx, this.clock, key);
      if (earlier) return earlier;
      const subject = await this.findReportable(tx, viewer, input);
      const guideline = await findGuideline(tx, guidelineNumber);
      if (!guideline) throw invalid('guidelineNumber', 'no_such_guideline');
      return once(tx, this.clock, key, () =>
        this.add(tx, { reporterId: viewer.personId!, subject, guidelineNumber, severity: guideline.severity, words }),
      );
    });
    return (await findOwnReport(this.database, viewer.personId!, reportId))!;
  }

  private async findReportable(tx: Tx, viewer: Viewer, input: FileReportInput): Promise<Subject> {
    const subject = isId(input.subjectId) ? await findSubject(tx, input.subjectKind, input.subjectId) : undefined;
    if (!subject) throw notFound();
    if (subject.facts) demand(viewer, 'reportPost', subject.facts);
    else {
      demand(viewer, 'reportPerson', { personId: subject.personId });
      if (!(await hasMet(tx, viewer.readableSpaceIds, subject.personId))) throw notFound();
    }
    return subject;
  }

  private async add(
    tx: Tx,
    report: { reporterId: string; subject: Subject; guidelineNumber: number; severity: number; words: string },
  ): Promise<string> {
    const { reporterId, subject, guidelineNumber, words } = report;
    const recent = await recordSince(tx, reporterId, this.clock.inDays(-habitDays));
    const weight = reportWeight(await recordOf(tx, reporterId)) * habitFactor(reportingHabit(recent));
    const arrived = await joinOrOpenCase(tx, this.clock, subject, {
      because: 'report',
      severity: report.severity,
      weightIn: async (caseId) =>
        (await hasReportedIn(tx, caseId, reporterId)) ? { weight: 0, reporters: 0 } : { weight, reporters: 1 },
      reopens: async (decided) =>
        !(await isCited(tx, decided.id, guidelineNumber)) || !(await wasDecidedOn(tx, decided.id, subject.revisionId)),
      isNews: async (found) => !(await isCited(tx, found.id, guidelineNumber)),
    });
    const { id: caseId } = arrived.case;
    const same = await findSameReport(tx, caseId, reporterId, guidelineNumber);
    if (same && arrived.arrival !== 'reopened') return same;
    if (same) return this.fileAgain(tx, same, words, arrived);
    await this.refuseFloods(tx, reporterId);
    const id = randomId();
    const { kind: subjectKind, id: subjectId, revisionId } = subject;
    const filedAt = this.clock.now();
    await insertReport(tx, {
      id,
      caseId,
      subjectKind,
      subjectId,
      revisionId,
      reporterId,
      guidelineNumber,
      words,
      filedAt,
    });
    await this.afterFiling(tx, arrived, reporterId);
    return id;
  }

  /** The same person reports a text that has changed since it was decided on: their report is open again, its words go on. */
  private async fileAgain(tx: Tx, reportId: string, words: string, arrived: Arrived): Promise<string> {
    await tx.query(
      `UPDATE report SET words = left(concat_ws(E'\\n\\n', nullif(words, ''), nullif($2, '')), 2000), filed_at = $3,
         state = 'open' WHERE id = $1`,
      [reportId, words, this.clock.now()],
    );
    this.acts.changed(tx, arrived.case.id, arrived.case.version);
    return reportId;
  }

  private async afterFiling(tx: Tx, { case: found, arrival }: Arrived, reporterId: string): Promise<void> {
    if (arrival === 'noted') await settleReports(tx, found.id);
    let { version } = found;
    // Whoever reports is concerned from now on and gives the case back.
    if (found.state === 'claimed' && found.claimedBy === reporterId)
      version = await setCaseState(tx, { caseId: found.id, state: 'open', at: this.clock.now() });
    this.acts.changed(tx, found.id, version);
  }

  private async refuseFloods(tx: Tx, reporterId: string): Promise<void> {
    const earliest = await filedAtOfReport(tx, reporterId, this.clock.inHours(-1), reportsAnHour);
    if (!earliest) return;
    throw new Refusal('RATE_LIMITED', { retryAt: new Date(earliest.getTime() + 3_600_000).toISOString() });
  }
}
