import { Module } from '@nestjs/common';
import { QueueModule } from '../../moderation/cases/queue.module.js';
import { DutyModule } from '../../moderation/duty/duty.module.js';
import { SecondViewsModule } from '../../moderation/second-views/second-views.module.js';
import { ModerationModule } from '../../moderation/moderation.module.js';
import { ScreeningModule } from '../../moderation/screening/screening.module.js';
import { RequestModule } from '../request/request.module.js';
import { AppealResolver } from './appeal.resolver.js';
import { CaseContextResolver } from './case-context.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { CalmResolver } from './incidents/calm.resolver.js';
import { IncidentResolver } from './incidents/incident.resolver.js';
import { DutyResolver } from './duty/duty.resolver.js';
import { QueueViewResolver } from './queue/queue-view.resolver.js';
import { SecondViewResolver } from './queue/second-view.resolver.js';
import { TogetherResolver } from './queue/together.resolver.js';
import { HandOverResolver } from './queue/hand-over.resolver.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { PendingSanctionsResolver } from './sanctions/pending-sanctions.resolver.js';
import { ReportResolver } from './report.resolver.js';
import { ShowCases } from './show-cases.js';
import { WaitingCasesResolver } from './waiting-cases.resolver.js';

/** Reports, the queue, decisions and appeals, in the schema. */
@Module({
  imports: [ModerationModule, QueueModule, DutyModule, SecondViewsModule, RequestModule, ScreeningModule],
  providers: [
    AppealResolver,
    CalmResolver,
    CaseContextResolver,
    CaseResolver,
    DutyResolver,
    HandOverResolver,
    IncidentResolver,
    PendingSanctionsResolver,
    QueueViewResolver,
    SecondViewResolver,
    TogetherResolver,
    QueueResolver,
    ReportResolver,
    ShowCases,
    WaitingCasesResolver,
  ],
})
export class ModerationApiModule {}
