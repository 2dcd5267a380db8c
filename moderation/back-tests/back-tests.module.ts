import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { ReplayBackTest } from './replay-back-test.js';
import { SeeBackTest } from './see-back-test.js';
import { StartBackTest } from './start-back-test.js';
import { StopBackTest } from './stop-back-test.js';

const parts = [ReplayBackTest, SeeBackTest, StartBackTest, StopBackTest];

/** Rules tried on the posts of the past. */
@Module({ imports: [ModerationModule], providers: parts, exports: parts })
export class BackTestsModule {}
