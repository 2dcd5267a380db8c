import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { panelOffered } from '../../../moderation/panels/call-panel.js';
import { panelOfAppeal } from '../../../moderation/panels/panels.store.js';
import { votesOf } from '../../../moderation/panels/see-panel.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { Appeal, AppealForModerator } from '../appeal.type.js';
import { Decision } from '../decision.type.js';
import { AppealPanel, AppealPanelMode } from './panel.type.js';
import { toAppealPanel } from './show-panels.js';

/** The panel beside an appeal, for whoever filed it. What it said comes with the answer. */
@Resolver(() => Appeal)
export class AppealPanelResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => AppealPanel, { nullable: true, description: 'The members’ panel that was asked for.' })
  async panel(@Parent() appeal: Appeal): Promise<AppealPanel | null> {
    const panel = await panelOfAppeal(this.database, appeal.id);
    if (!panel) return null;
    return toAppealPanel(panel, appeal.heardAt && panel.closedAt ? await votesOf(this.database, panel.id) : null);
  }
}

/** The panel beside an appeal, for whoever may hear it. What it said is covered until their own first view is written. */
@Resolver(() => AppealForModerator)
export class AppealForModeratorPanelResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => AppealPanel, { nullable: true, description: 'The members’ panel that was asked for.' })
  async panel(@Parent() appeal: AppealForModerator): Promise<AppealPanel | null> {
    const panel = await panelOfAppeal(this.database, appeal.id);
    if (!panel) return null;
    return toAppealPanel(panel, appeal.firstView && panel.closedAt ? await votesOf(this.database, panel.id) : null);
  }
}

/** Whether an appeal against a decision could be put to a panel. */
@Resolver(() => Decision)
export class DecisionPanelResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => AppealPanelMode, {
    nullable: true,
    description:
      'While the viewer may appeal: whether a members’ panel can be asked for, and what its answer would be.',
  })
  async panelOffered(@Parent() decision: Decision, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return decision.mayAppeal ? panelOffered(this.database, decision.id, viewer.personId!) : null;
  }
}
