import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { type Guideline, findGuideline } from '../../forum/members/guidelines.store.js';
import type { Words } from '../../forum/spaces/words.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import { RecordAct } from '../audit/record-act.js';
import { type Decision, findDecision } from '../decisions/decisions.store.js';
import { type OwnSeat, findOwnSeat } from './find-seat.js';
import { namelessText } from './nameless-text.js';
import type { PanelView } from './panel-states.js';
import { type AppealOfPanel, appealOfPanel, findPanel, seatsFor, seatsOf, writeSeatRead } from './panels.store.js';

/** What a panel said, once it is closed: the votes with their reasons, without names. */
export interface PanelVote {
  view: PanelView;
  reasons: string;
}

/** What a member of a panel reads: the text, the guideline, the reasons and the appeal. Nobody has a name in it. */
export interface PanelRecord {
  html: string;
  threadTitle: string | null;
  decision: Decision;
  guideline: Guideline | null;
  appeal: AppealOfPanel;
}

export interface SeenPanel extends OwnSeat {
  spaceName: Words;
  /** Null until the seat is taken, once it is given back, and when the panel is over: it was read for this alone. */
  record: PanelRecord | null;
  /** Null until the panel is closed. */
  votes: PanelVote[] | null;
}

/** How long one look stands in the audit log before the next is recorded. */
const lookMinutes = 15;

/** Shows a panel to those who were drawn for it. That one of them read a private matter stands in the audit log. */
@Injectable()
export class SeePanel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  /** Null for everybody who was not drawn. */
  async see(viewer: Viewer, panelId: string): Promise<SeenPanel | null> {
    return this.database.transaction(async (tx) => {
      const own = await findOwnSeat(tx, viewer, panelId);
      if (!own) return null;
      const { panel, seat } = own;
      const isIn = seat.state === 'seated' && panel.state === 'sits';
      const votes = seat.state === 'seated' && panel.closedAt !== null ? await votesOf(tx, panel.id) : null;
      if (isIn) await this.recordLook(tx, own);
      const record = isIn ? await recordFor(tx, viewer, own) : null;
      return { panel, seat, record, votes, spaceName: await nameOf(tx, panel.spaceId) };
    });
  }

  /** What the viewer was drawn for, the newest first. */
  async own(viewer: Viewer): Promise<(OwnSeat & { spaceName: Words })[]> {
    demand(viewer, 'useOwnAccount', null);
    const seats = await seatsFor(this.database, viewer.personId!);
    const found = await Promise.all(
      seats.map(async (seat) => {
        const panel = (await findPanel(this.database, seat.panelId))!;
        return { seat, panel, spaceName: await nameOf(this.database, panel.spaceId) };
      }),
    );
    return found.filter(({ panel }) => viewer.readableSpaceIds.includes(panel.spaceId));
  }

  private async recordLook(tx: Tx, { panel, seat }: OwnSeat): Promise<void> {
    if (seat.readAt && seat.readAt > this.clock.inSeconds(-lookMinutes * 60)) return;
    await writeSeatRead(tx, seat, this.clock.now());
    await this.recordAct.record(tx, {
      ...{ act: 'panel.read', actorId: null, office: null, spaceId: panel.spaceId },
      subject: { kind: 'appeal', id: panel.appealId },
      facts: { panel: panel.id, turn: seat.turn },
      persons: { drawn: seat.personId },
    });
  }
}

/** The votes of a closed panel, in no order that would tell whose each is. */
export async function votesOf(tx: Sql, panelId: string): Promise<PanelVote[]> {
  const seats = await seatsOf(tx, panelId);
  return seats
    .flatMap(({ view, reasons }) => (view && reasons ? [{ view, reasons }] : []))
    .toSorted((a, b) => (a.view + a.reasons < b.view + b.reasons ? -1 : 1));
}

async function nameOf(sql: Sql, spaceId: string): Promise<Words> {
  return (await sql.one<{ name: Words }>('SELECT name FROM space WHERE id = $1', [spaceId]))!.name;
}

async function recordFor(tx: Tx, viewer: Viewer, { panel }: OwnSeat): Promise<PanelRecord> {
  const appeal = await appealOfPanel(tx, panel);
  const decision = (await findDecision(tx, appeal.decisionId))!;
  const text = (await tx.one<{ html: string; threadTitle: string | null }>(
    `SELECT revision.html, CASE WHEN post.is_opening THEN thread.title END AS "threadTitle"
     FROM revision JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id WHERE revision.id = $1`,
    [panel.revisionId],
  ))!;
  const { guidelineNumber: number, guidelinesVersion } = decision;
  const guideline = number === null ? undefined : await findGuideline(tx, number, guidelinesVersion);
  const html = await namelessText(tx, viewer, text.html);
  return { ...text, html, decision, appeal, guideline: guideline ?? null };
}
