import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { RecordAct } from '../audit/record-act.js';
import { lockOwnSeat } from './find-seat.js';
import { MovePanel } from './move-panel.js';
import { type Panel, setSeatState } from './panels.store.js';

/**
 * Somebody who was drawn takes the seat, or leaves it to the next in the order: also after having read, before the panel
 * is over, when they find that they are concerned. Locks the panel.
 */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
    private readonly movePanel: MovePanel,
  ) {}

  async answer(viewer: Viewer, input: { panelId: string; takes: boolean }): Promise<Panel> {
    return this.database.transaction(async (tx) => {
      const states = input.takes ? (['asked'] as const) : (['asked', 'seated'] as const);
      const { panel, seat } = await lockOwnSeat(tx, viewer, this.movePanel, {
        panelId: input.panelId,
        in: states,
      });
      await setSeatState(tx, seat, input.takes ? 'seated' : 'declined');
      await this.recordAct.record(tx, {
        ...{ act: input.takes ? 'panel.seat_taken' : 'panel.seat_declined', actorId: null, office: null },
        ...{ subject: { kind: 'appeal', id: panel.appealId }, spaceId: panel.spaceId },
        facts: { panel: panel.id, turn: seat.turn },
        persons: { drawn: seat.personId },
      });
      return this.movePanel.move(tx, panel.id);
    });
  }
}
