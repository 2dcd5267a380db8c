import { Injectable } from '@nestjs/common';
import { type NewNotice, Notices } from '../forum/following/notices/notices.store.js';
import { findAppeal } from '../moderation/appeals/appeals.store.js';
import { toldOf } from '../moderation/decisions/decision-notices.store.js';
import { Database } from '../platform/database/database.js';
import { MailTable } from '../platform/mail/mail.store.js';

/** After an appeal was heard: tells whoever appealed, and, if the decision ended, everybody who had been told of it. */
@Injectable()
export class TellAppeal {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  async run({ appealId }: { appealId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const appeal = await findAppeal(tx, appealId);
      if (!appeal?.heardAt || appeal.state === 'withdrawn') return;
      const { decisionId, appellantId, state } = appeal;
      const shared = { causeId: appealId, decisionId };
      const appellant: NewNotice = {
        ...shared,
        personId: appellantId,
        kind: 'appeal_outcome',
        about: { outcome: state },
      };
      const others = state === 'upheld' ? [] : await toldOf(tx, decisionId);
      const told = others
        .filter(({ personId }) => personId !== appellantId)
        .map(({ personId, wasAuthor }): NewNotice => {
          const about = { outcome: wasAuthor ? state : 'looked_at_again' };
          return { ...shared, personId, kind: wasAuthor ? 'decision' : 'report_outcome', about };
        });
      await this.notices.tell(tx, [appellant, ...told]);
      for (const { personId, kind } of [appellant, ...told.filter((notice) => notice.kind === 'decision')]) {
        const mailKind = kind === 'decision' ? 'decision' : 'appeal_outcome';
        await this.mail.post(tx, { kind: mailKind, personId, cause: appealId, params: { decisionId } });
      }
    });
  }
}
