import { Module } from '@nestjs/common';
import { DiscussionModule } from '../../forum/discussion/discussion.module.js';
import { RequestModule } from '../request/request.module.js';
import { PostResolver } from './post.resolver.js';
import { ReadingResolver } from './reading.resolver.js';
import { ThreadResolver } from './thread.resolver.js';

/** Threads, posts, search and what is new, in the schema. */
@Module({ imports: [DiscussionModule, RequestModule], providers: [PostResolver, ReadingResolver, ThreadResolver] })
export class DiscussionApiModule {}
