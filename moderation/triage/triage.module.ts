import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { RunningTriage } from './running-triage.js';
import { ScoreCases } from './score-cases.js';
import { SeeTriage } from './see-triage.js';
import { SwitchTriage } from './switch-triage.js';
import { TrainTriage } from './train-triage.js';

const parts = [RunningTriage, ScoreCases, SeeTriage, SwitchTriage, TrainTriage];

/** The model that orders the queue. It never acts alone. */
@Module({ imports: [ModerationModule], providers: parts, exports: parts })
export class TriageModule {}
