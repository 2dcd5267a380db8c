import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { findSchedule } from '../../forum/following/digests/digest-schedules.store.js';
import { SetDigestSchedule } from '../../forum/following/digests/set-digest-schedule.js';
import { Subscribe } from '../../forum/following/subscriptions/subscribe.js';
import { Unsubscribe } from '../../forum/following/subscriptions/unsubscribe.js';
import { UnsubscribeByToken } from '../../forum/following/mail/unsubscribe-by-token.js';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { Thread } from '../discussion/thread.type.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { Space } from '../spaces/space.type.js';
import { followLevelOf } from './follow-loaders.js';
import {
  SetDigestScheduleInput,
  SubscribeInput,
  UnsubscribeByTokenInput,
  UnsubscribeInput,
} from './following.input.js';
import { DigestSchedulePayload, SubscriptionPayload, UnsubscribeByTokenPayload } from './following.payload.js';
import { DigestSchedule, FollowLevel, StoppedMail, toDigestSchedule } from './following.type.js';

@Resolver()
export class SubscriptionResolver {
  constructor(
    private readonly database: Database,
    private readonly subscribeVerb: Subscribe,
    private readonly unsubscribeVerb: Unsubscribe,
    private readonly setSchedule: SetDigestSchedule,
    private readonly byToken: UnsubscribeByToken,
  ) {}

  @Query(() => DigestSchedule, { nullable: true, description: 'When the viewer’s own digest comes.' })
  async digestSchedule(@CurrentViewer() viewer: Viewer): Promise<DigestSchedule | null> {
    const row = viewer.personId ? await findSchedule(this.database, viewer.personId) : undefined;
    return row ? toDigestSchedule(row) : null;
  }

  @Query(() => StoppedMail, { nullable: true, description: 'What a link at the foot of a mail would stop.' })
  async unsubscribeLink(@Args('token') token: string): Promise<string | null> {
    try {
      return (await this.byToken.look(token)).what;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  @Mutation(() => SubscriptionPayload)
  subscribe(@CurrentViewer() viewer: Viewer, @Args('input') input: SubscribeInput): Promise<SubscriptionPayload> {
    return this.subscribeVerb.run(viewer, input);
  }

  @Mutation(() => SubscriptionPayload)
  unsubscribe(@CurrentViewer() viewer: Viewer, @Args('input') input: UnsubscribeInput): Promise<SubscriptionPayload> {
    return this.unsubscribeVerb.run(viewer, input);
  }

  @Mutation(() => DigestSchedulePayload)
  async setDigestSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetDigestScheduleInput,
  ): Promise<DigestSchedulePayload> {
    return { schedule: toDigestSchedule(await this.setSchedule.run(viewer, input)) };
  }

  @Mutation(() => UnsubscribeByTokenPayload, { description: 'Needs no session: the link is the key to this alone.' })
  unsubscribeByToken(@Args('input') input: UnsubscribeByTokenInput): Promise<UnsubscribeByTokenPayload> {
    return this.byToken.run(input.token);
  }
}

@Resolver(() => Thread)
export class ThreadFollowingResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => FollowLevel, { description: 'How the viewer follows it.' })
  followLevel(@Parent() { id }: Thread, @CurrentRequest() request: RequestContext): Promise<string> {
    return followLevelOf(request, this.database, 'thread', id);
  }
}

@Resolver(() => Space)
export class SpaceFollowingResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => FollowLevel, { description: 'How the viewer follows it.' })
  followLevel(@Parent() { id }: Space, @CurrentRequest() request: RequestContext): Promise<string> {
    return followLevelOf(request, this.database, 'space', id);
  }
}
