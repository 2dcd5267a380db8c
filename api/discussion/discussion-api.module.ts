import { Module } from '@nestjs/common';
import { DiscussionModule } from '../../forum/discussion/discussion.module.js';
import { RequestModule } from '../request/request.module.js';
import { SpacesApiModule } from '../spaces/spaces-api.module.js';
import { PostResolver } from './post.resolver.js';
import { ReadingResolver } from './reading.resolver.js';
import { SpaceThreadsResolver, ThreadSpaceResolver } from './space-threads.resolver.js';
import { ThreadResolver } from './thread.resolver.js';

/** Threads, posts, search and what is new, in the schema. */
@Module({
  imports: [DiscussionModule, RequestModule, SpacesApiModule],
  providers: [PostResolver, ReadingResolver, ThreadResolver, SpaceThreadsResolver, ThreadSpaceResolver],
})
export class DiscussionApiModule {}
