import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { once } from '../../forum/access/once.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Refusal, invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import type { Rule } from '../rules/rule.js';
import { ChangeBook } from './change-book.js';
import { checkRule, refusedDocument } from './check-rule.js';
import { insertRule, insertVersion } from './keep-rules.store.js';
import { moveRule } from './rule-moves.js';
import { bookDocument, printDocument, printStored } from './rule-text.js';
import { type BookRule, findMove, findRule } from './rules.store.js';
import { checkContext } from './runs-after.js';

export interface DraftRuleInput {
  /** The rule to write a new version of; without it the document is a new rule. */
  ruleId?: string | null;
  /** Of the rule as the writer saw it, its newest version: two who write at once do not overwrite each other. */
  version?: number | null;
  /** JSON. Its `version` and `state` are the book's business and are passed over. */
  document: string;
  why: string;
  idempotencyKey?: string | null;
}

/**
 * Writes a rule, or a new version of one, as a draft. What runs goes on running: a new version takes effect when it is
 * put on trial or made live.
 */
@Injectable()
export class DraftRule {
  constructor(
    private readonly clock: Clock,
    private readonly book: ChangeBook,
  ) {}

  /** Gives the rule's id and the number of the version that was written. */
  async draft(viewer: Viewer, input: DraftRuleInput): Promise<{ ruleId: string; version: number }> {
    return this.book.change(viewer, async (tx) => {
      const why = requiredText('why', input.why, { min: 3, max: 1000 });
      const { idempotencyKey: key, ...asked } = input;
      const request = { personId: viewer.personId!, key, verb: 'draftRule', input: asked };
      const moveId = await once(tx, this.clock, request, () => this.write(tx, viewer, input, why));
      return (await findMove(tx, moveId))!;
    });
  }

  private async write(tx: Tx, viewer: Viewer, input: DraftRuleInput, why: string): Promise<string> {
    const checked = checkRule(input.document, await checkContext(tx));
    if (!checked.ok) throw refusedDocument('document', checked.troubles, viewer.locale);
    const { rule } = checked;
    const before = await this.before(tx, input, rule);
    const document = bookDocument(rule);
    if (before && printStored(before.document) === printDocument(document)) throw invalid('document', 'rule_unchanged');
    const at = this.clock.now();
    if (!before) await insertRule(tx, { id: rule.id, at });
    const number = before ? before.version + 1 : 1;
    await insertVersion(tx, { ruleId: rule.id, number, document, writtenBy: viewer.personId, at, why });
    return this.book.move(tx, viewer, {
      id: rule.id,
      state: before ? moveRule(before.state, before.state === 'retired' ? 'draft' : before.state) : 'draft',
      version: number,
      liveVersion: before?.liveVersion ?? null,
      trialVersion: before?.trialVersion ?? null,
      act: 'drafted',
      moved: number,
      why,
    });
  }

  private async before(tx: Tx, input: DraftRuleInput, rule: Rule): Promise<BookRule | undefined> {
    const known = await findRule(tx, rule.id);
    if (input.ruleId == null) {
      if (known) throw new Refusal('CONFLICT', { because: 'rule_exists', ruleId: rule.id });
      return undefined;
    }
    // A rule keeps its id for ever: everything that was stored of it is found by it.
    if (rule.id !== input.ruleId) throw invalid('document', 'rule_id', { id: input.ruleId });
    if (!known) throw notFound();
    if (known.version !== input.version)
      throw new Refusal('CONFLICT', { because: 'rule_changed', version: known.version });
    return known;
  }
}
