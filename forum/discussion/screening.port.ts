import type { Sql, Tx } from '../../platform/database/database.js';
import type { SpaceKind } from '../access/facts.js';

export type ScreeningOutcome = 'publish' | 'case' | 'hold' | 'refuse';

/** What quick screening looks at: the words, and facts about the author that were read with the thread. */
export interface ScreeningDraft {
  title: string | null;
  source: string;
  author: { id: string; joinedAt: Date | null; postCount: number; isUnderSanction: boolean; isVouchedFor: boolean };
  space: { id: string; kind: SpaceKind };
  threadId: string | null;
  answersPostId: string | null;
  /** True when the draft is only being written and nothing is sent yet: rules marked quiet stay silent. */
  isUnsent: boolean;
}

/** One rule's word to the author: rendered in their language, giving nothing away about lists and thresholds. */
export interface RuleRemark {
  ruleId: string;
  guidelineNumber: number;
  sentence: string;
  /** One thing that would mend it, where the rule knows one; for a question, what is asked. */
  mend: string | null;
  /** Only asks something of its author: the post goes out either way. */
  isQuestion: boolean;
  /** The words that made it speak, as [from, to) of the source in UTF-16 units; empty where it is the whole. */
  spans: readonly (readonly [number, number])[];
}

export interface QuickScreening {
  outcome: ScreeningOutcome;
  remarks: readonly RuleRemark[];
  /** The rules could not be run: the post is held until they have been. */
  hasFailed?: boolean;
  /** What moderation wants to store once the post has an id; opaque to the forum. */
  record: unknown;
}

/**
 * What submitting a post needs of moderation. The forum declares it, moderation/screening implements it, the
 * application binds the two.
 */
export abstract class Screening {
  /** Runs the *before* rules: no I/O beyond keeping the compiled rules fresh. Never throws: trouble is a hold. */
  abstract quick(draft: ScreeningDraft, locale: string): Promise<QuickScreening>;

  /** Stores a quick screening in the post's own transaction, and opens the case that a held post belongs to. */
  abstract store(
    tx: Tx,
    stored: { postId: string; revisionId: string; screening: QuickScreening; insisted: boolean },
  ): Promise<{ screeningId: string }>;

  /**
   * Notes what became of a draft's remarks: shown, rewritten, sent. Keeps the token's hash, rule ids and outcome only.
   * What was sent is noted in the post's own transaction: whoever was asked beside the words is not asked again.
   */
  abstract countDraft(
    sql: Sql,
    draft: { token: string; ruleIds: readonly string[]; outcome: 'shown' | 'sent' | 'held'; postId?: string },
  ): Promise<void>;

  /** What the rules said of a post, for its author, in `locale`: from the latest screening that held it. */
  abstract remarksOn(sql: Sql, postIds: readonly string[], locale: string): Promise<Map<string, RuleRemark[]>>;
}
