import type { ModuleRef } from '@nestjs/core';
import { KeepTimetables } from '../forum/discussion/keep-timetables.js';
import { AppendToTree } from '../moderation/audit/append-to-tree.js';
import { PurgeRemoved } from '../moderation/purge/purge-removed.js';
import { KeepScreening } from '../moderation/screening/keep-screening.js';
import { ScoreCases } from '../moderation/triage/score-cases.js';
import { TrainTriage } from '../moderation/triage/train-triage.js';
import { AdviseReporters } from './advise-reporters.js';
import { KeepCases } from './keep-cases.js';
import { KeepSanctions } from './keep-sanctions.js';
import { MakeTransparencyReports } from './make-transparency-reports.js';
import { AskSecondViews } from '../moderation/second-views/ask-second-views.js';
import type { Schedule } from './run-schedules.js';
import { SendDigests } from './send-digests.js';
import { SendMail } from './send-mail.js';
import { SweepOld } from './sweep-old.js';
import { WakeDuty } from './wake-duty.js';

/** Everything that is done again and again, and how often. */
export function schedules(house: ModuleRef): Schedule[] {
  const of = <T>(body: new (...parts: never[]) => T): T => house.get(body, { strict: false });
  return [
    { name: 'append-audit', everySeconds: 2, run: () => of(AppendToTree).append() },
    { name: 'send-mail', everySeconds: 2, run: (signal) => of(SendMail).run(signal) },
    { name: 'keep-screening', everySeconds: 5, run: () => of(KeepScreening).keep() },
    { name: 'keep-timetables', everySeconds: 1, run: () => of(KeepTimetables).keep() },
    { name: 'keep-sanctions', everySeconds: 5, run: () => of(KeepSanctions).run() },
    { name: 'keep-cases', everySeconds: 15, run: () => of(KeepCases).run() },
    { name: 'wake-duty', everySeconds: 5, run: () => of(WakeDuty).run() },
    { name: 'ask-second-views', everySeconds: 15, run: () => of(AskSecondViews).ask() },
    { name: 'send-digests', everySeconds: 30, run: (signal) => of(SendDigests).run(signal) },
    { name: 'score-cases', everySeconds: 5, run: () => of(ScoreCases).score() },
    { name: 'train-triage', everySeconds: 3600, run: () => of(TrainTriage).train() },
    { name: 'purge-removed', everySeconds: 3600, run: () => of(PurgeRemoved).run() },
    { name: 'make-transparency-reports', everySeconds: 600, run: () => of(MakeTransparencyReports).run() },
    { name: 'advise-reporters', everySeconds: 3600, run: () => of(AdviseReporters).run() },
    { name: 'sweep-old', everySeconds: 600, run: () => of(SweepOld).sweep() },
  ];
}
