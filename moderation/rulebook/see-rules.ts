import { Injectable } from '@nestjs/common';
import { ask, demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { type RuleState } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { ruleId } from './check-rule.js';
import { isTakenOver } from './keep-rules.store.js';
import { bookDocument } from './rule-text.js';
import { allRules, type BookRule, findRule, findVersion, type RuleVersionRow, versionsOf } from './rules.store.js';

/**
 * Reads the rule book, for moderators and administrators. A community that has changed nothing has the starter set in
 * it, as version 1 of live rules: what it would become with the first change.
 */
@Injectable()
export class SeeRules {
  constructor(private readonly database: Database) {}

  async all(viewer: Viewer, state: RuleState | null): Promise<BookRule[]> {
    demand(viewer, 'readRules', null);
    const stored = await allRules(this.database);
    const rules = stored.length > 0 ? stored : starterRules();
    return state === null ? rules : rules.filter((rule) => rule.state === state);
  }

  /** Undefined for what is not there and for who may not read it. */
  async find(viewer: Viewer, id: string): Promise<BookRule | undefined> {
    if (viewer.kind === 'nobody') demand(viewer, 'readRules', null);
    const refusal = ask(viewer, 'readRules', null);
    if (refusal?.code === 'NOT_FOUND' || !ruleId.test(id)) return undefined;
    if (refusal) throw refusal;
    const stored = await findRule(this.database, id);
    if (stored || (await isTakenOver(this.database))) return stored;
    return starterRules().find((rule) => rule.id === id);
  }

  async versions(rule: BookRule, page: { before: number | null; limit: number }): Promise<RuleVersionRow[]> {
    if (rule.createdAt === null) return page.before !== null && page.before <= 1 ? [] : [starterVersion(rule)];
    return versionsOf(this.database, rule.id, page);
  }

  async version(rule: BookRule, number: number): Promise<RuleVersionRow | undefined> {
    if (rule.createdAt === null) return number === 1 ? starterVersion(rule) : undefined;
    return findVersion(this.database, rule.id, number);
  }
}

function starterRules(): BookRule[] {
  const none = { trialVersion: null, proposedVersion: null, proposedBy: null, proposedByName: null, proposedAt: null };
  return starterSet()
    .rules.map((rule): BookRule => {
      const document = bookDocument(rule);
      return {
        id: rule.id,
        state: 'live',
        version: 1,
        liveVersion: 1,
        ...none,
        createdAt: null,
        changedAt: null,
        document,
      };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function starterVersion({ id, document }: BookRule): RuleVersionRow {
  const unwritten = { writtenBy: null, writtenByName: null, writtenAt: null, why: '' };
  return { ruleId: id, number: 1, document, origin: 'starter', ...unwritten };
}
