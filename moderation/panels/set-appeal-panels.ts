import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { type PanelMode, panelModes } from './panel-states.js';
import { setPanelSwitch } from './panels.store.js';

/**
 * An administrator says whether appeals may be put to a panel drawn by lot, and whether it binds. It holds for appeals
 * filed from then on; a panel that was called stays what it was.
 */
@Injectable()
export class SetAppealPanels {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
  ) {}

  async set(viewer: Viewer, input: { mode: PanelMode; why: string }): Promise<void> {
    demand(viewer, 'setUpPanels', null);
    if (!panelModes.includes(input.mode)) throw invalid('mode', 'not_a_choice');
    const words = requiredText('why', input.why, { min: 10, max: 2000 });
    await this.database.transaction(async (tx) => {
      if (!(await setPanelSwitch(tx, { mode: input.mode, why: words }))) return;
      await this.recordAct.record(tx, {
        ...{ act: 'panel.switched', actorId: viewer.personId, office: 'admin' },
        facts: { mode: input.mode },
        texts: { why: { words } },
      });
    });
  }
}
