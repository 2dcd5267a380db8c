import { Module } from '@nestjs/common';
import { RecordAct } from '../audit/record-act.js';
import { EndRuleEffect } from './end-rule-effect.js';
import { SeeRuleEffects } from './see-rule-effects.js';

const verbs = [EndRuleEffect, SeeRuleEffects];

/** What rules began that still runs, and its end before its time. */
@Module({ providers: [...verbs, RecordAct], exports: verbs })
export class RuleEffectsModule {}
