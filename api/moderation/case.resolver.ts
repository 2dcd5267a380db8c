import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { NoteOnCase } from '../../moderation/cases/note-on-case.js';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { ReleaseCase } from '../../moderation/cases/release-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { UndoDecision } from '../../moderation/decisions/undo-decision.js';
import { SecondSanction } from '../../moderation/sanctions/second-sanction.js';
import { CurrentViewer } from '../request/request-context.js';
import { CasePayload, DecideCasePayload, SecondSanctionPayload } from './case.payload.js';
import { CaseForModerator } from './case.type.js';
import {
  CaseInput,
  DecideCaseInput,
  NoteOnCaseInput,
  OpenCaseInput,
  SecondSanctionInput,
  UndoDecisionInput,
} from './moderation.input.js';
import { toSanction } from './sanction.type.js';
import { ShowCases } from './show-cases.js';

/** What moderators do with a case. */
@Resolver()
export class CaseResolver {
  constructor(
    private readonly show: ShowCases,
    private readonly openCaseVerb: OpenCase,
    private readonly claimCaseVerb: ClaimCase,
    private readonly releaseCaseVerb: ReleaseCase,
    private readonly noteOnCaseVerb: NoteOnCase,
    private readonly decideCaseVerb: DecideCase,
    private readonly undoDecisionVerb: UndoDecision,
    private readonly secondSanctionVerb: SecondSanction,
  ) {}

  @Query(() => CaseForModerator, { nullable: true, description: 'Looks into a case, which the audit log records.' })
  async case(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CaseForModerator | null> {
    return this.show.find(viewer, id);
  }

  @Mutation(() => CasePayload, { description: 'A moderator opens a case on what they have seen, and holds it.' })
  async openCase(@CurrentViewer() viewer: Viewer, @Args('input') input: OpenCaseInput): Promise<CasePayload> {
    const { severity, ...subject } = input;
    const { id } = await this.openCaseVerb.open(viewer, { ...subject, severity: severity ?? undefined });
    return this.payload(viewer, id);
  }

  @Mutation(() => CasePayload, { description: 'Takes a case for fifteen minutes, or renews one’s lease.' })
  async claimCase(@CurrentViewer() viewer: Viewer, @Args('input') input: CaseInput): Promise<CasePayload> {
    return this.payload(viewer, (await this.claimCaseVerb.claim(viewer, input)).id);
  }

  @Mutation(() => CasePayload)
  async releaseCase(@CurrentViewer() viewer: Viewer, @Args('input') input: CaseInput): Promise<CasePayload> {
    return this.payload(viewer, (await this.releaseCaseVerb.release(viewer, input)).id);
  }

  @Mutation(() => CasePayload)
  async noteOnCase(@CurrentViewer() viewer: Viewer, @Args('input') input: NoteOnCaseInput): Promise<CasePayload> {
    await this.noteOnCaseVerb.note(viewer, input);
    return this.payload(viewer, input.caseId);
  }

  @Mutation(() => DecideCasePayload)
  async decideCase(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideCaseInput): Promise<DecideCasePayload> {
    const decision = await this.decideCaseVerb.decide(viewer, input);
    const { case: seen } = await this.payload(viewer, input.caseId);
    return { decisionId: decision.id, undoUntil: decision.tellAfter, case: seen };
  }

  @Mutation(() => CasePayload, { description: 'Takes one’s own decision back before anyone is told.' })
  async undoDecision(@CurrentViewer() viewer: Viewer, @Args('input') input: UndoDecisionInput): Promise<CasePayload> {
    return this.payload(viewer, (await this.undoDecisionVerb.undo(viewer, input)).id);
  }

  @Mutation(() => SecondSanctionPayload, { description: 'Another moderator agrees to a long suspension, or does not.' })
  async secondSanction(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SecondSanctionInput,
  ): Promise<SecondSanctionPayload> {
    return { sanction: toSanction(await this.secondSanctionVerb.second(viewer, input)) };
  }

  private async payload(viewer: Viewer, caseId: string): Promise<CasePayload> {
    return { case: await this.show.find(viewer, caseId) };
  }
}
