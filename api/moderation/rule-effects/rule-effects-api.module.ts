import { Module } from '@nestjs/common';
import { RuleEffectsModule } from '../../../moderation/rule-effects/rule-effects.module.js';
import { ScreeningModule } from '../../../moderation/screening/screening.module.js';
import { RequestModule } from '../../request/request.module.js';
import { NameRules } from './name-rules.js';
import { RuleEffectsResolver, ThreadSlowingResolver } from './rule-effects.resolver.js';

/** What rules began that still runs, in the schema. */
@Module({
  imports: [RequestModule, RuleEffectsModule, ScreeningModule],
  providers: [NameRules, RuleEffectsResolver, ThreadSlowingResolver],
})
export class RuleEffectsApiModule {}
