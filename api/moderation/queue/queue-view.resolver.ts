import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { ForgetQueueView } from '../../../moderation/cases/forget-queue-view.js';
import { KeepQueueView } from '../../../moderation/cases/keep-queue-view.js';
import { queueViewsOf } from '../../../moderation/cases/queue-views.store.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CaseHolding, CaseSource, SubjectKind } from '../moderation.enums.js';
import { ForgetQueueViewInput, KeepQueueViewInput } from './queue.input.js';
import { checkedFilter } from './queue.resolver.js';

@ObjectType({ description: 'A part of the queue, as it is kept.' })
class QueueFilter {
  @Field(() => CaseHolding, { nullable: true })
  holding?: string | null;

  @Field(() => ID, { nullable: true })
  spaceId?: string | null;

  @Field(() => String, { nullable: true })
  language?: string | null;

  @Field(() => Int, { nullable: true })
  leastSeverity?: number | null;

  @Field(() => SubjectKind, { nullable: true })
  subjectKind?: string | null;

  @Field(() => CaseSource, { nullable: true })
  openedBecause?: string | null;

  @Field(() => Int, { nullable: true })
  guidelineNumber?: number | null;

  @Field(() => Boolean, { nullable: true })
  isPastPromise?: boolean | null;

  @Field(() => ID, { nullable: true })
  incidentId?: string | null;
}

@ObjectType({ description: 'A part of the queue that the viewer keeps under a name.' })
class QueueView {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => QueueFilter)
  filter!: QueueFilter;
}

@ObjectType()
class QueueViewPayload {
  @Field(() => ID)
  viewId!: string;
}

/** Parts of the queue that a moderator keeps under names. */
@Resolver()
export class QueueViewResolver {
  constructor(
    private readonly database: Database,
    private readonly keepVerb: KeepQueueView,
    private readonly forgetVerb: ForgetQueueView,
  ) {}

  @Query(() => [QueueView], { description: 'The parts of the queue that the viewer keeps.' })
  async queueViews(@CurrentViewer() viewer: Viewer): Promise<QueueView[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return queueViewsOf(this.database, viewer.personId!);
  }

  @Mutation(() => QueueViewPayload)
  async keepQueueView(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: KeepQueueViewInput,
  ): Promise<QueueViewPayload> {
    const filter = checkedFilter(input.filter);
    return { viewId: await this.keepVerb.keep(viewer, { name: input.name, filter }) };
  }

  @Mutation(() => QueueViewPayload)
  async forgetQueueView(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ForgetQueueViewInput,
  ): Promise<QueueViewPayload> {
    await this.forgetVerb.forget(viewer, input);
    return { viewId: input.viewId };
  }
}
