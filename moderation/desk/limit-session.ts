import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { countAnew, keepLimit } from './desk.store.js';

/** How much a moderator wants to do in one go: so many minutes, or so many cases, and then a break. Theirs alone. */
@Injectable()
export class LimitSession {
  constructor(private readonly database: Database) {}

  /** Neither is no limit. Counting begins anew. */
  async limit(viewer: Viewer, input: { minutes?: number | null; cases?: number | null }): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const { minutes = null, cases = null } = input;
    for (const [field, count] of [
      ['minutes', minutes],
      ['cases', cases],
    ] as const)
      if (count !== null && (!Number.isInteger(count) || count < 1 || count > 999))
        throw invalid(field, 'out_of_range', { min: 1, max: 999 });
    if (minutes !== null && cases !== null) throw invalid('cases', 'one_of_two');
    await keepLimit(this.database, { personId: viewer.personId!, minutes, cases });
  }

  /** Goes on after a break, or without one. */
  async goOn(viewer: Viewer): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    await countAnew(this.database, viewer.personId!);
  }
}
