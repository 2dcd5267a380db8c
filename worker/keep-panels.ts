import { Injectable } from '@nestjs/common';
import { MovePanel } from '../moderation/panels/move-panel.js';
import { panelsWithDates } from '../moderation/panels/panels.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';

/**
 * Asks the next when somebody who was drawn did not answer, and closes panels whose time is over. Hearing an appeal does
 * the same for its panel, so that a panel is over when its date is, whether this has run or not.
 */
@Injectable()
export class KeepPanels {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly movePanel: MovePanel,
  ) {}

  /** Gives how many panels had a date behind them. */
  async run(): Promise<number> {
    const due = await panelsWithDates(this.database, this.clock.now());
    for (const panelId of due) await this.database.transaction((tx) => this.movePanel.move(tx, panelId));
    return due.length;
  }
}
