import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { CurrentViewer } from '../request/request-context.js';
import { FileReportInput } from './moderation.input.js';
import { FileReportPayload } from './report.type.js';

/** Telling the moderators. */
@Resolver()
export class ReportResolver {
  constructor(private readonly fileReportVerb: FileReport) {}

  @Mutation(() => FileReportPayload)
  async fileReport(@CurrentViewer() viewer: Viewer, @Args('input') input: FileReportInput): Promise<FileReportPayload> {
    return { report: await this.fileReportVerb.file(viewer, input) };
  }
}
