import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { currentGuidelines } from '../../../forum/members/guidelines.store.js';
import { MakeTransparencyReport } from '../../../moderation/transparency/make-transparency-report.js';
import {
  findTransparencyReport,
  monthsUpTo,
  reportedPeriods,
  type TransparencyReport as StoredReport,
} from '../../../moderation/transparency/transparency-reports.store.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { MakeTransparencyReportInput } from './record.input.js';
import { tellTransparency } from './tell-transparency.js';
import { TransparencyPayload, TransparencyReport } from './transparency.type.js';

/** What moderation did, period by period, for members. */
@Resolver()
export class TransparencyResolver {
  constructor(
    private readonly database: Database,
    private readonly makeReport: MakeTransparencyReport,
  ) {}

  @Query(() => TransparencyReport, {
    nullable: true,
    description: 'The report on a period; without one, on the latest month. Null if there is none.',
  })
  async transparency(
    @CurrentViewer() viewer: Viewer,
    @Args('period', { type: () => String, nullable: true }) period?: string | null,
  ): Promise<TransparencyReport | null> {
    demand(viewer, 'readRecord', null);
    const report = await findTransparencyReport(this.database, period);
    return report ? this.tell(viewer, report) : null;
  }

  @Query(() => [String], { description: 'The periods that were reported on, the latest first.' })
  async transparencyPeriods(@CurrentViewer() viewer: Viewer): Promise<string[]> {
    demand(viewer, 'readRecord', null);
    return reportedPeriods(this.database);
  }

  @Mutation(() => TransparencyPayload, {
    description: 'Makes the report on a period that is over, if it has none yet. The worker makes them by itself.',
  })
  async makeTransparencyReport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MakeTransparencyReportInput,
  ): Promise<TransparencyPayload> {
    return { report: await this.tell(viewer, await this.makeReport.make(viewer, input)) };
  }

  private async tell(viewer: Viewer, report: StoredReport): Promise<TransparencyReport> {
    const [guidelines, history] = await Promise.all([
      currentGuidelines(this.database),
      monthsUpTo(this.database, report.untilAt),
    ]);
    return tellTransparency(report, { locale: viewer.locale, guidelines, history });
  }
}
