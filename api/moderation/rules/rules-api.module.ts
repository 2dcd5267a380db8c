import { Module } from '@nestjs/common';
import { RulebookModule } from '../../../moderation/rulebook/rulebook.module.js';
import { ScreeningModule } from '../../../moderation/screening/screening.module.js';
import { RequestModule } from '../../request/request.module.js';
import { RuleAccountResolver } from './rule-account.resolver.js';
import { RuleBookResolver } from './rule-book.resolver.js';
import { RuleFieldsResolver } from './rule-fields.resolver.js';
import { RuleHitsResolver } from './rule-hits.resolver.js';
import { RuleListsResolver } from './rule-lists.resolver.js';
import { RuleVersionResolver } from './rule-version.resolver.js';
import { RulesResolver } from './rules.resolver.js';

/** The rule book, in the schema. */
@Module({
  imports: [RequestModule, RulebookModule, ScreeningModule],
  providers: [
    RuleAccountResolver,
    RuleBookResolver,
    RuleFieldsResolver,
    RuleHitsResolver,
    RuleListsResolver,
    RuleVersionResolver,
    RulesResolver,
  ],
})
export class RulesApiModule {}
