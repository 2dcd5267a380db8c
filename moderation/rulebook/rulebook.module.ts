import { Module } from '@nestjs/common';
import { RecordAct } from '../audit/record-act.js';
import { ScreeningModule } from '../screening/screening.module.js';
import { ChangeBook } from './change-book.js';
import { DraftRule } from './draft-rule.js';
import { MakeRuleLive } from './make-rule-live.js';
import { PutRuleOnTrial } from './put-rule-on-trial.js';
import { RequireTwoOffices } from './require-two-offices.js';
import { RetireRule } from './retire-rule.js';
import { ReviseRuleList } from './revise-rule-list.js';
import { SeeLists } from './see-lists.js';
import { SeeRules } from './see-rules.js';

const verbs = [
  DraftRule,
  MakeRuleLive,
  PutRuleOnTrial,
  RequireTwoOffices,
  RetireRule,
  ReviseRuleList,
  SeeLists,
  SeeRules,
];

/** The community's rules as they are written, tried, made live and retired. */
@Module({ imports: [ScreeningModule], providers: [...verbs, ChangeBook, RecordAct], exports: verbs })
export class RulebookModule {}
