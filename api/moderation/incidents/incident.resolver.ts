import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import { lastDay } from '../../../moderation/incidents/counts.store.js';
import { DismissIncident } from '../../../moderation/incidents/dismiss-incident.js';
import {
  countIncidentCases,
  countOpenIncidents,
  incidentsFor,
  type IncidentOfSpace,
} from '../../../moderation/incidents/incidents.store.js';
import { SetCalmMode } from '../../../moderation/incidents/set-calm-mode.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { DismissIncidentInput, DismissIncidentPayload, Incident } from './incident.type.js';

/** What is over stays in the list for so long. */
const shownDays = 28;
const shownIncidents = 50;

/** Raids and floods that the house found. */
@Resolver(() => Incident)
export class IncidentResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calm: SetCalmMode,
    private readonly dismissVerb: DismissIncident,
  ) {}

  @Query(() => [Incident], {
    description: 'Incidents in the viewer’s scope: open ones first, then those of the last four weeks. At most 50.',
  })
  async incidents(@CurrentViewer() viewer: Viewer): Promise<Incident[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const of = { since: this.clock.inDays(-shownDays), limit: shownIncidents };
    const rows = await incidentsFor(this.database, viewer, of);
    return Promise.all(rows.map((row) => this.toIncident(viewer, row)));
  }

  @Query(() => Int, { description: 'How many incidents are open in the viewer’s scope.' })
  async openIncidentCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return countOpenIncidents(this.database, viewer);
  }

  @ResolveField(() => Int, { description: 'How many cases that came of it wait in the viewer’s scope.' })
  waitingCases(@CurrentViewer() viewer: Viewer, @Parent() { id }: Incident): Promise<number> {
    return countIncidentCases(this.database, viewer, id);
  }

  @ResolveField(() => [Int], {
    description:
      'The last day there in windows of ten minutes, the oldest first. Empty once it is over, and for copies.',
  })
  async lastDay(@Parent() { row }: Incident): Promise<number[]> {
    const { measure, spaceId, endedAt } = row;
    if (measure === 'copies' || endedAt) return [];
    return lastDay(this.database, measure, { spaceId, at: this.clock.now() });
  }

  @Mutation(() => DismissIncidentPayload, { description: 'A moderator says that it is none; with a reason.' })
  async dismissIncident(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DismissIncidentInput,
  ): Promise<DismissIncidentPayload> {
    await this.dismissVerb.dismiss(viewer, input);
    return { incidentId: input.incidentId };
  }

  private async toIncident(viewer: Viewer, row: IncidentOfSpace): Promise<Incident> {
    const { id, kind, measure, spaceId, beganAt, endedAt, endedBecause, usualCount, limitCount, peakCount } = row;
    const { until, maySet } = spaceId ? await this.calm.see(viewer, spaceId) : { until: null, maySet: false };
    return {
      ...{ row, id, kind, measure, spaceId, beganAt, endedAt, endedBecause, usualCount, limitCount, peakCount },
      spaceName: row.spaceName && wordsIn(row.spaceName, viewer.locale),
      spaceSlug: spaceId && viewer.knownSpaceIds.includes(spaceId) ? row.spaceSlug : null,
      dismissedWhy: row.dismissedWhy || null,
      calmUntil: until,
      mayCalm: maySet,
    };
  }
}
