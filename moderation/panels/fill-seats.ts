import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { drawTurns, seatCount, seedOf } from './draw.js';
import { isStillEligible } from './eligible.store.js';
import { noticeOfPanel } from './notice-of-panel.js';
import { answerHours } from './panel-states.js';
import { type Panel, appealOfPanel, insertSeat, seatsOf } from './panels.store.js';

/** Asks the next persons in the order of the draw until five are asked or seated, or nobody is left. In a locked panel. */
@Injectable()
export class FillSeats {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  async fill(tx: Tx, panel: Panel): Promise<void> {
    const seats = await seatsOf(tx, panel.id);
    let free = seatCount - seats.filter(({ state }) => state === 'asked' || state === 'seated').length;
    if (free <= 0) return;
    const at = this.clock.now();
    const { appellantId, caseId } = await appealOfPanel(tx, panel);
    const asked: string[] = [];
    for (const { turn, personId } of personsAfter(panel, seats.at(-1)?.turn ?? 0)) {
      if (free === 0) break;
      const isEligible = await isStillEligible(tx, { appellantId, caseId, at }, personId);
      const answerBy = earlier(this.clock.inHours(answerHours), panel.sitsUntil!);
      await insertSeat(tx, {
        ...{ panelId: panel.id, turn, personId, askedAt: at, answerBy },
        state: isEligible ? 'asked' : 'passed',
      });
      if (!isEligible) continue;
      asked.push(personId);
      free--;
    }
    await this.tell(tx, panel, asked);
  }

  private async tell(tx: Tx, { id }: Panel, personIds: readonly string[]): Promise<void> {
    const told = await this.notices.tell(
      tx,
      personIds.map((personId) => noticeOfPanel(personId, 'asked', id, id)),
    );
    await this.mail.postAll(
      tx,
      told.map((noticeId, place) => ({
        ...{ kind: 'notice' as const, personId: personIds[place]!, cause: noticeId, params: { noticeId } },
      })),
    );
  }
}

/** The persons whom the draw comes upon after this turn. */
function* personsAfter(panel: Panel, after: number): Generator<{ turn: number; personId: string }> {
  const { secret, poolRoot, wordHash, pool } = panel;
  for (const { turn, place } of drawTurns(seedOf({ secret, poolRoot, wordHash: wordHash! }), pool.length)) {
    const owner = pool[place]!;
    if (turn > after && !owner.startsWith('blank:')) yield { turn, personId: owner };
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
