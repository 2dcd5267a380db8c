import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { ClaimSecondView } from '../../../moderation/second-views/claim-second-view.js';
import { GiveSecondView } from '../../../moderation/second-views/give-second-view.js';
import { SeeSecondView } from '../../../moderation/second-views/see-second-view.js';
import { agreementByGuideline, countSecondViews } from '../../../moderation/second-views/second-views.store.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CaseForModerator } from '../case.type.js';
import { DecisionOutcome, SecondViewReason } from '../moderation.enums.js';
import { ShowCases } from '../show-cases.js';

@ObjectType({ description: 'A decided case on which the viewer is asked for a view, without seeing what was decided.' })
class SecondView {
  @Field(() => ID)
  id!: string;

  @Field(() => SecondViewReason)
  because!: string;

  @Field(() => CaseForModerator)
  case!: CaseForModerator;
}

@ObjectType()
class ClaimSecondViewPayload {
  @Field(() => ID, { nullable: true, description: 'Null when none waits.' })
  viewId!: string | null;
}

@ObjectType()
class GiveSecondViewPayload {
  @Field({ description: 'Whether both saw the same: no breach, or one of the same guideline.' })
  agrees!: boolean;

  @Field(() => ID)
  caseId!: string;

  @Field(() => DecisionOutcome, { description: 'What was decided first.' })
  outcome!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;
}

@ObjectType({ description: 'How often blind second views agreed with the first decision under a guideline.' })
class GuidelineAgreement {
  @Field(() => Int)
  guidelineNumber!: number;

  @Field(() => Int)
  viewCount!: number;

  @Field(() => Int)
  agreedCount!: number;

  @Field({ description: 'Enough views, and too few that agree: the clause is read differently.' })
  shouldRewrite!: boolean;
}

@InputType()
class GiveSecondViewInput {
  @Field(() => ID)
  viewId!: string;

  @Field(() => DecisionOutcome)
  outcome!: 'no_breach' | 'release' | 'edit_request' | 'hide' | 'remove' | 'lock' | 'move' | 'breach';

  @Field(() => Int, { nullable: true, description: 'Needed whenever a breach is found.' })
  guidelineNumber?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; up to 4,000 characters.' })
  words?: string | null;
}

/** How long agreement is looked back upon. */
const agreementDays = 365;

/** Blind second views. */
@Resolver()
export class SecondViewResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly show: ShowCases,
    private readonly claim: ClaimSecondView,
    private readonly see: SeeSecondView,
    private readonly give: GiveSecondView,
  ) {}

  @Query(() => SecondView, { nullable: true, description: 'Looks into a case for a second view, on the record.' })
  async secondView(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SecondView | null> {
    const seen = await this.see.see(viewer, id);
    if (!seen) return null;
    const { id: viewId, because } = seen.view;
    return { id: viewId, because, case: await this.show.seen(viewer, seen.of) };
  }

  @Query(() => Int, { description: 'How many second views wait for the viewer.' })
  async secondViewCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return countSecondViews(this.database, viewer, this.clock.now());
  }

  @Query(() => [GuidelineAgreement], { description: 'Agreement within the last year, by guideline, never by person.' })
  async guidelineAgreement(@CurrentViewer() viewer: Viewer): Promise<GuidelineAgreement[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const until = this.clock.inSeconds(1);
    return agreementByGuideline(this.database, viewer, { from: this.clock.inDays(-agreementDays), until });
  }

  @Mutation(() => ClaimSecondViewPayload, { description: 'Hands out the second view that waits longest.' })
  async claimSecondView(@CurrentViewer() viewer: Viewer): Promise<ClaimSecondViewPayload> {
    return { viewId: (await this.claim.claimNext(viewer))?.id ?? null };
  }

  @Mutation(() => GiveSecondViewPayload, { description: 'Writes down a second view; then the decision shows.' })
  async giveSecondView(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveSecondViewInput,
  ): Promise<GiveSecondViewPayload> {
    const { agrees, decision } = await this.give.give(viewer, { ...input, words: input.words ?? '' });
    const { caseId, outcome, guidelineNumber } = decision;
    return { agrees, caseId, outcome, guidelineNumber };
  }
}
