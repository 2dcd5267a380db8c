import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { countQueuedCases } from '../../moderation/cases/queue.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Viewer as ViewerType } from '../members/viewer.type.js';
import { CurrentViewer } from '../request/request-context.js';

/** What waits for a viewer in office, for the frame around every page. */
@Resolver(() => ViewerType)
export class WaitingCasesResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, { nullable: true, description: 'Cases that wait for the viewer; null without the office.' })
  async openCaseCount(@CurrentViewer() viewer: Viewer): Promise<number | null> {
    if (ask(viewer, 'holdOffice', { kind: 'moderator' })) return null;
    return countQueuedCases(this.database, viewer, this.clock.now(), {});
  }
}
