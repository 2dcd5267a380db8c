import type { ModuleRef } from '@nestjs/core';
import { KeepTimetables } from '../forum/discussion/keep-timetables.js';
import { AppendToTree } from '../moderation/audit/append-to-tree.js';
import { PurgeRemoved } from '../moderation/purge/purge-removed.js';
import { KeepScreening } from '../moderation/screening/keep-screening.js';
import { WatchRhythm } from '../moderation/incidents/watch-rhythm.js';
import { ScoreCases } from '../moderation/triage/score-cases.js';
import { TrainTriage } from '../moderation/triage/train-triage.js';
import { AdviseReporters } from './advise-reporters.js';
import { KeepCases } from './keep-cases.js';
import { KeepPanels } from './keep-panels.js';
import { KeepSanctions } from './keep-sanctions.js';
import { MakeTransparencyReports } from './make-transparency-reports.js';
import { AskSecondViews } from '../moderation/second-views/ask-second-views.js';
import type { Schedule } from './run-schedules.js';
import { SendDigests } from './send-digests.js';
import { SendMail } from './send-mail.js';
import { SweepOld } from './sweep-old.js';
import { WakeDuty } from './wake-duty.js';

type Of = <T>(body: new (...parts: never[]) => T) => T;

/** Everything that is done again and again, and how often. */
const plan: readonly { name: string; everySeconds: number; run: (of: Of, signal: AbortSignal) => Promise<unknown> }[] =
  [
    { name: 'append-audit', everySeconds: 2, run: (of) => of(AppendToTree).append() },
    { name: 'send-mail', everySeconds: 2, run: (of, signal) => of(SendMail).run(signal) },
    { name: 'keep-screening', everySeconds: 5, run: (of) => of(KeepScreening).keep() },
    { name: 'keep-timetables', everySeconds: 1, run: (of) => of(KeepTimetables).keep() },
    { name: 'keep-sanctions', everySeconds: 5, run: (of) => of(KeepSanctions).run() },
    { name: 'keep-cases', everySeconds: 15, run: (of) => of(KeepCases).run() },
    { name: 'keep-panels', everySeconds: 30, run: (of) => of(KeepPanels).run() },
    { name: 'watch-rhythm', everySeconds: 5, run: (of) => of(WatchRhythm).watch() },
    { name: 'wake-duty', everySeconds: 5, run: (of) => of(WakeDuty).run() },
    { name: 'ask-second-views', everySeconds: 15, run: (of) => of(AskSecondViews).ask() },
    { name: 'send-digests', everySeconds: 30, run: (of, signal) => of(SendDigests).run(signal) },
    { name: 'score-cases', everySeconds: 5, run: (of) => of(ScoreCases).score() },
    { name: 'train-triage', everySeconds: 3600, run: (of) => of(TrainTriage).train() },
    { name: 'purge-removed', everySeconds: 3600, run: (of) => of(PurgeRemoved).run() },
    { name: 'make-transparency-reports', everySeconds: 600, run: (of) => of(MakeTransparencyReports).run() },
    { name: 'advise-reporters', everySeconds: 3600, run: (of) => of(AdviseReporters).run() },
    { name: 'sweep-old', everySeconds: 600, run: (of) => of(SweepOld).sweep() },
  ];

export const scheduleNames: readonly string[] = plan.map(({ name }) => name);

/** The plan with the parts of this house that do it. */
export function schedules(house: ModuleRef): Schedule[] {
  const of: Of = (body) => house.get(body, { strict: false });
  return plan.map(({ run, ...when }) => ({ ...when, run: (signal) => run(of, signal) }));
}
