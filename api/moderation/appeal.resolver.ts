import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { type Appeal as AppealRow, waitingAppeals } from '../../moderation/appeals/appeals.store.js';
import { ClaimAppeal } from '../../moderation/appeals/claim-appeal.js';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { findAppealForHearing } from '../../moderation/appeals/find-appeal.js';
import { HearAppeal } from '../../moderation/appeals/hear-appeal.js';
import { WithdrawAppeal } from '../../moderation/appeals/withdraw-appeal.js';
import { WriteFirstView } from '../../moderation/appeals/write-first-view.js';
import { SeeCase } from '../../moderation/cases/see-case.js';
import { SeeDecision, ownDecisionIds } from '../../moderation/decisions/see-decision.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../request/connection.js';
import { CurrentViewer } from '../request/request-context.js';
import {
  AppealForModerator,
  AppealForModeratorConnection,
  AppealForModeratorPayload,
  AppealPayload,
  toAppeal,
  toAppealForModerator,
} from './appeal.type.js';
import { CaseForModerator } from './case.type.js';
import { Decision, toDecision } from './decision.type.js';
import { AppealInput, FileAppealInput, HearAppealInput, WriteFirstViewInput } from './moderation.input.js';
import { ShowCases } from './show-cases.js';

/** Decisions as those concerned read them, and appeals on both sides. */
@Resolver(() => AppealForModerator)
export class AppealResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly show: ShowCases,
    private readonly seeCase: SeeCase,
    private readonly seeDecision: SeeDecision,
    private readonly fileAppealVerb: FileAppeal,
    private readonly withdrawAppealVerb: WithdrawAppeal,
    private readonly claimAppealVerb: ClaimAppeal,
    private readonly writeFirstViewVerb: WriteFirstView,
    private readonly hearAppealVerb: HearAppeal,
  ) {}

  @Query(() => Decision, {
    nullable: true,
    description: 'A decision about the viewer, or one that answers their report.',
  })
  async decision(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Decision | null> {
    const seen = await this.seeDecision.see(viewer, id);
    return seen ? toDecision(seen, viewer.locale) : null;
  }

  @Query(() => [Decision], { description: 'The viewer’s own record: what was decided about them, the newest first.' })
  async ownDecisions(@CurrentViewer() viewer: Viewer): Promise<Decision[]> {
    demand(viewer, 'useOwnAccount', null);
    const ids = await ownDecisionIds(this.database, viewer.personId!);
    const seen = await Promise.all(ids.map((id) => this.seeDecision.see(viewer, id)));
    return seen.flatMap((one) => (one ? [toDecision(one, viewer.locale)] : []));
  }

  @Query(() => AppealForModeratorConnection, {
    description: 'The appeals that the viewer may hear, longest waiting first.',
  })
  async appeals(@CurrentViewer() viewer: Viewer, @Args() page: PageArguments): Promise<AppealForModeratorConnection> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const first = pageSize(page);
    const place = fromCursor(page.after, isPlace);
    const after = place && { filedAt: new Date(place[0]), id: place[1] };
    const rows = await waitingAppeals(this.database, viewer, { after, limit: first + 1 });
    return toConnection(rows, first, {
      node: (row) => this.toView(row, viewer),
      place: (row) => [row.filedAt.toISOString(), row.id],
    });
  }

  @Query(() => AppealForModerator, { nullable: true })
  async appeal(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AppealForModerator | null> {
    try {
      return this.toView(await findAppealForHearing(this.database, viewer, id), viewer);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  @ResolveField(() => CaseForModerator, { description: 'Looks into its case, which the audit log records.' })
  async case(@Parent() appeal: AppealForModerator, @CurrentViewer() viewer: Viewer): Promise<CaseForModerator> {
    const { of } = await this.seeCase.seeAppeal(viewer, { appealId: appeal.id });
    return this.show.seen(viewer, of);
  }

  @Mutation(() => AppealPayload)
  async fileAppeal(@CurrentViewer() viewer: Viewer, @Args('input') input: FileAppealInput): Promise<AppealPayload> {
    return { appeal: toAppeal(await this.fileAppealVerb.file(viewer, input)) };
  }

  @Mutation(() => AppealPayload)
  async withdrawAppeal(@CurrentViewer() viewer: Viewer, @Args('input') input: AppealInput): Promise<AppealPayload> {
    return { appeal: toAppeal(await this.withdrawAppealVerb.withdraw(viewer, input)) };
  }

  @Mutation(() => AppealForModeratorPayload)
  async claimAppeal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AppealInput,
  ): Promise<AppealForModeratorPayload> {
    return { appeal: this.toView(await this.claimAppealVerb.claim(viewer, input), viewer) };
  }

  @Mutation(() => AppealForModeratorPayload, { description: 'One’s own view, before the first decision is shown.' })
  async writeFirstView(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WriteFirstViewInput,
  ): Promise<AppealForModeratorPayload> {
    return { appeal: this.toView(await this.writeFirstViewVerb.write(viewer, input), viewer) };
  }

  @Mutation(() => AppealForModeratorPayload)
  async hearAppeal(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: HearAppealInput,
  ): Promise<AppealForModeratorPayload> {
    return { appeal: this.toView(await this.hearAppealVerb.hear(viewer, input), viewer) };
  }

  private toView(row: AppealRow, viewer: Viewer): AppealForModerator {
    return toAppealForModerator(row, viewer.personId!, this.clock.now());
  }
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [at, id] = value as unknown[];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isId(id);
}
