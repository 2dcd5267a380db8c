import { Injectable } from '@nestjs/common';
import {
  type QuickScreening,
  type RuleRemark,
  Screening,
  type ScreeningDraft,
} from '../../forum/discussion/screening.port.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { hashToken, randomId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { ScreeningCases } from '../cases/screening-cases.js';
import { insertHits } from '../rulebook/rule-hits.store.js';
import type { FiredRule, ScreeningResult } from '../rules/screening-result.js';
import { screen } from '../rules/screen.js';
import { PostSignals } from '../signals/post-signals.js';
import type { ScreenedPost } from '../signals/post.js';
import { asksLinkReason, ExplainScreening, questionsFor, remarksFor } from './explain-screening.js';
import { RunningRules } from './running-rules.js';
import { screenedText } from './screened-text.js';
import { caseSeverity } from './case-severity.js';

interface QuickRecord {
  result: ScreeningResult | null;
  facts: unknown;
  failure: string | null;
}

/** Quick screening in the request, for the forum: the *before* rules over words and facts that are already loaded. */
@Injectable()
export class ScreenPosts extends Screening {
  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly runningRules: RunningRules,
    private readonly explainScreening: ExplainScreening,
    private readonly cases: ScreeningCases,
  ) {
    super();
  }

  async quick(draft: ScreeningDraft, locale: string): Promise<QuickScreening> {
    try {
      const rules = await this.runningRules.current();
      const { text, textFrom } = screenedText(draft.title, draft.source);
      const post = this.toPost(draft, text);
      const signals = new PostSignals(post);
      const ran = screen(rules, post, { phase: 'before', signals });
      const result = draft.isUnsent ? withoutQuiet(ran) : ran;
      const remarks = remarksFor(rules, result.rules, locale, textFrom);
      if (result.rules.some(asksLinkReason))
        remarks.push(...questionsFor(rules, result.rules, { locale, textFrom, links: signals.links }));
      const record: QuickRecord = { result, facts: { author: post.author, space: post.space }, failure: null };
      return { outcome: result.outcome, remarks, record };
    } catch (error) {
      // A broken rule holds the post for a person; it never lets it pass unseen.
      this.log.error('quick screening could not run; the post is held', error);
      const record: QuickRecord = { result: null, facts: {}, failure: failureName(error) };
      return { outcome: 'hold', remarks: [], hasFailed: true, record };
    }
  }

  async store(
    tx: Tx,
    stored: { postId: string; revisionId: string; screening: QuickScreening; insisted: boolean },
  ): Promise<{ screeningId: string }> {
    const { result, facts, failure } = stored.screening.record as QuickRecord;
    const screeningId = randomId();
    await insertScreening(tx, {
      id: screeningId,
      postId: stored.postId,
      revisionId: stored.revisionId,
      phase: 'quick',
      outcome: stored.screening.outcome,
      failure,
      results: result?.rules ?? [],
      facts,
      at: this.clock.now(),
    });
    await this.cases.openCaseForScreening(tx, {
      postId: stored.postId,
      screeningId,
      severity: caseSeverity(result?.severity ?? null),
      because: failure ? 'failure' : 'rule',
    });
    return { screeningId };
  }

  async countDraft(
    sql: Sql,
    draft: { token: string; ruleIds: readonly string[]; outcome: 'shown' | 'sent' | 'held'; postId?: string },
  ): Promise<void> {
    const key = hashToken(draft.token);
    const now = this.clock.now();
    if (draft.outcome === 'shown') {
      await sql.query(
        `INSERT INTO draft_check (token_hash, rule_ids, outcome, checked_at) VALUES ($1, $2, 'shown', $3)
         ON CONFLICT (token_hash) DO UPDATE SET checked_at = $3,
           rule_ids = ARRAY(SELECT DISTINCT unnest(draft_check.rule_ids || excluded.rule_ids) ORDER BY 1)`,
        [key, draft.ruleIds, now],
      );
      return;
    }
    // Sent with nothing left that a rule minds: the words were rewritten, and no rule asks for a moderator. A newcomer's
    // post waits for full screening whatever it says, so that it is held says nothing here.
    const outcome = draft.ruleIds.length === 0 ? 'rewritten' : draft.outcome;
    await sql.query(
      `UPDATE draft_check SET outcome = $2, post_id = $3, checked_at = $4 WHERE token_hash = $1 AND outcome = 'shown'`,
      [key, outcome, draft.postId ?? null, now],
    );
  }

  async remarksOn(sql: Sql, postIds: readonly string[], locale: string): Promise<Map<string, RuleRemark[]>> {
    const rows = await sql.query<{ post_id: string; results: FiredRule[]; title: string | null }>(
      `SELECT DISTINCT ON (post.id) post.id AS post_id, screening.results,
         CASE WHEN post.is_opening THEN thread.title END AS title
       FROM screening JOIN post ON post.id = screening.post_id JOIN thread ON thread.id = post.thread_id
       WHERE screening.post_id = ANY($1::uuid[]) AND screening.revision_id = post.latest_revision_id
         AND screening.outcome IN ('hold', 'refuse')
       ORDER BY post.id, screening.screened_at DESC`,
      [postIds],
    );
    const remarks = new Map<string, RuleRemark[]>();
    for (const row of rows) {
      const { textFrom } = screenedText(row.title, '');
      remarks.set(row.post_id, await this.explainScreening.forAuthor(row.results, locale, textFrom));
    }
    return remarks;
  }

  private toPost(draft: ScreeningDraft, text: string): ScreenedPost {
    const { author, space } = draft;
    return {
      id: 'draft',
      text,
      createdAt: this.clock.now(),
      author: {
        id: author.id,
        joinedAt: author.joinedAt ?? this.clock.now(),
        postCount: author.postCount,
        standing: author.isUnderSanction ? 'sanctioned' : 'good',
        isVouchedFor: author.isVouchedFor,
      },
      space: { id: space.id, kind: space.kind },
      threadId: draft.threadId,
      inReplyTo: draft.answersPostId,
    };
  }
}

/** What rules marked quiet have to say waits until the post is sent. */
function withoutQuiet(result: ScreeningResult): ScreeningResult {
  const rules = result.rules.filter((fired) => !fired.isQuiet);
  const acting = rules.filter((fired) => fired.state === 'live').map((fired) => fired.outcome);
  const outcome = (['refuse', 'hold', 'case'] as const).find((one) => acting.includes(one)) ?? 'publish';
  return { ...result, rules, outcome };
}

export function failureName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Stores one run of the rules over a revision; a later run of the same phase takes its place. */
export async function insertScreening(
  tx: Tx,
  screening: {
    id: string;
    postId: string;
    revisionId: string;
    phase: 'quick' | 'full';
    outcome: string;
    failure: string | null;
    results: readonly FiredRule[];
    facts: unknown;
    at: Date;
  },
): Promise<string> {
  // Of a rule that acts in one version and is on trial in another, the one that acts is named.
  const acting = screening.results.toSorted(
    (one, other) => Number(one.state === 'live') - Number(other.state === 'live'),
  );
  const versions = Object.fromEntries(acting.map((fired) => [fired.ruleId, fired.version]));
  const row = await tx.one<{ id: string }>(
    `INSERT INTO screening (id, post_id, revision_id, phase, outcome, failure, rule_versions, facts, results, screened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (revision_id, phase) DO UPDATE SET outcome = excluded.outcome, failure = excluded.failure,
       rule_versions = excluded.rule_versions, facts = excluded.facts, results = excluded.results, screened_at = excluded.screened_at
     RETURNING id`,
    [
      screening.id,
      screening.postId,
      screening.revisionId,
      screening.phase,
      screening.outcome,
      screening.failure,
      JSON.stringify(versions),
      JSON.stringify(screening.facts),
      JSON.stringify(screening.results),
      screening.at,
    ],
  );
  await insertHits(tx, { ...screening, screeningId: row!.id });
  return row!.id;
}
