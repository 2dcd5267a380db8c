import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { findGuideline } from '../../../forum/members/guidelines.store.js';
import { personOf } from '../../../moderation/cases/case-context.store.js';
import { historyOf } from '../../../moderation/cases/case-history.store.js';
import { sayReason } from '../../../moderation/decisions/statement-of-reasons.js';
import {
  countPendingSanctions,
  pendingSanctions,
  type PendingSanction as PendingSanctionRow,
} from '../../../moderation/sanctions/pending-sanctions.store.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Person, toPerson } from '../../members/person.type.js';
import { CurrentViewer } from '../../request/request-context.js';
import { PastDecision } from '../case.type.js';
import { PendingSanction } from './pending-sanction.type.js';

/** Long suspensions that wait for a second moderator. */
@Resolver(() => PendingSanction)
export class PendingSanctionsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Query(() => [PendingSanction], {
    description: 'Suspensions in the viewer’s scope that wait for a second moderator, the first to lapse first.',
  })
  async pendingSanctions(@CurrentViewer() viewer: Viewer): Promise<Omit<PendingSanction, 'person' | 'history'>[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const rows = await pendingSanctions(this.database, viewer, this.clock.now());
    return Promise.all(rows.map((row) => this.toPending(row, viewer.locale)));
  }

  @Query(() => Int, { description: 'How many long suspensions wait for an answer that the viewer may give.' })
  async pendingSanctionCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return countPendingSanctions(this.database, viewer, this.clock.now());
  }

  @ResolveField(() => Person)
  async person(@Parent() { row }: PendingSanction, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return toPerson(await personOf(this.database, row), viewer.locale);
  }

  @ResolveField(() => [PastDecision])
  async history(@Parent() { row }: PendingSanction, @CurrentViewer() viewer: Viewer): Promise<PastDecision[]> {
    return historyOf(this.database, viewer, { personId: row.subjectPersonId, caseId: row.caseId });
  }

  private async toPending(
    row: PendingSanctionRow,
    locale: string,
  ): Promise<Omit<PendingSanction, 'person' | 'history'>> {
    const { guidelineNumber: number, guidelinesVersion, reasonKey, reasonWords } = row;
    const guideline = number === null ? null : await findGuideline(this.database, number, guidelinesVersion);
    const reason = sayReason(locale, { reasonKey, guideline: guideline ?? null });
    return { ...row, row, reason, reasonWords: reasonWords || null };
  }
}
