import { Module } from '@nestjs/common';
import { DiscussionModule } from '../forum/discussion/discussion.module.js';
import { FollowingModule } from '../forum/following/following.module.js';
import { AcceptGuidelines } from '../forum/members/accept-guidelines.js';
import { ChangeStanding } from '../forum/members/standing.js';
import { ClaimAppeal } from './appeals/claim-appeal.js';
import { FileAppeal } from './appeals/file-appeal.js';
import { HearAppeal } from './appeals/hear-appeal.js';
import { SettleCaseAfterAppeal } from './appeals/settle-case-after-appeal.js';
import { WithdrawAppeal } from './appeals/withdraw-appeal.js';
import { WriteFirstView } from './appeals/write-first-view.js';
import { RecordAct } from './audit/record-act.js';
import { ApplyDecision } from './decisions/apply-decision.js';
import { DecideCase } from './decisions/decide-case.js';
import { EndDecisionEffects } from './decisions/end-decision-effects.js';
import { SeeDecision } from './decisions/see-decision.js';
import { SeeMoves } from './decisions/see-moves.js';
import { UndoDecision } from './decisions/undo-decision.js';
import { DismissIncident } from './incidents/dismiss-incident.js';
import { SetCalmMode } from './incidents/set-calm-mode.js';
import { WatchRhythm } from './incidents/watch-rhythm.js';
import { CallPanel } from './panels/call-panel.js';
import { FillSeats } from './panels/fill-seats.js';
import { MovePanel } from './panels/move-panel.js';
import { FileReport } from './reports/file-report.js';
import { SecondSanction } from './sanctions/second-sanction.js';
import { ClaimCase } from './cases/claim-case.js';
import { ClaimNextCase } from './cases/claim-next-case.js';
import { NoteOnCase } from './cases/note-on-case.js';
import { OpenCase } from './cases/open-case.js';
import { RecordCaseAct } from './cases/record-case-act.js';
import { ReleaseCase } from './cases/release-case.js';
import { ScreeningCases } from './cases/screening-cases.js';
import { SeeCase } from './cases/see-case.js';

const verbs = [
  AcceptGuidelines,
  ApplyDecision,
  CallPanel,
  ChangeStanding,
  ClaimAppeal,
  ClaimCase,
  ClaimNextCase,
  DecideCase,
  DismissIncident,
  EndDecisionEffects,
  FileAppeal,
  FileReport,
  FillSeats,
  HearAppeal,
  MovePanel,
  NoteOnCase,
  OpenCase,
  RecordAct,
  RecordCaseAct,
  ReleaseCase,
  ScreeningCases,
  SecondSanction,
  SeeCase,
  SeeDecision,
  SeeMoves,
  SetCalmMode,
  SettleCaseAfterAppeal,
  UndoDecision,
  WatchRhythm,
  WithdrawAppeal,
  WriteFirstView,
];

/** A report's whole way: reports, cases, decisions, sanctions and appeals. */
@Module({ imports: [DiscussionModule, FollowingModule], providers: verbs, exports: verbs })
export class ModerationModule {}
