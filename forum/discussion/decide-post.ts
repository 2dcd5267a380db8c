import type { Viewer } from '../access/viewer.js';
import type { QuickScreening } from './screening.port.js';
import type { CauseKind } from './set-post-visibility.js';
import type { AuthorFacts } from './threads.store.js';

export type PostDecision = { outcome: 'REFUSED' } | { outcome: 'PUBLISHED' | 'HELD'; holds: readonly CauseKind[] };

/**
 * What becomes of a post that the policy lets through. A refusal is the machine asking for a rewrite; who insists
 * is heard by a person, so it turns into a hold. Newcomers' posts wait for full screening, since what it finds could
 * not be called back.
 */
export function decidePost(
  viewer: Viewer,
  facts: { author: AuthorFacts; screening: QuickScreening; insists: boolean },
): PostDecision {
  const { author, screening, insists } = facts;
  if (screening.outcome === 'refuse' && !insists) return { outcome: 'REFUSED' };
  const holds: CauseKind[] = [];
  if (screening.outcome === 'refuse') holds.push('insisted');
  // A hold that no rule asked for ends by itself once screening is back.
  if (screening.outcome === 'hold') holds.push(screening.hasFailed ? 'screening_failed' : 'rule');
  if (author.holdsFirstPosts && !author.postedInThread) holds.push('host');
  if (author.isReviewed || (author.firstPostsReviewed && author.postCount === 0)) holds.push('first_post');
  if (author.calmUntil && author.calmUntil > viewer.at && isNewcomer(viewer, author)) holds.push('calm');
  if (holds.length === 0 && (author.isScreeningLate || isNewcomer(viewer, author)))
    return { outcome: 'HELD', holds: ['unscreened'] };
  return { outcome: holds.length > 0 ? 'HELD' : 'PUBLISHED', holds };
}

/** Joined lately and not yet known by a few posts that stood. */
export function isNewcomer(viewer: Pick<Viewer, 'joinedAt' | 'at'>, author: AuthorFacts): boolean {
  if (author.postCount >= author.newcomerPosts) return false;
  if (!viewer.joinedAt) return true;
  return viewer.at.getTime() - viewer.joinedAt.getTime() < author.newcomerDays * 86_400_000;
}
