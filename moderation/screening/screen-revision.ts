import { Injectable } from '@nestjs/common';
import { SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ScreeningCases } from '../cases/screening-cases.js';
import { screen } from '../rules/screen.js';
import type { ScreeningResult } from '../rules/screening-result.js';
import { historyEntry, type HistoryEntry } from '../signals/history.js';
import { PostSignals } from '../signals/post-signals.js';
import type { ScreenedPost } from '../signals/post.js';
import { RunningTriage } from '../triage/running-triage.js';
import { CarryOutActions } from './carry-out-actions.js';
import { caseSeverity } from './case-severity.js';
import { keepFactLayout, packFacts } from './packed-facts.js';
import { findRevisionToScreen, type RevisionToScreen } from './revision-to-screen.js';
import { RunningRules } from './running-rules.js';
import { failureName, insertScreening } from './screen-posts.js';
import { screenedText } from './screened-text.js';
import { rememberLikeness, StoredHistory } from './stored-history.js';

interface FullResult {
  result: ScreeningResult | null;
  entry: HistoryEntry | null;
  facts: unknown;
  failure: string | null;
}

/**
 * The full screening of one revision, in the worker: every live rule with history, likeness and rhythm; then publish,
 * hold or open a case, in one transaction. Run twice, it changes nothing the second time.
 */
@Injectable()
export class ScreenRevisionFully {
  private isLayoutKept = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly outbox: Outbox,
    private readonly runningRules: RunningRules,
    private readonly visibility: SetPostVisibility,
    private readonly cases: ScreeningCases,
    private readonly triage: RunningTriage,
    private readonly actions: CarryOutActions,
  ) {}

  async screen(revisionId: string): Promise<void> {
    const revision = await findRevisionToScreen(this.database, revisionId);
    if (!revision || revision.isScreened) return;
    const full = await this.run(revision);
    await this.database.transaction((tx) => this.store(tx, revision, full));
  }

  /** Never throws for what a rule or a text does; a lost database still throws, and the queue tries again. */
  private async run(revision: RevisionToScreen): Promise<FullResult> {
    const { text } = screenedText(revision.title, revision.source);
    try {
      const model = await this.triage.current();
      const post: ScreenedPost = { ...revision.post, text, triageScore: model?.scorer.scoreOf(text) ?? null };
      const rules = await this.runningRules.current();
      const signals = new PostSignals(post);
      const { mentionCount, linkCount } = { mentionCount: signals.shape.mentions, linkCount: signals.links.length };
      const entry = historyEntry(post, { mentions: mentionCount, links: linkCount }, signals.fingerprint);
      const history = await new StoredHistory(this.database).answer(entry, rules.questions);
      const result = screen(rules, post, { phase: 'all', history, signals });
      const { author, space, thread } = post;
      const facts = { author, space, thread, history: Object.fromEntries(history), ...packFacts(signals) };
      return { result, entry, facts, failure: null };
    } catch (error) {
      if ((error as { code?: string }).code !== undefined) throw error;
      this.log.error('screening could not run; the post is held', error, { revisionId: revision.id });
      return { result: null, entry: null, facts: {}, failure: failureName(error) };
    }
  }

  private async store(tx: Tx, revision: RevisionToScreen, full: FullResult): Promise<void> {
    const now = this.clock.now();
    // Not the key, as in set-post-visibility: whoever is just told of a post here refers to the thread.
    await tx.query('SELECT 1 FROM thread WHERE id = $1 FOR NO KEY UPDATE', [revision.threadId]);
    // Nobody is told of words that came with an archive: they were news long ago, to others.
    // A failed run leaves the revision unscreened, so that it is screened again once screening works.
    const [mine] = await tx.query<{ was_published: boolean; was_told: boolean; is_held: boolean }>(
      `UPDATE revision SET screened_at = CASE WHEN $3::text IS NULL THEN $2::timestamptz END,
         state = CASE WHEN $4 THEN 'held' ELSE 'shown' END
       FROM post WHERE revision.id = $1 AND revision.screened_at IS NULL AND post.id = revision.post_id
       RETURNING post.visibility = 'published' AND post.visible_revision_id = revision.id AS was_published,
         post.screened_at IS NOT NULL OR revision.is_imported AS was_told,
         EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = post.id AND ended_at IS NULL AND effect = 'held'
           AND (kind IN ('rule', 'insisted') OR (kind = 'screening_failed' AND $3::text IS NOT NULL)) AND (revision_id IS NULL OR revision_id = revision.id)) AS is_held`,
      [revision.id, now, full.failure, this.holds(full)],
    );
    if (!mine) return;
    if (!this.isLayoutKept) {
      await keepFactLayout(tx);
      tx.afterCommit(() => (this.isLayoutKept = true));
    }
    const screeningId = await insertScreening(tx, {
      id: randomId(),
      postId: revision.postId,
      revisionId: revision.id,
      phase: 'full',
      outcome: full.result?.outcome ?? 'hold',
      failure: full.failure,
      results: full.result?.rules ?? [],
      facts: full.facts,
      at: now,
    });
    if (full.entry) await rememberLikeness(tx, { ...full.entry, revisionId: revision.id, threadId: revision.threadId });
    await this.bringToCase(tx, revision, full, screeningId);
    const { postId, threadId } = revision;
    await this.actions.carryOut(tx, { postId, threadId, screeningId, rules: full.result?.rules ?? [] });
    await this.settle(tx, revision, full, { screeningId, ...mine });
  }

  private holds(full: FullResult): boolean {
    return full.failure !== null || full.result?.outcome === 'hold' || full.result?.outcome === 'refuse';
  }

  private async bringToCase(tx: Tx, revision: RevisionToScreen, full: FullResult, screeningId: string): Promise<void> {
    const { postId } = revision;
    if (full.failure === null && full.result!.outcome === 'publish') {
      await this.cases.closeBySystem(tx, { postId });
      await this.cases.reopenAfterEdit(tx, { postId });
      return;
    }
    const because = full.failure === null ? 'rule' : 'failure';
    const severity = caseSeverity(full.result?.severity ?? null);
    await this.cases.openCaseForScreening(tx, { postId, screeningId, severity, because });
  }

  /** Sets what shows, and lets those be told who wait for it. */
  private async settle(
    tx: Tx,
    revision: RevisionToScreen,
    full: FullResult,
    before: { screeningId: string; was_published: boolean; was_told: boolean; is_held: boolean },
  ): Promise<void> {
    const { postId, id: revisionId } = revision;
    if (full.failure === null)
      await tx.query('UPDATE post SET screened_at = $2 WHERE id = $1', [postId, this.clock.now()]);
    if (this.holds(full) && !before.is_held) {
      const kind = full.failure === null ? 'rule' : 'screening_failed';
      const { screeningId } = before;
      await this.visibility.addCause(tx, { postId, revisionId, kind, effect: 'held', screeningId });
      await this.outbox.enqueue(tx, 'tell-held', { postId });
    }
    const over = full.failure === null ? (['unscreened', 'screening_failed'] as const) : (['unscreened'] as const);
    const ended = await this.visibility.endCauses(tx, { postId, where: { kinds: over, revisionId } });
    // Nothing was in the way: the search row still waits for this moment.
    if (ended === 0) await this.visibility.recompute(tx, postId);
    if (!this.holds(full) && !before.was_told) await this.outbox.enqueue(tx, 'tell-post', { postId });
  }
}
