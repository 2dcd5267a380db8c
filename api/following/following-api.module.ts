import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { MembersModule } from '../../forum/members/members.module.js';
import { RequestModule } from '../request/request.module.js';
import { MailboxResolver } from './mailbox.resolver.js';
import { NoticeResolver } from './notice.resolver.js';
import { SpaceFollowingResolver, SubscriptionResolver, ThreadFollowingResolver } from './subscription.resolver.js';

/** Notices, subscriptions, digests and the example's mailbox, in the schema. */
@Module({
  imports: [FollowingModule, MembersModule, RequestModule],
  providers: [MailboxResolver, NoticeResolver, SpaceFollowingResolver, SubscriptionResolver, ThreadFollowingResolver],
})
export class FollowingApiModule {}
