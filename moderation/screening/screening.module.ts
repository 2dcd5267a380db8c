import { Module } from '@nestjs/common';
import { DiscussionModule } from '../../forum/discussion/discussion.module.js';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { TriageModule } from '../triage/triage.module.js';
import { CarryOutActions } from './carry-out-actions.js';
import { ExplainScreening } from './explain-screening.js';
import { KeepScreening } from './keep-screening.js';
import { RunningRules } from './running-rules.js';
import { ScreenPosts } from './screen-posts.js';
import { ScreenRevisionFully } from './screen-revision.js';

const parts = [CarryOutActions, ExplainScreening, KeepScreening, RunningRules, ScreenPosts, ScreenRevisionFully];

/** Runs the live rules over what members write. */
@Module({
  imports: [DiscussionModule, FollowingModule, ModerationModule, TriageModule],
  providers: parts,
  exports: parts,
})
export class ScreeningModule {}
