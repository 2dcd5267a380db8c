import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type CompiledRules, compileRules } from '../rules/compile-rules.js';
import { parseRuleSet } from '../rules/parse-rule-set.js';
import { starterSet } from '../rules/starter/starter-set.js';

interface StoredRules {
  rules: unknown[];
  lists: { name: string; kind: string; version: number; entries: unknown[] }[];
}

/** How long this process may run on rules that another has just changed. */
const FRESH_MILLISECONDS = 2000;

/**
 * The rules that run now, compiled: those that the community wrote, or the starter set while it has written none.
 * Compiled anew when they change; asking costs one small statement every two seconds.
 */
@Injectable()
export class RunningRules {
  private compiled: CompiledRules | undefined;
  private stamp = '';
  private askedAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<CompiledRules> {
    const now = this.clock.now().getTime();
    if (this.compiled && Math.abs(now - this.askedAt) < FRESH_MILLISECONDS) return this.compiled;
    const row = await this.database.one<{ stamp: string }>(
      `SELECT coalesce((SELECT count(*) || ':' || coalesce(max(changed_at)::text, '') FROM rule), '') || '/' ||
         coalesce((SELECT count(*) || ':' || coalesce(max(written_at)::text, '') FROM rule_list), '') AS stamp`,
    );
    this.askedAt = now;
    if (!this.compiled || row!.stamp !== this.stamp) {
      this.compiled = await this.compile();
      this.stamp = row!.stamp;
    }
    return this.compiled;
  }

  private async compile(): Promise<CompiledRules> {
    const stored = await this.database.one<StoredRules>(
      `SELECT
         (SELECT coalesce(json_agg(rule_version.document ORDER BY rule.id), '[]') FROM rule
           JOIN rule_version ON rule_version.rule_id = rule.id AND rule_version.version = rule.version) AS rules,
         (SELECT coalesce(json_agg(json_build_object('name', name, 'kind', kind, 'version', version, 'entries', entries)), '[]')
           FROM (SELECT DISTINCT ON (name) name, kind, version, entries FROM rule_list ORDER BY name, version DESC) AS newest) AS lists`,
    );
    if (!stored || stored.rules.length === 0) return compileRules(starterSet());
    const lists = Object.fromEntries(stored.lists.map(({ name, kind, entries }) => [name, { kind, entries }]));
    const parsed = parseRuleSet({ rules: stored.rules, lists }, starterSet().lists);
    if (!parsed.ok) throw new Error(`a stored rule cannot be read: ${parsed.errors[0]?.message}`);
    return compileRules(parsed.value);
  }
}
