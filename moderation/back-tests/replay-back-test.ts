import { Injectable } from '@nestjs/common';
import { Clock, stopwatch } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { FactLayouts } from '../screening/packed-facts.js';
import { type BackTest, emptyTally, type Tally } from './back-test.js';
import { beginBackTest, endBackTest, findBackTest, lockRunning, moveOn, setTotal } from './back-tests.store.js';
import { judgeRevisions, marginOf, type Replay, type Verdict } from './judge-revisions.js';
import { type KeptPost, keepPosts, sumUp } from './kept-posts.store.js';
import { keepNearest } from './near-misses.js';
import { ReplayHistory } from './replay-history.js';
import {
  countRevisions,
  type ReplayedRevision,
  readPostDecisions,
  readRevisions,
  readWords,
} from './revisions-to-replay.store.js';
import { loadTestedRule, type TestedRule } from './tested-rule.js';

export interface RunLimits {
  /** Texts in one batch: what is lost at most when the process ends. */
  batchSize?: number;
  /** After so many seconds it lets go; whoever asked runs it again. */
  seconds?: number;
  batches?: number;
}

const BATCH = 1000;

/**
 * Tries a rule on the posts of the past, batch by batch in the order in which they were written. Each batch is kept in one
 * transaction with the place it has come to, so that whoever runs it again goes on there, and two that run it at once
 * count nothing twice.
 */
@Injectable()
export class ReplayBackTest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Runs until it has ended or a limit is reached; true when it has ended. `onBatch` is told how far it is. */
  async run(id: string, limits: RunLimits = {}, onBatch: (test: BackTest) => void = () => undefined): Promise<boolean> {
    const begun = await beginBackTest(this.database, id, this.clock.now());
    if (!begun) return true;
    try {
      return await this.runBatches(begun, limits, onBatch);
    } catch (error) {
      // A lost database is tried again by the queue; what the rule or a text does is not.
      if ((error as { code?: string }).code !== undefined) throw error;
      this.log.error('a back-test could not go on', error, { backTestId: id });
      const failure = error instanceof Error ? error.name : 'unknown';
      await endBackTest(this.database, id, { state: 'failed', at: this.clock.now(), failure });
      return true;
    }
  }

  private async runBatches(begun: BackTest, limits: RunLimits, onBatch: (test: BackTest) => void): Promise<boolean> {
    const tested = await loadTestedRule(this.database, begun.ruleId, begun.ruleVersion);
    if (!tested) {
      await endBackTest(this.database, begun.id, { state: 'failed', at: this.clock.now(), failure: 'rule_unreadable' });
      return true;
    }
    if (begun.seenCount === 0)
      await setTotal(this.database, begun.id, await countRevisions(this.database, begun.fromAt, begun.untilAt));
    const history = new ReplayHistory(this.database);
    const replay: Replay = {
      tested,
      layouts: await FactLayouts.load(this.database),
      recount: history,
      readWords: (ids) => readWords(this.database, ids),
    };
    const elapsed = stopwatch();
    let test: BackTest | undefined = begun;
    for (let batch = 0; ; batch++) {
      if (batch >= (limits.batches ?? Infinity) || elapsed() > (limits.seconds ?? Infinity) * 1000) return false;
      const revisions = await readRevisions(this.database, test, limits.batchSize ?? BATCH);
      if (revisions.length === 0) return this.finish(test);
      if (!(await this.runBatch(test, revisions, history, replay))) return true;
      test = await findBackTest(this.database, begun.id);
      if (!test || test.state !== 'running') return true;
      onBatch(test);
    }
  }

  /** False where somebody else has moved on, or it was stopped. */
  private async runBatch(
    test: BackTest,
    revisions: readonly ReplayedRevision[],
    history: ReplayHistory,
    replay: Replay,
  ): Promise<boolean> {
    const last = revisions.at(-1)!;
    if (needsRecount(replay.tested, revisions)) await history.reach(revisions[0]!.createdAt, last.createdAt);
    const verdicts = await judgeRevisions(revisions, replay);
    const posts = await this.postsToKeep(revisions, verdicts, replay);
    const judged = verdicts.filter((verdict) => verdict.is === 'judged');
    return this.database.transaction(async (tx) => {
      const moved = await moveOn(tx, test, {
        seenCount: test.seenCount + revisions.length,
        judgedCount: test.judgedCount + judged.length,
        afterAt: last.createdAtExactly,
        afterRevisionId: last.revisionId,
        tally: addTo(test.tally, verdicts),
        at: this.clock.now(),
      });
      if (moved) await keepPosts(tx, test.id, posts);
      return moved;
    });
  }

  /** The posts caught, and those taken down that were not. */
  private async postsToKeep(
    revisions: readonly ReplayedRevision[],
    verdicts: readonly Verdict[],
    replay: Replay,
  ): Promise<KeptPost[]> {
    const decisions = await readPostDecisions(
      this.database,
      revisions.map(({ postId }) => postId),
    );
    const missed = revisions.filter((revision, at) => {
      const verdict = verdicts[at]!;
      return verdict.is === 'judged' && !verdict.fired && decisions.get(revision.postId)?.decided === 'taken_down';
    });
    const words = await replay.readWords(
      missed.filter(({ isPurged }) => !isPurged).map(({ revisionId }) => revisionId),
    );
    return revisions.flatMap((revision, at): KeptPost[] => {
      const verdict = verdicts[at]!;
      const { decided = 'undecided' as const, caseId = null } = decisions.get(revision.postId) ?? {};
      const { postId, revisionId, spaceId, createdAt: writtenAt } = revision;
      const about = { postId, revisionId, spaceId, writtenAt, decided, caseId };
      if (verdict.is === 'unjudged') return [];
      if (verdict.fired)
        return [{ ...about, kind: 'caught', outcome: verdict.fired.outcome, reasons: verdict.fired, nearness: null }];
      if (decided !== 'taken_down') return [];
      const margin = marginOf(revision, replay, words.get(revisionId)) ?? { share: 0, conditions: [] };
      return [{ ...about, kind: 'missed', outcome: 'publish', reasons: margin, nearness: margin.share }];
    });
  }

  private async finish(test: BackTest): Promise<boolean> {
    await this.database.transaction(async (tx) => {
      // The lock first: two that come to the end at once would both add what is near, and it would count twice.
      if (!(await lockRunning(tx, test.id))) return;
      const results = await sumUp(tx, test.id);
      await keepNearest(tx, test.id);
      await endBackTest(tx, test.id, { state: 'done', at: this.clock.now(), results });
    });
    return true;
  }
}

function needsRecount({ questions }: TestedRule, revisions: readonly ReplayedRevision[]): boolean {
  const names = [...questions.keys()];
  return revisions.some(({ facts }) => names.some((name) => facts?.history?.[name] === undefined));
}

function addTo(before: Tally, verdicts: readonly Verdict[]): Tally {
  const tally: Tally = { ...emptyTally(), ...structuredClone(before) };
  for (const verdict of verdicts) {
    if (verdict.is === 'unjudged') {
      tally.unjudged[verdict.because]++;
      continue;
    }
    if (verdict.readWords) tally.fromWords++;
    else tally.fromStored++;
    if (verdict.fired?.failure) tally.couldNotRun++;
    for (const [fact, source] of verdict.sources) {
      const counts = (tally.facts[fact] ??= {});
      counts[source] = (counts[source] ?? 0) + 1;
    }
  }
  return tally;
}
