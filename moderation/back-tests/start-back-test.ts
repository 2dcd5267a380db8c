import { Injectable } from '@nestjs/common';
import { once, type OnceRequest } from '../../forum/access/once.js';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { type BackTest, emptyTally, longestDays } from './back-test.js';
import { endBackTest, findBackTest, findUnfinished, insertBackTest } from './back-tests.store.js';
import { findRuleVersion } from './tested-rule.js';

export interface StartBackTestInput {
  ruleId: string;
  /** The newest, where none is named. */
  version?: number | null;
  /** How far back, from now. */
  days: number;
  idempotencyKey?: string | null;
}

/** Without a sign of life for so long, a back-test counts as given up, and another may begin. */
const GIVEN_UP_SECONDS = 300;

/**
 * Has a version of a rule tried on the posts of the last days, in the worker. One that waits or runs already is given
 * back instead of another. Counts over spaces that the viewer may not read come of it, so the audit log records it.
 */
@Injectable()
export class StartBackTest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly acts: RecordAct,
  ) {}

  async start(viewer: Viewer, input: StartBackTestInput): Promise<BackTest> {
    demand(viewer, 'writeRules', null);
    return this.database.transaction(async (tx) => {
      const { idempotencyKey, ...rest } = input;
      const make = () => this.make(tx, viewer, input, true);
      const request: OnceRequest = {
        personId: viewer.personId!,
        key: idempotencyKey,
        verb: 'startBackTest',
        input: rest,
      };
      return (await findBackTest(tx, await once(tx, this.clock, request, make)))!;
    });
  }

  /** The same for a process that runs it itself, at the command line: no job is made. */
  async startHere(viewer: Viewer, input: Omit<StartBackTestInput, 'idempotencyKey'>): Promise<BackTest> {
    // The command line is run by who runs the machine.
    if (viewer.kind !== 'system') demand(viewer, 'writeRules', null);
    return this.database.transaction(
      async (tx) => (await findBackTest(tx, await this.make(tx, viewer, input, false)))!,
    );
  }

  private async make(tx: Tx, viewer: Viewer, input: StartBackTestInput, inWorker: boolean): Promise<string> {
    const { ruleId, days } = input;
    if (!Number.isInteger(days) || days < 1 || days > longestDays)
      throw invalid('days', 'out_of_range', { min: 1, max: longestDays });
    const found = await findRuleVersion(tx, ruleId, input.version ?? null);
    if (!found) throw notFound();
    // Two who ask at the same moment get the same one.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meridian.back-test ${ruleId}`]);
    const unfinished = await findUnfinished(tx, ruleId, found.version);
    const at = this.clock.now();
    if (unfinished && !this.isGivenUp(unfinished)) return unfinished.id;
    if (unfinished) await endBackTest(tx, unfinished.id, { state: 'failed', at, failure: 'given_up' });
    const id = newId(this.clock);
    await insertBackTest(tx, {
      id,
      ruleId,
      ruleVersion: found.version,
      days,
      fromAt: this.clock.inDays(-days),
      untilAt: at,
      startedBy: viewer.personId,
      tally: emptyTally(),
    });
    await this.acts.record(tx, {
      act: 'rule.back_tested',
      actorId: viewer.personId,
      office: viewer.personId ? 'moderator' : null,
      subject: { kind: 'back_test', id },
      facts: { ruleId, version: found.version, days },
    });
    if (inWorker) await this.outbox.enqueue(tx, 'run-back-test', { backTestId: id });
    return id;
  }

  private isGivenUp({ beatAt, askedAt }: BackTest): boolean {
    return (beatAt ?? askedAt) < this.clock.inSeconds(-GIVEN_UP_SECONDS);
  }
}
