import type { Continent } from '#lib/frame/frame.ts';

/** Who wrote something, as far as this reader may know. */
export interface AuthorView {
  name: string;
  region?: string | null;
  continent?: Continent | null;
  isFormer?: boolean;
}

/** One line of a list of threads. */
export interface ThreadView {
  id: string;
  title: string;
  space?: { slug: string; name: string; continent?: Continent | null };
  lastAuthor?: AuthorView | null;
  lastAt: string;
  postCount: number;
  newCount: number;
  /** The count stops here: more than this many are new. */
  newCountIsBounded?: boolean;
  isPinned?: boolean;
  state: 'open' | 'slow' | 'locked' | 'closed' | 'scheduled' | 'hidden' | 'removed' | 'merged';
  hosted?: { opensAt: string; hosts: string[] } | null;
}

/** The reactions there are, as the schema names them. */
export const reactions = ['THANKS', 'AGREE', 'INSIGHT', 'SMILE', 'WITH_YOU'] as const;
export type Reaction = (typeof reactions)[number];

/** One post, as it stands in its thread for this reader. */
export interface PostView {
  id: string;
  author: AuthorView;
  at: string;
  /** When it was written, where that is another moment than when it was released. */
  writtenAt?: string | null;
  isEdited?: boolean;
  html?: string | null;
  state: 'published' | 'pending' | 'held' | 'hidden' | 'removed' | 'withdrawn';
  /** The sentences for a post that is not simply there: the reason, and what happens next. */
  explanation?: string | null;
  decisionId?: string | null;
  answersTo?: { id: string; name: string; excerpt: string } | 'gone' | null;
  reactions: { kind: Reaction; count: number; isMine: boolean }[];
  isBookmarked?: boolean;
  /** Put forward by the hosts. */
  isHighlighted?: boolean;
  /** An edit of one's own that waits for a moderator; others still read what stood before. */
  hasHeldEdit?: boolean;
  /** It waits because it was written while the thread lay in another space. */
  isWrittenElsewhere?: boolean;
  isMine?: boolean;
  may: {
    answer?: boolean;
    react?: boolean;
    report?: boolean;
    edit?: boolean;
    withdraw?: boolean;
    highlight?: boolean;
    moderate?: boolean;
    vouch?: boolean;
    appeal?: boolean;
  };
}

/** What a rule has to say about a draft, one thing that would mend it, and where: [from, to) in UTF-16 units. */
export interface RemarkView {
  sentence: string;
  mend?: string | null;
  guidelineNumber?: number | null;
  spans: readonly (readonly number[])[];
}

/** What the rules say of a draft, and what would come of sending it as it is. */
export interface CheckedDraft {
  outcome: 'PUBLISHED' | 'HELD' | 'REFUSED';
  remarks: readonly RemarkView[];
}
