import { type DynamicModule, Module } from '@nestjs/common';
import { DiscussionModule } from '../forum/discussion/discussion.module.js';
import { FollowingModule } from '../forum/following/following.module.js';
import { MembersModule } from '../forum/members/members.module.js';
import { SpacesModule } from '../forum/spaces/spaces.module.js';
import { AppendToTree } from '../moderation/audit/append-to-tree.js';
import { BindPortsModule } from '../moderation/bind-ports.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { PurgeRemoved } from '../moderation/purge/purge-removed.js';
import { RecordModule } from '../moderation/record.module.js';
import { BackTestsModule } from '../moderation/back-tests/back-tests.module.js';
import { ScreeningModule } from '../moderation/screening/screening.module.js';
import { TriageModule } from '../moderation/triage/triage.module.js';
import { type Platform, PlatformModule } from '../platform/platform.module.js';
import { AdviseReporters } from './advise-reporters.js';
import { ImportScreening } from './import-screening.js';
import { KeepCases } from './keep-cases.js';
import { KeepPanels } from './keep-panels.js';
import { KeepSanctions } from './keep-sanctions.js';
import { MakeTransparencyReports } from './make-transparency-reports.js';
import { RunBackTest } from './run-back-test.js';
import { ScreenRevision } from './screen-revision.js';
import { SendDigests } from './send-digests.js';
import { SendMail } from './send-mail.js';
import { SecondViewsModule } from '../moderation/second-views/second-views.module.js';
import { SweepOld } from './sweep-old.js';
import { TellAppeal } from './tell-appeal.js';
import { TellDecision } from './tell-decision.js';
import { TellHeld } from './tell-held.js';
import { TellPost } from './tell-post.js';
import { TellRequest } from './tell-request.js';
import { TellSummary } from './tell-summary.js';
import { WakeDuty } from './wake-duty.js';

const jobs = [
  RunBackTest,
  ...[ScreenRevision, ImportScreening, TellPost, TellHeld, TellDecision, TellAppeal, TellRequest, TellSummary],
  ...[AdviseReporters, MakeTransparencyReports],
  ...[AppendToTree, SendMail, SendDigests, KeepSanctions, KeepCases, KeepPanels, PurgeRemoved, SweepOld, WakeDuty],
];

/** The BullMQ door: every job's body over the same rooms. */
@Module({})
export class WorkerModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(platform),
        BackTestsModule,
        BindPortsModule,
        DiscussionModule,
        FollowingModule,
        MembersModule,
        ModerationModule,
        RecordModule,
        ScreeningModule,
        SecondViewsModule,
        SpacesModule,
        TriageModule,
      ],
      providers: jobs,
    };
  }
}
