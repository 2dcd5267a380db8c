import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { AnswerCall } from './answer-call.js';
import { GiveWord } from './give-word.js';
import { SeeDraw } from './see-draw.js';
import { SeePanel } from './see-panel.js';
import { SetAppealPanels } from './set-appeal-panels.js';
import { VoteOnPanel } from './vote-on-panel.js';

const verbs = [AnswerCall, GiveWord, SeeDraw, SeePanel, SetAppealPanels, VoteOnPanel];

/** The members' panel by lot: its switch, its draw, those who sit on it and what they say. */
@Module({ imports: [ModerationModule, FollowingModule], providers: verbs, exports: verbs })
export class PanelsModule {}
