import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { currentGuidelines } from '../../forum/members/guidelines.store.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { Database } from '../../platform/database/database.js';
import { CurrentViewer } from '../request/request-context.js';
import { Guidelines, toGuideline } from './guideline.type.js';
import { FileReportInput } from './moderation.input.js';
import { FileReportPayload } from './report.type.js';

/** Telling the moderators, and what to cite. */
@Resolver()
export class ReportResolver {
  constructor(
    private readonly database: Database,
    private readonly fileReportVerb: FileReport,
  ) {}

  @Query(() => Guidelines)
  async guidelines(@CurrentViewer() viewer: Viewer): Promise<Guidelines> {
    demand(viewer, 'useOwnAccount', null);
    const guidelines = await currentGuidelines(this.database);
    return {
      version: guidelines[0]?.version ?? 0,
      guidelines: guidelines.map((guideline) => toGuideline(guideline, viewer.locale)),
    };
  }

  @Mutation(() => FileReportPayload)
  async fileReport(@CurrentViewer() viewer: Viewer, @Args('input') input: FileReportInput): Promise<FileReportPayload> {
    return { report: await this.fileReportVerb.file(viewer, input) };
  }
}
