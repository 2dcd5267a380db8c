import { Injectable } from '@nestjs/common';
import { MovePanel } from '../moderation/panels/move-panel.js';
import { panelsToMove } from '../moderation/panels/panels.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';

/**
 * Asks the next when somebody who was drawn did not answer or may not sit any more, and closes panels whose time is over. Hearing an appeal does
 * the same for its panel, so that a panel is over when its date is, whether this has run or not.
 */
@Injectable()
export class KeepPanels {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly movePanel: MovePanel,
  ) {}

  /** Gives how many panels were looked at. */
  async run(): Promise<number> {
    const due = await panelsToMove(this.database, this.clock.now());
    for (const panelId of due) await this.database.transaction((tx) => this.movePanel.move(tx, panelId));
    return due.length;
  }
}
