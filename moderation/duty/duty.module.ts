import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { SetDutyHours } from './set-duty-hours.js';

/** Who is on duty in which hours. */
@Module({ imports: [ModerationModule], providers: [SetDutyHours], exports: [SetDutyHours] })
export class DutyModule {}
