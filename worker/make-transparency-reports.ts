import { Injectable } from '@nestjs/common';
import { MakeTransparencyReport } from '../moderation/transparency/make-transparency-report.js';

/** Makes the reports on months and quarters that have ended; what has its report keeps it. */
@Injectable()
export class MakeTransparencyReports {
  constructor(private readonly reports: MakeTransparencyReport) {}

  /** Gives how many were made. */
  async run(): Promise<number> {
    return (await this.reports.makeDue()).length;
  }
}
