import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { DecideCases } from '../decisions/decide-cases.js';
import { UndoDecisions } from '../decisions/undo-decisions.js';
import { ForgetQueueView } from './forget-queue-view.js';
import { HandOverCase } from './hand-over-case.js';
import { KeepQueueView } from './keep-queue-view.js';
import { PassCase } from './pass-case.js';
import { TakeOverCase } from './take-over-case.js';

const verbs = [DecideCases, ForgetQueueView, HandOverCase, KeepQueueView, PassCase, TakeOverCase, UndoDecisions];

/** How work goes from one moderator to another. */
@Module({ imports: [ModerationModule, FollowingModule], providers: verbs, exports: verbs })
export class QueueModule {}
