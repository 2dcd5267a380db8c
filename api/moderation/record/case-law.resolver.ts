import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import {
  type CaseLawDraft as StoredDraft,
  caseLawDrafts,
  isCaseLawPublished,
  publishedCaseLaw,
  retellableDecisions,
} from '../../../moderation/case-law/case-law.store.js';
import { ProposeCaseLaw } from '../../../moderation/case-law/propose-case-law.js';
import { PublishCaseLaw } from '../../../moderation/case-law/publish-case-law.js';
import { SettleCaseLaw } from '../../../moderation/case-law/settle-case-law.js';
import { appealDays } from '../../../moderation/decisions/decision-states.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentViewer } from '../../request/request-context.js';
import {
  CaseLawDesk,
  CaseLawDraft,
  CaseLawEntryConnection,
  ProposeCaseLawPayload,
  PublishCaseLawPayload,
  SettleCaseLawPayload,
} from './case-law.type.js';
import { CaseLawFilterInput, ProposeCaseLawInput, PublishCaseLawInput, SettleCaseLawInput } from './record.input.js';

/** Decisions retold: for members to read, for moderators to write. */
@Resolver()
export class CaseLawResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly propose: ProposeCaseLaw,
    private readonly settle: SettleCaseLaw,
    private readonly open: PublishCaseLaw,
  ) {}

  @Query(() => CaseLawEntryConnection, {
    nullable: true,
    description: 'Decisions retold, in no order of time. Null: the community does not retell them.',
  })
  async caseLaw(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArguments,
    @Args('filter', { type: () => CaseLawFilterInput, nullable: true }) filter?: CaseLawFilterInput | null,
  ): Promise<CaseLawEntryConnection | null> {
    demand(viewer, 'readRecord', null);
    if (!(await isCaseLawPublished(this.database))) return null;
    const first = pageSize(page);
    const rows = await publishedCaseLaw(this.database, {
      guidelineNumber: filter?.guidelineNumber ?? null,
      outcome: filter?.outcome ?? null,
      words: filter?.words?.trim().slice(0, 200) || null,
      after: fromCursor(page.after, isId),
      limit: first + 1,
    });
    return toConnection(rows, first, { node: (row) => row, place: ({ id }) => id });
  }

  @Query(() => CaseLawDesk, { description: 'For moderators, within their scope.' })
  async caseLawDesk(@CurrentViewer() viewer: Viewer): Promise<CaseLawDesk> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const [isPublished, proposed, published, retellable] = await Promise.all([
      isCaseLawPublished(this.database),
      caseLawDrafts(this.database, viewer, { state: 'proposed' }),
      caseLawDrafts(this.database, viewer, { state: 'published' }),
      retellableDecisions(this.database, viewer, this.clock.inDays(-appealDays)),
    ]);
    return {
      isPublished,
      proposed: proposed.map(toDraft),
      published: published.map(toDraft),
      retellable: retellable.map(({ id, ...decision }) => ({ ...decision, decisionId: id })),
    };
  }

  @Mutation(() => ProposeCaseLawPayload, { description: 'Retells a decision; a second moderator publishes it.' })
  async proposeCaseLaw(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProposeCaseLawInput,
  ): Promise<ProposeCaseLawPayload> {
    return { entryId: await this.propose.propose(viewer, input) };
  }

  @Mutation(() => SettleCaseLawPayload, { description: 'Publishes, declines or withdraws a retold decision.' })
  async settleCaseLaw(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SettleCaseLawInput,
  ): Promise<SettleCaseLawPayload> {
    await this.settle.settle(viewer, input);
    return { entryId: input.entryId };
  }

  @Mutation(() => PublishCaseLawPayload, { description: 'Opens retold decisions to members, or closes them.' })
  async publishCaseLaw(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishCaseLawInput,
  ): Promise<PublishCaseLawPayload> {
    await this.open.set(viewer, input);
    return { isPublished: input.isPublished };
  }
}

function toDraft({ state, caseId, isOwn, decisionId: _decisionId, ...entry }: StoredDraft): CaseLawDraft {
  return { entry, state, caseId, isOwn: isOwn ?? false };
}
