import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { PostNotices } from '../forum/following/notices/post-notices.store.js';
import { markTold, noticesOfDecision } from '../moderation/decisions/decision-notices.store.js';
import { lockDecision } from '../moderation/decisions/decisions.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { MailTable } from '../platform/mail/mail.store.js';

/**
 * Ten seconds after a decision: tells the one it is about, in the page and by mail, and those who reported what became
 * of it; a post that it released is told to whom it concerns. What was undone or ended meanwhile is told to nobody. Locks the decision, as undoing does.
 */
@Injectable()
export class TellDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: MailTable,
    private readonly postNotices: PostNotices,
  ) {}

  async run({ decisionId }: { decisionId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const decision = await lockDecision(tx, decisionId);
      if (!decision || decision.state !== 'in_force' || decision.toldAt) return;
      const { author, reporters } = await noticesOfDecision(tx, decisionId);
      await this.notices.tell(tx, author ? [author, ...reporters] : reporters);
      if (author) {
        const { personId, postId } = author;
        await this.mail.post(tx, { kind: 'decision', personId, cause: decisionId, params: { decisionId } });
        if (postId) await this.postNotices.tellReleased(tx, { postId, decisionId });
      }
      await markTold(tx, decisionId, this.clock.now());
    });
  }
}
