import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { findCaseIdByNumber, findCaseInScope } from '../../../moderation/cases/cases.store.js';
import { ClaimNextCase } from '../../../moderation/cases/claim-next-case.js';
import { type QueueCursor, countQueuedCases, queuedCases } from '../../../moderation/cases/queue.store.js';
import { languageTag } from '../../../moderation/decisions/decision-terms.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../../request/request-context.js';
import { Subscribe } from '../../request/subscribe.js';
import { CasePayload, QueueChange } from '../case.payload.js';
import { CaseConnection } from '../case.type.js';
import { ShowCases } from '../show-cases.js';
import { CaseFilterInput, ClaimNextCaseInput, QueueArguments } from './queue.input.js';

/** The queue: what waits, in its order, and who is handed what. */
@Resolver()
export class QueueResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly show: ShowCases,
    private readonly claimNextCaseVerb: ClaimNextCase,
    private readonly subscribe: Subscribe,
  ) {}

  @Query(() => CaseConnection, { description: 'The queue: what waits for the viewer, the worst first.' })
  async cases(
    @CurrentViewer() viewer: Viewer,
    @Args() page: QueueArguments,
    @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter?: CaseFilterInput | null,
  ): Promise<CaseConnection> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const first = pageSize(page);
    const at = this.clock.now();
    const asked = checkedFilter(filter);
    const [after, before] = [readCursor(page.after), readCursor(page.before)];
    const [found, totalCount] = await Promise.all([
      queuedCases(this.database, viewer, { at, filter: asked, after, before, limit: first + 1 }),
      countQueuedCases(this.database, viewer, at, asked),
    ]);
    // Read backwards, the one too many stands at the beginning.
    const rows = before ? found.slice(-first) : found;
    const lines = await this.show.lines(viewer, rows);
    const paired = rows.map((row, index) => ({ row, line: lines[index]! }));
    const place = ({ row }: (typeof paired)[number]) => [row.severity, row.queueAt.toISOString(), row.id];
    const connection = toConnection(paired, first, { node: ({ line }) => line, place });
    const { hasNextPage } = connection.pageInfo;
    return {
      ...connection,
      pageInfo: { ...connection.pageInfo, hasNextPage: hasNextPage || before !== null },
      totalCount,
      hasEarlier: before ? found.length > first : after !== null,
      startCursor: connection.edges[0]?.cursor ?? null,
    };
  }

  @Query(() => Int, { description: 'How many cases wait for the viewer, counted up to 1,000.' })
  async openCaseCount(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter?: CaseFilterInput | null,
  ): Promise<number> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return countQueuedCases(this.database, viewer, this.clock.now(), checkedFilter(filter));
  }

  @Query(() => ID, { nullable: true, description: 'The case that moderators call by this number.' })
  async caseNumbered(
    @CurrentViewer() viewer: Viewer,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<string | null> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return (await findCaseIdByNumber(this.database, viewer, number)) ?? null;
  }

  @Mutation(() => CasePayload, { description: 'Hands out the first free case of the queue.' })
  async claimNextCase(@CurrentViewer() viewer: Viewer, @Args('input') input: ClaimNextCaseInput): Promise<CasePayload> {
    const isAhead = input.ahead ?? false;
    const claimed = await this.claimNextCaseVerb.claimNext(viewer, checkedFilter(input.filter), { isAhead });
    return { case: claimed && (await this.show.find(viewer, claimed.id)) };
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
}

/** A part of the queue whose ids are ids, and whose language is one. */
export function checkedFilter(filter: CaseFilterInput | null | undefined): CaseFilterInput {
  for (const field of ['spaceId', 'incidentId'] as const)
    if (filter?.[field] != null && !isId(filter[field])) throw invalid(`filter.${field}`, 'malformed');
  languageTag('filter.language', filter?.language);
  return filter ?? {};
}

function readCursor(cursor: string | null | undefined): QueueCursor | null {
  const place = fromCursor(cursor, isPlace);
  return place && { severity: place[0], queueAt: new Date(place[1]), id: place[2] };
}

function isPlace(value: unknown): value is [number, string, string] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [severity, at, id] = value as unknown[];
  return Number.isInteger(severity) && typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isId(id);
}
