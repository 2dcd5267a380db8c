import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { hearings } from '../appeals/appeal-states.js';
import { RecordAct } from '../audit/record-act.js';
import { lockOwnSeat } from './find-seat.js';
import { MovePanel } from './move-panel.js';
import type { PanelView } from './panel-states.js';
import { type Panel, writeVote } from './panels.store.js';

/**
 * One of the panel says what they think and why, once, before anybody's vote is shown to anybody. The log keeps a salted
 * hash of both. Locks the panel.
 */
@Injectable()
export class VoteOnPanel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
    private readonly movePanel: MovePanel,
  ) {}

  async vote(viewer: Viewer, input: { panelId: string; view: PanelView; reasons: string }): Promise<Panel> {
    if (!hearings.includes(input.view)) throw invalid('view', 'not_a_choice');
    const reasons = requiredText('reasons', input.reasons, { min: 10, max: 2000 });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const { panel, seat } = await lockOwnSeat(tx, viewer, this.movePanel, { panelId: input.panelId, in: ['seated'] });
      if (seat.view !== null) throw new Refusal('CONFLICT', { because: 'panel_voted' });
      await writeVote(tx, seat, { view: input.view, reasons, at });
      await this.recordAct.record(tx, {
        ...{ act: 'panel.voted', actorId: null, office: null, spaceId: panel.spaceId },
        subject: { kind: 'appeal', id: panel.appealId },
        facts: { panel: panel.id, turn: seat.turn },
        persons: { drawn: seat.personId },
        texts: { view: { words: input.view }, reasons: { words: reasons, personId: seat.personId } },
      });
      return this.movePanel.move(tx, panel.id);
    });
  }
}
