import { Module } from '@nestjs/common';
import { FollowingModule } from '../../forum/following/following.module.js';
import { ModerationModule } from '../moderation.module.js';
import { AnswerExpulsion } from './answer-expulsion.js';
import { NameCommittee } from './name-committee.js';
import { ProposeExpulsion } from './propose-expulsion.js';
import { SeeExpulsion } from './see-expulsion.js';
import { SettleExpulsion } from './settle-expulsion.js';

const verbs = [AnswerExpulsion, NameCommittee, ProposeExpulsion, SeeExpulsion, SettleExpulsion];

/** Expulsion as a proposal: what a moderator asks of the committee, what the member answers, what the committee says. */
@Module({ imports: [ModerationModule, FollowingModule], providers: verbs, exports: verbs })
export class ExpulsionsModule {}
