import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { lockCase } from '../cases/cases.store.js';
import { seedOf, wordHashOf } from './draw.js';
import { MovePanel } from './move-panel.js';
import { sitsDays } from './panel-states.js';
import { type Panel, appealOfPanel, findPanel, lockPanel, writeDraw } from './panels.store.js';

/**
 * The appellant gives the word that decides the draw together with the secret, which is shown in the audit log from now
 * on; then the first five are asked. Locks the case, then the panel.
 */
@Injectable()
export class GiveWord {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
    private readonly movePanel: MovePanel,
  ) {}

  async give(viewer: Viewer, input: { panelId: string; word: string }): Promise<Panel> {
    demand(viewer, 'useOwnAccount', null);
    const word = requiredText('word', input.word, { min: 6, max: 200 });
    return this.database.transaction(async (tx) => {
      const known = isId(input.panelId) ? await findPanel(tx, input.panelId) : undefined;
      const appeal = known && (await appealOfPanel(tx, known));
      if (!appeal || appeal.appellantId !== viewer.personId) throw notFound();
      await lockCase(tx, appeal.caseId);
      const panel = (await lockPanel(tx, known.id))!;
      if (panel.state === 'sits') throw new Refusal('CONFLICT', { because: 'panel_drawn' });
      if (panel.state !== 'waits_for_word' || panel.wordBy <= this.clock.now())
        throw new Refusal('CONFLICT', { because: 'panel_over' });
      await this.draw(tx, panel, word);
      return this.movePanel.move(tx, panel.id);
    });
  }

  private async draw(tx: Tx, panel: Panel, word: string): Promise<void> {
    const wordHash = wordHashOf(word);
    const { secret, poolRoot } = panel;
    const entryId = await this.recordAct.record(tx, {
      ...{ act: 'panel.drawn', actorId: null, office: null, spaceId: panel.spaceId },
      subject: { kind: 'appeal', id: panel.appealId },
      facts: {
        panel: panel.id,
        secret: secret.toString('hex'),
        word: wordHash.toString('hex'),
        seed: seedOf({ secret, poolRoot, wordHash }).toString('hex'),
      },
    });
    const sitsUntil = this.clock.inDays(sitsDays);
    await writeDraw(tx, { panelId: panel.id, wordHash, entryId, at: this.clock.now(), sitsUntil });
  }
}
