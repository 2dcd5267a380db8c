import { Injectable } from '@nestjs/common';
import type { RunningRuleEffect as Running } from '../../../moderation/rule-effects/rule-effects.store.js';
import { inLanguage } from '../../../moderation/rules/explain.js';
import { RunningRules } from '../../../moderation/screening/running-rules.js';
import type { RunningRuleEffect } from './rule-effect.type.js';

/** Gives the rules that began something their names, in the versions that did. */
@Injectable()
export class NameRules {
  constructor(private readonly runningRules: RunningRules) {}

  async name({ id, kind, untilAt, postsLeft, rules }: Running, locale: string): Promise<RunningRuleEffect> {
    const named = await Promise.all(
      rules.map(async (one) => {
        const rule = await this.runningRules.find(one.id, one.version);
        return (rule && inLanguage(rule.name, locale)) ?? one.id;
      }),
    );
    return { id, kind, untilAt, postsLeft, ruleNames: [...new Set(named)] };
  }
}
