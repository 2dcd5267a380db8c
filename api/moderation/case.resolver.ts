import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { ClaimNextCase } from '../../moderation/cases/claim-next-case.js';
import {
  type QueueCursor,
  countQueuedCases,
  findCaseInScope,
  queuedCases,
} from '../../moderation/cases/cases.store.js';
import { NoteOnCase } from '../../moderation/cases/note-on-case.js';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { ReleaseCase } from '../../moderation/cases/release-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { UndoDecision } from '../../moderation/decisions/undo-decision.js';
import { SecondSanction } from '../../moderation/sanctions/second-sanction.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../request/connection.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { Subscribe } from '../request/subscribe.js';
import { CasePayload, DecideCasePayload, QueueChange, SecondSanctionPayload } from './case.payload.js';
import { CaseConnection, CaseForModerator } from './case.type.js';
import {
  CaseFilterInput,
  CaseInput,
  ClaimNextCaseInput,
  DecideCaseInput,
  NoteOnCaseInput,
  OpenCaseInput,
  SecondSanctionInput,
  UndoDecisionInput,
} from './moderation.input.js';
import { toSanction } from './sanction.type.js';
import { ShowCases } from './show-cases.js';

/** The queue and what moderators do with a case. */
@Resolver()
export class CaseResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly show: ShowCases,
    private readonly openCaseVerb: OpenCase,
    private readonly claimCaseVerb: ClaimCase,
    private readonly claimNextCaseVerb: ClaimNextCase,
    private readonly releaseCaseVerb: ReleaseCase,
    private readonly noteOnCaseVerb: NoteOnCase,
    private readonly decideCaseVerb: DecideCase,
    private readonly undoDecisionVerb: UndoDecision,
    private readonly secondSanctionVerb: SecondSanction,
    private readonly subscribe: Subscribe,
  ) {}

  @Query(() => CaseConnection, { description: 'The queue: what waits for the viewer, the worst first.' })
  async cases(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArguments,
    @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter?: CaseFilterInput | null,
  ): Promise<CaseConnection> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const first = pageSize(page);
    const at = this.clock.now();
    const asked = checked(filter);
    const after = readCursor(page.after);
    const [rows, totalCount] = await Promise.all([
      queuedCases(this.database, viewer, { at, filter: asked, after, limit: first + 1 }),
      countQueuedCases(this.database, viewer, at, asked),
    ]);
    const lines = await this.show.lines(viewer, rows);
    const paired = rows.map((row, index) => ({ row, line: lines[index]! }));
    const place = ({ row }: (typeof paired)[number]) => [row.severity, row.queueAt.toISOString(), row.id];
    return { ...toConnection(paired, first, { node: ({ line }) => line, place }), totalCount };
  }

  @Query(() => Int, { description: 'How many cases wait for the viewer.' })
  async openCaseCount(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter?: CaseFilterInput | null,
  ): Promise<number> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return countQueuedCases(this.database, viewer, this.clock.now(), checked(filter));
  }

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

  @Mutation(() => CasePayload, { description: 'Hands out the first free case of the queue.' })
  async claimNextCase(@CurrentViewer() viewer: Viewer, @Args('input') input: ClaimNextCaseInput): Promise<CasePayload> {
    const claimed = await this.claimNextCaseVerb.claimNext(viewer, checked(input.filter));
    return claimed ? this.payload(viewer, claimed.id) : { case: null };
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

  @Subscription(() => QueueChange, { description: 'Says that a case in the viewer’s scope changed.' })
  queueChanged(@CurrentRequest() request: RequestContext): AsyncGenerator<{ queueChanged: QueueChange }> {
    return this.changes(request);
  }

  private async *changes(request: RequestContext): AsyncGenerator<{ queueChanged: QueueChange }> {
    const isModerator = (viewer: Viewer) => viewer.offices.some(({ kind }) => kind === 'moderator');
    for await (const event of this.subscribe.to(request.line!, { kind: 'queue', id: null }, isModerator)) {
      const viewer = await request.line!.viewer();
      if (!viewer || !(await findCaseInScope(this.database, viewer, event.id))) continue;
      yield { queueChanged: { caseId: event.id, version: event.version } };
    }
  }

  private async payload(viewer: Viewer, caseId: string): Promise<CasePayload> {
    return { case: await this.show.find(viewer, caseId) };
  }
}

function checked(filter: CaseFilterInput | null | undefined): CaseFilterInput {
  if (filter?.spaceId != null && !isId(filter.spaceId)) throw invalid('filter.spaceId', 'malformed');
  return filter ?? {};
}

function readCursor(after: string | null | undefined): QueueCursor | null {
  const place = fromCursor(after, isPlace);
  return place && { severity: place[0], queueAt: new Date(place[1]), id: place[2] };
}

function isPlace(value: unknown): value is [number, string, string] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [severity, at, id] = value as unknown[];
  return Number.isInteger(severity) && typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isId(id);
}
