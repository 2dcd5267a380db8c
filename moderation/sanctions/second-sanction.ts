import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import { type NewNotice, Notices } from '../../forum/following/notices/notices.store.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { insertNote } from '../cases/case-notes.store.js';
import { type ModerationCase, lockCase, touchCase } from '../cases/cases.store.js';
import { lockCaseForModerator } from '../cases/find-case.js';
import { noticeOfCase } from '../cases/notice-of-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { type Decision, findDecision } from '../decisions/decisions.store.js';
import { hoursAlone } from './sanction-states.js';
import { type Sanction, lockSanction, settleSuspension } from './sanctions.store.js';

export interface SecondSanctionInput {
  sanctionId: string;
  agrees: boolean;
  /** Why not; needed when not agreeing. */
  words?: string | null;
}

interface Pending {
  sanction: Sanction;
  decision: Decision;
  found: ModerationCase;
}

/**
 * Four eyes for a long suspension: another moderator, not concerned, agrees to its whole length, or leaves it at the
 * seven days that hold anyway and says why. Whoever proposed it is told, and so is the member, once they know of the
 * decision. Locks the case, then the sanction: of two answers the first counts.
 */
@Injectable()
export class SecondSanction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ChangeStanding,
    private readonly notices: Notices,
    private readonly mail: MailTable,
    private readonly acts: RecordCaseAct,
  ) {}

  async second(viewer: Viewer, input: SecondSanctionInput): Promise<Sanction> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return this.database.transaction(async (tx) => {
      const pending = await this.lock(tx, viewer, input.sanctionId);
      this.refuse(viewer, pending);
      const { sanction, found } = pending;
      const words = input.agrees ? null : requiredText('words', input.words ?? '', { max: 4000 });
      const at = this.clock.now();
      const hours = input.agrees ? sanction.hours : hoursAlone;
      const untilAt = new Date(sanction.fromAt.getTime() + hours * 3_600_000);
      await settleSuspension(tx, { sanctionId: sanction.id, secondedBy: viewer.personId!, at, hours, untilAt });
      if (input.agrees) await this.prolong(tx, sanction, untilAt);
      if (words) {
        const note = { id: newId(this.clock), caseId: found.id, authorId: viewer.personId!, words, writtenAt: at };
        await insertNote(tx, { ...note, kind: 'declined' });
      }
      await this.tell(tx, pending, input.agrees);
      const facts = { decision: sanction.decisionId, agreed: input.agrees, hours };
      const texts = words ? { reason: { words, personId: found.subjectPersonId } } : undefined;
      await this.acts.record(tx, 'sanction.seconded', { viewer, of: found, facts, texts });
      this.acts.changed(tx, found.id, await touchCase(tx, found.id));
      return (await lockSanction(tx, sanction.id))!;
    });
  }

  private async lock(tx: Tx, viewer: Viewer, sanctionId: string): Promise<Pending> {
    const known = isId(sanctionId)
      ? await tx.one<{ caseId: string }>(
          `SELECT case_id AS "caseId" FROM decision JOIN sanction ON sanction.decision_id = decision.id
           WHERE sanction.id = $1`,
          [sanctionId],
        )
      : undefined;
    if (!known) throw notFound();
    await lockCase(tx, known.caseId);
    const found = await lockCaseForModerator(tx, viewer, known.caseId);
    const sanction = (await lockSanction(tx, sanctionId))!;
    return { found, sanction, decision: (await findDecision(tx, sanction.decisionId))! };
  }

  private refuse(viewer: Viewer, { found, sanction, decision }: Pending): void {
    if (!holdsEverywhere(viewer, 'moderator'))
      throw new Refusal('FORBIDDEN', { because: 'office_over_everything_needed' });
    if (decision.decidedBy === viewer.personId) throw new Refusal('FORBIDDEN', { because: 'own_decision' });
    if (sanction.state !== 'pending' || decision.state !== 'in_force')
      throw new Refusal('CONFLICT', { because: 'sanction_settled', state: sanction.state });
    // Its seven days are over, whether or not upkeep has noted it: nobody is suspended anew by a late answer.
    if (sanction.untilAt! <= this.clock.now()) throw new Refusal('CONFLICT', { because: 'sanction_lapsed' });
    if (found.state === 'appealed') throw new Refusal('CONFLICT', { because: 'sanction_under_appeal' });
  }

  private async prolong(tx: Tx, { personId, decisionId }: Sanction, untilAt: Date): Promise<void> {
    await this.standing.end(tx, decisionId);
    await this.standing.begin(tx, {
      personId,
      spaceId: null,
      kind: 'suspension',
      hoursBetweenPosts: null,
      decisionId,
      fromAt: this.clock.now(),
      untilAt,
    });
  }

  /** A member who has not been told of the decision yet reads the answer in it. */
  private async tell(tx: Tx, { found, sanction, decision }: Pending, agrees: boolean): Promise<void> {
    const news = agrees ? 'suspension_confirmed' : 'suspension_declined';
    const telling: NewNotice[] = decision.decidedBy ? [noticeOfCase(decision.decidedBy, news, found, sanction.id)] : [];
    const { personId, decisionId } = sanction;
    if (decision.toldAt) {
      telling.push({ personId, kind: 'decision', causeId: sanction.id, decisionId, about: { outcome: news } });
      await this.mail.post(tx, { kind: 'decision', personId, cause: sanction.id, params: { decisionId } });
    }
    await this.notices.tell(tx, telling);
  }
}
