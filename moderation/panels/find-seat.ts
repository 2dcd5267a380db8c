import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import type { MovePanel } from './move-panel.js';
import { type Panel, type PanelSeat, findPanel, seatOf } from './panels.store.js';

export interface OwnSeat {
  panel: Panel;
  seat: PanelSeat;
}

/** The viewer's seat on a panel of a space that they read; nobody else learns that there is such a panel. */
export async function findOwnSeat(sql: Sql, viewer: Viewer, panelId: string): Promise<OwnSeat | undefined> {
  demand(viewer, 'actAsMember', null);
  const panel = isId(panelId) ? await findPanel(sql, panelId) : undefined;
  const seat = panel && (await seatOf(sql, panel.id, viewer.personId!));
  if (!seat || seat.state === 'passed' || !viewer.readableSpaceIds.includes(panel.spaceId)) return undefined;
  return { panel, seat };
}

/** The same with the panel locked, while it sits and the seat is in one of these states. */
export async function lockOwnSeat(
  tx: Tx,
  viewer: Viewer,
  panels: MovePanel,
  asked: { panelId: string; in: readonly PanelSeat['state'][] },
): Promise<OwnSeat> {
  const known = await findOwnSeat(tx, viewer, asked.panelId);
  if (!known) throw notFound();
  // Whoever lost the seat meanwhile is told so, and nobody acts on a panel that is over.
  const panel = await panels.move(tx, known.panel.id);
  const seat = (await seatOf(tx, panel.id, viewer.personId!))!;
  if (panel.state !== 'sits') throw new Refusal('CONFLICT', { because: 'panel_over' });
  if (!asked.in.includes(seat.state)) throw new Refusal('CONFLICT', { because: 'panel_seat_gone' });
  return { panel, seat };
}
