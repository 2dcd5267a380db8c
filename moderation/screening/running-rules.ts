import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { bookVersion, readBook, readStoredBook } from '../rulebook/stored-book.js';
import { readStored } from '../rulebook/rule-text.js';
import { type CompiledRules, compileRules } from '../rules/compile-rules.js';
import type { Rule } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';

/** How long this process may run on rules that another has just changed. */
const FRESH_MILLISECONDS = 500;
/** Past versions that are kept read, for explanations of what they did. */
const KEPT_VERSIONS = 500;

interface Compiled {
  rules: CompiledRules;
  version: number;
}

/**
 * The rules that run now, compiled: those that the community wrote, or the starter set while it has written none. Every
 * process asks twice a second at most whether the book has changed, by one row, and compiles anew only then: a rule
 * made live, on trial or retired is so everywhere within a second.
 */
@Injectable()
export class RunningRules {
  private compiled: Compiled | undefined;
  private compiling: Promise<Compiled> | undefined;
  private askedAt = -Infinity;
  private readonly past = new Map<string, Rule | undefined>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async current(): Promise<CompiledRules> {
    const now = this.clock.now().getTime();
    if (this.compiled && Math.abs(now - this.askedAt) < FRESH_MILLISECONDS) return this.compiled.rules;
    const isNew = this.compiled === undefined || (await bookVersion(this.database)) !== this.compiled.version;
    if (isNew) {
      // Those who ask meanwhile wait for the same compiling.
      this.compiling ??= this.compile().finally(() => (this.compiling = undefined));
      this.compiled = await this.compiling;
    }
    this.askedAt = now;
    return this.compiled!.rules;
  }

  /** The next post asks whether the book has changed, however lately that was asked. */
  forget(): void {
    this.askedAt = -Infinity;
  }

  /** The rule that a stored result names, in the version that fired; undefined where it cannot be read any more. */
  async find(ruleId: string, version: number): Promise<Rule | undefined> {
    // What rules did is explained, even while those that are stored cannot run.
    const running = await this.current().catch(() => undefined);
    const known = running?.find(ruleId, version) ?? starterSet().rules.find((rule) => isSame(rule, ruleId, version));
    if (known) return known;
    const key = `${ruleId} ${version}`;
    if (this.past.has(key)) return this.past.get(key);
    const row = await this.database.one<{ document: unknown }>(
      'SELECT document FROM rule_version WHERE rule_id = $1 AND version = $2',
      [ruleId, version],
    );
    const rule = row && readStored({ ...(row.document as object), id: ruleId }, version, 'retired');
    if (this.past.size >= KEPT_VERSIONS) this.past.clear();
    // A version never changes once it is written; one that is not there may be yet.
    if (row) this.past.set(key, rule);
    return rule;
  }

  private async compile(): Promise<Compiled> {
    const stored = await readStoredBook(this.database);
    const read = readBook(stored);
    if (!read.ok) {
      const { path, message } = read.errors[0]!;
      throw new Error(`a stored rule cannot be read: ${path}: ${message}`);
    }
    for (const { id, version, errors } of read.value.leftOut)
      this.log.warn('a rule on trial cannot be read, so it does not run', {
        rule: id,
        version,
        why: errors[0]?.message,
      });
    const rules = stored.isTakenOver ? compileRules(read.value.set) : compileStarter();
    return { rules, version: stored.version };
  }
}

const isSame = (rule: Rule, id: string, version: number): boolean => rule.id === id && rule.version === version;

let starter: CompiledRules | undefined;

/** Compiled once in a process: it is part of the program. */
function compileStarter(): CompiledRules {
  starter ??= compileRules(starterSet());
  return starter;
}
