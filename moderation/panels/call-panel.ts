import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { makePool, seatCount, secretHashOf } from './draw.js';
import { eligiblePersons, panelSubject } from './eligible.store.js';
import { type PanelMode, tooGrave, wordHours } from './panel-states.js';
import { insertPanel, panelSwitch } from './panels.store.js';

/**
 * Calls a panel for an appeal that is being filed: the pool is fixed and its root enters the audit log with the hash of
 * a secret, before the appellant gives the word that decides the draw with them. In the appeal's transaction.
 */
@Injectable()
export class CallPanel {
  constructor(
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  async call(tx: Tx, appeal: { id: string; decisionId: string; caseId: string; appellantId: string }): Promise<void> {
    const { mode } = await panelSwitch(tx);
    if (mode === 'off') throw new Refusal('FORBIDDEN', { because: 'panel_off' });
    const { spaceId, revisionId, severity } = await panelSubject(tx, appeal.decisionId, appeal.appellantId);
    if (!spaceId || !revisionId || severity >= tooGrave)
      throw new Refusal('FORBIDDEN', { because: 'panel_not_for_this' });
    const at = this.clock.now();
    const personIds = await eligiblePersons(tx, { ...appeal, at });
    if (personIds.length < seatCount) throw new Refusal('CONFLICT', { because: 'panel_too_few', needed: seatCount });
    const [id, secret, ticketKey] = [randomId(), randomBytes(32), randomBytes(32)];
    const pool = makePool(id, ticketKey, personIds);
    const committedEntryId = await this.recordAct.record(tx, {
      act: 'panel.pool_committed',
      actorId: null,
      office: null,
      subject: { kind: 'appeal', id: appeal.id },
      spaceId,
      facts: {
        panel: id,
        mode,
        tickets: pool.tickets.length,
        pool: pool.root.toString('hex'),
        secret: secretHashOf(secret).toString('hex'),
      },
    });
    await insertPanel(tx, {
      ...{ id, appealId: appeal.id, spaceId, revisionId, mode, secret, ticketKey },
      ...{ pool: [...pool.owners], poolRoot: pool.root, committedEntryId },
      ...{ committedAt: at, wordBy: this.clock.inHours(wordHours) },
    });
  }
}

/** What the community's switch offers for an appeal against this decision; null: no panel. Whether enough may be drawn shows when it is asked for. */
export async function panelOffered(
  sql: Sql,
  decisionId: string,
  appellantId: string,
): Promise<Exclude<PanelMode, 'off'> | null> {
  const { mode } = await panelSwitch(sql);
  if (mode === 'off') return null;
  const { spaceId, revisionId, severity } = await panelSubject(sql, decisionId, appellantId);
  return spaceId && revisionId && severity < tooGrave ? mode : null;
}
