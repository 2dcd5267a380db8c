import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { HandOverCase } from './hand-over-case.js';
import { PassCase } from './pass-case.js';
import { TakeOverCase } from './take-over-case.js';

const verbs = [HandOverCase, PassCase, TakeOverCase];

/** How work goes from one moderator to another. */
@Module({ imports: [ModerationModule, FollowingModule], providers: verbs, exports: verbs })
export class QueueModule {}
