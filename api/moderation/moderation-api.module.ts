import { Module } from '@nestjs/common';
import { QueueModule } from '../../moderation/cases/queue.module.js';
import { ModerationModule } from '../../moderation/moderation.module.js';
import { ScreeningModule } from '../../moderation/screening/screening.module.js';
import { RequestModule } from '../request/request.module.js';
import { AppealResolver } from './appeal.resolver.js';
import { CaseContextResolver } from './case-context.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { HandOverResolver } from './queue/hand-over.resolver.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { ReportResolver } from './report.resolver.js';
import { ShowCases } from './show-cases.js';
import { WaitingCasesResolver } from './waiting-cases.resolver.js';

/** Reports, the queue, decisions and appeals, in the schema. */
@Module({
  imports: [ModerationModule, QueueModule, RequestModule, ScreeningModule],
  providers: [
    AppealResolver,
    CaseContextResolver,
    CaseResolver,
    HandOverResolver,
    QueueResolver,
    ReportResolver,
    ShowCases,
    WaitingCasesResolver,
  ],
})
export class ModerationApiModule {}
