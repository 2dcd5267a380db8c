/** One post as screening sees it: everything the facts are made from, already loaded. Ids are opaque. */
export interface ScreenedPost {
  id: string;
  text: string;
  createdAt: Date;
  author: PostAuthor;
  space: PostSpace;
  threadId?: string | null;
  /** The post it answers. */
  inReplyTo?: string | null;
  /** Language of the text as a BCP 47 tag, where it is known. */
  language?: string | null;
  thread?: PostThread;
  attachments?: readonly PostAttachment[];
  /** Given when this is a later revision: the text that stood before. */
  previousText?: string | null;
  reports?: PostReports;
  /** What the triage model thinks, from 0 to 1. */
  triageScore?: number | null;
}

export interface PostAuthor {
  id: string;
  joinedAt: Date;
  /** Posts published before this one. */
  postCount: number;
  /** What they may do now: "good" unless a sanction is in force. */
  standing?: string;
  /** Posts that a moderator let stand or nobody objected to. */
  confirmedPostCount?: number;
  sanctionCount?: number;
  reportsUpheldCount?: number;
  reportsRejectedCount?: number;
  /** The strictest office held, or "none". */
  office?: string;
  /** A coordinator vouches for them. */
  isVouchedFor?: boolean;
  region?: string | null;
}

export interface PostSpace {
  id: string;
  kind: string;
  access?: string;
  ageDays?: number;
}

export interface PostThread {
  isHosted?: boolean;
  isSlow?: boolean;
  ageHours?: number;
  /** Answers in the last hour. */
  repliesPerHour?: number;
  /** Reports about its posts in the last hour. */
  reportsPerHour?: number;
}

export interface PostAttachment {
  type: string;
  hash: string;
}

export interface PostReports {
  count: number;
  /** Sum of the weights of those who reported. */
  weight: number;
  /** How many guidelines the reports cite. */
  guidelines?: number;
}
