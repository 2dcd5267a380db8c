import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { AskSecondViews } from './ask-second-views.js';
import { ClaimSecondView } from './claim-second-view.js';
import { GiveSecondView } from './give-second-view.js';
import { SeeSecondView } from './see-second-view.js';

const verbs = [AskSecondViews, ClaimSecondView, GiveSecondView, SeeSecondView];

/** Blind second views: who is asked, what they see, what they say. */
@Module({ imports: [ModerationModule, FollowingModule], providers: verbs, exports: verbs })
export class SecondViewsModule {}
