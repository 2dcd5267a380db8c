import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { majority } from './draw.js';
import { isStillEligible } from './eligible.store.js';
import { FillSeats } from './fill-seats.js';
import { noticeOfPanel, type PanelNews } from './notice-of-panel.js';
import type { PanelState, PanelView } from './panel-states.js';
import {
  type Panel,
  type PanelSeat,
  appealOfPanel,
  closePanel,
  findPanel,
  lockPanel,
  panelOfAppeal,
  seatsOf,
  setSeatState,
} from './panels.store.js';

/**
 * Brings a panel to where its dates and votes put it: seats not taken or lost lapse, the next are asked, and it closes
 * once everybody has voted or its time is over. Running it twice changes nothing. Locks the panel.
 */
@Injectable()
export class MovePanel {
  constructor(
    private readonly clock: Clock,
    private readonly fillSeats: FillSeats,
    private readonly notices: Notices,
    private readonly recordAct: RecordAct,
  ) {}

  async move(tx: Tx, panelId: string): Promise<Panel> {
    const panel = (await lockPanel(tx, panelId))!;
    const at = this.clock.now();
    if (panel.state === 'waits_for_word' && panel.wordBy <= at) return this.close(tx, panel, 'not_drawn', null);
    if (panel.state !== 'sits') return panel;
    const isOver = panel.sitsUntil! <= at;
    for (const seat of await seatsOf(tx, panel.id))
      if (await this.isLost(tx, panel, seat)) await this.lapse(tx, panel, seat);
    if (!isOver) await this.fillSeats.fill(tx, panel);
    const active = (await seatsOf(tx, panel.id)).filter(({ state }) => state === 'asked' || state === 'seated');
    const mayCome = active.some(({ view }) => view === null) && active.length >= majority;
    if (mayCome && !isOver) return panel;
    const answer = agreedOn(active);
    return this.close(tx, panel, answer ? 'answered' : 'undecided', answer);
  }

  /**
   * An appeal is heard after its panel, and as it says where that binds. Refused while the panel may still answer.
   */
  async demandHeard(tx: Tx, appealId: string, outcome: PanelView): Promise<void> {
    const known = await panelOfAppeal(tx, appealId);
    if (!known) return;
    const panel = await this.move(tx, known.id);
    if (panel.closedAt === null) {
      const until = (panel.sitsUntil ?? panel.wordBy).toISOString();
      throw new Refusal('CONFLICT', { because: 'panel_sits', until });
    }
    if (panel.mode === 'binding' && panel.answer !== null && panel.answer !== outcome)
      throw new Refusal('FORBIDDEN', { because: 'panel_binds', answer: panel.answer });
  }

  /** Ends the panel of an appeal that is over before it: taken back, or answered together with another. */
  async endFor(tx: Tx, appealId: string): Promise<void> {
    const known = await panelOfAppeal(tx, appealId);
    const panel = known && (await lockPanel(tx, known.id));
    if (panel && panel.closedAt === null) await this.close(tx, panel, 'ended', null);
  }

  /** Silence loses a seat; so does a sanction, an office, or having to do with the case since. A vote stays given. */
  private async isLost(tx: Tx, panel: Panel, seat: PanelSeat): Promise<boolean> {
    const at = this.clock.now();
    if (seat.view !== null || (seat.state !== 'asked' && seat.state !== 'seated')) return false;
    if (seat.state === 'asked' && (panel.sitsUntil! <= at || seat.answerBy <= at)) return true;
    const { appellantId, caseId } = await appealOfPanel(tx, panel);
    return !(await isStillEligible(tx, { appellantId, caseId, at }, seat.personId));
  }

  private async lapse(tx: Tx, panel: Panel, seat: PanelSeat): Promise<void> {
    await setSeatState(tx, seat, 'lapsed');
    await this.recordAct.record(tx, {
      ...{ act: 'panel.seat_lapsed', actorId: null, office: null, spaceId: panel.spaceId },
      subject: { kind: 'appeal', id: panel.appealId },
      facts: { panel: panel.id, turn: seat.turn },
      persons: { drawn: seat.personId },
    });
    await this.notices.tell(tx, [noticeOfPanel(seat.personId, 'lapsed', panel.id, panel.appealId)]);
  }

  private async close(tx: Tx, panel: Panel, state: PanelState, answer: PanelView | null): Promise<Panel> {
    await closePanel(tx, { panelId: panel.id, state, answer, at: this.clock.now() });
    const seats = await seatsOf(tx, panel.id);
    const votes = seats.flatMap(({ view }) => (view ? [view] : []));
    const count = (view: PanelView) => votes.filter((vote) => vote === view).length;
    await this.recordAct.record(tx, {
      ...{ act: `panel.${state}`, actorId: null, office: null, spaceId: panel.spaceId },
      subject: { kind: 'appeal', id: panel.appealId },
      facts: {
        ...{ panel: panel.id, answer },
        ...{ upheld: count('upheld'), changed: count('changed'), overturned: count('overturned') },
      },
    });
    await this.tell(tx, panel, seats, state as PanelNews);
    return (await findPanel(tx, panel.id))!;
  }

  /** Whoever sat reads what came of it; the appellant only that it is over, since the hearing comes after. */
  private async tell(tx: Tx, panel: Panel, seats: readonly PanelSeat[], news: PanelNews): Promise<void> {
    const { appellantId, decisionId } = await appealOfPanel(tx, panel);
    const sat = seats.filter(({ state }) => state === 'seated' || state === 'asked');
    await this.notices.tell(tx, [
      ...sat.map(({ personId }) => noticeOfPanel(personId, news, panel.id, panel.appealId)),
      ...(news === 'ended'
        ? []
        : [
            {
              personId: appellantId,
              kind: 'panel' as const,
              causeId: panel.appealId,
              decisionId,
              about: { outcome: `${news}_yours` },
            },
          ]),
    ]);
  }
}

/** What three or more of those who sit said; null if there is no such thing. */
function agreedOn(seats: readonly PanelSeat[]): PanelView | null {
  const votes = seats.flatMap(({ view }) => (view ? [view] : []));
  return votes.find((view) => votes.filter((vote) => vote === view).length >= majority) ?? null;
}
