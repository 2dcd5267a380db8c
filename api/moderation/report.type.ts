import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type NumberedReport } from '../../moderation/reports/reports.store.js';
import { reporterBand } from '../../moderation/reports/reporter-record.js';
import { ReportState, ReporterBand, SubjectKind } from './moderation.enums.js';

@ObjectType({ description: 'A report, as the one who filed it sees it.' })
export class Report {
  @Field(() => ID)
  id!: string;

  @Field(() => SubjectKind)
  subjectKind!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field()
  words!: string;

  @Field(() => ReportState)
  state!: string;

  @Field(() => Date)
  filedAt!: Date;
}

@ObjectType()
export class FileReportPayload {
  @Field(() => Report)
  report!: Report;
}

@ObjectType({ description: 'A report as moderators see it: by its number in the case. Who filed it has no field.' })
export class ReportForModerator {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field()
  words!: string;

  @Field(() => ReportState, { nullable: true, description: 'Null while it would give a covered decision away.' })
  state!: string | null;

  @Field(() => Date)
  filedAt!: Date;

  @Field(() => ReporterBand)
  reporterBand!: string;
}

export function toReportForModerator(report: NumberedReport, isCovered: boolean): ReportForModerator {
  const { number, guidelineNumber, words, filedAt } = report;
  const state = isCovered ? null : report.state;
  return { number, guidelineNumber, words, filedAt, state, reporterBand: reporterBand(report.record) };
}
