import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { say } from '../../messages/say.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { RecordAct } from '../audit/record-act.js';
import { RunningRules } from '../screening/running-rules.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { insertMove, insertStarterSet, isTakenOver, lockBook, setRule } from './keep-rules.store.js';
import type { RuleAct } from './rule-moves.js';
import { bookDocument } from './rule-text.js';
import type { RuleState } from '../rules/rule.js';

/** A rule after a move, and what the move was. */
export interface RuleMove {
  id: string;
  state: RuleState;
  version: number;
  liveVersion: number | null;
  trialVersion: number | null;
  act: RuleAct;
  /** The version that was moved. */
  moved: number;
  why: string;
}

/**
 * The way every change of the rule book goes: by who may, one after the other, with the starter set written down first
 * where nobody has changed anything yet, and with this process screening by the new rules at once.
 */
@Injectable()
export class ChangeBook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
    private readonly runningRules: RunningRules,
  ) {}

  /** Runs `work` in a transaction that holds the book. */
  async change<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    demand(viewer, 'writeRules', null);
    return this.database.transaction(async (tx) => {
      await lockBook(tx);
      await this.takeOver(tx, viewer);
      tx.afterCommit(() => this.runningRules.forget());
      return work(tx);
    });
  }

  /** Writes a move down: the rule as it is now, its story, and the audit log. Gives the move's id. */
  async move(tx: Tx, viewer: Viewer, move: RuleMove): Promise<string> {
    await setRule(tx, { ...move, at: this.clock.now() });
    return this.tell(tx, viewer, move);
  }

  /** The story and the audit log alone, for what leaves the rule as it was. */
  async tell(tx: Tx, viewer: Viewer, { id: ruleId, act, moved: version, why, state }: RuleMove): Promise<string> {
    const id = newId(this.clock);
    await insertMove(tx, { id, ruleId, version, act, by: viewer.personId, at: this.clock.now(), why });
    await this.record(tx, viewer, `rule.${act}`, { facts: { rule: ruleId, version, state }, why });
    return id;
  }

  /** An act on the book in the audit log; what was written as its reason is sealed there. */
  async record(
    tx: Tx,
    viewer: Viewer,
    act: string,
    of: { facts: Record<string, string | number | boolean | null>; why: string },
  ): Promise<void> {
    const texts: Record<string, { words: string }> = of.why === '' ? {} : { why: { words: of.why } };
    await this.recordAct.record(tx, { act, actorId: viewer.personId, office: 'moderator', facts: of.facts, texts });
  }

  /**
   * The starter set becomes the community's own the first time anybody changes anything: version 1 of live rules and of
   * its lists, so that retiring one leaves the others running as they ran.
   */
  private async takeOver(tx: Tx, viewer: Viewer): Promise<void> {
    if (await isTakenOver(tx)) return;
    const { rules, lists } = starterSet();
    await insertStarterSet(tx, {
      rules: rules.map((rule) => ({ id: rule.id, document: bookDocument(rule), moveId: newId(this.clock) })),
      lists,
      by: viewer.personId,
      at: this.clock.now(),
      why: say('en', 'rulebook.starter.why'),
    });
    await this.record(tx, viewer, 'rule.book_taken_over', {
      facts: { rules: rules.length, lists: lists.length },
      why: '',
    });
  }
}
