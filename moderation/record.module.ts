import { Module } from '@nestjs/common';
import { FollowingModule } from '../forum/following/following.module.js';
import { ProveDecision } from './audit/decision-proof.js';
import { ProposeCaseLaw } from './case-law/propose-case-law.js';
import { PublishCaseLaw } from './case-law/publish-case-law.js';
import { SettleCaseLaw } from './case-law/settle-case-law.js';
import { PublishGuidelines } from './guidelines/publish-guidelines.js';
import { ReviseGuidelines } from './guidelines/revise-guidelines.js';
import { ModerationModule } from './moderation.module.js';
import { ReportingAdviceMail } from './reports/reporting-advice-mail.js';
import { MakeTransparencyReport } from './transparency/make-transparency-report.js';

const verbs = [
  MakeTransparencyReport,
  ProposeCaseLaw,
  ProveDecision,
  PublishCaseLaw,
  PublishGuidelines,
  ReportingAdviceMail,
  ReviseGuidelines,
  SettleCaseLaw,
];

/** What moderation leaves behind for everybody to read: reports, proofs, retold decisions, and the guidelines. */
@Module({ imports: [FollowingModule, ModerationModule], providers: verbs, exports: verbs })
export class RecordModule {}
