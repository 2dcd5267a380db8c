import type { SpaceFacts } from '../access/facts.js';
import type { Viewer } from '../access/viewer.js';
import type { ScreeningDraft } from './screening.port.js';
import type { AuthorFacts } from './threads.store.js';

/** What quick screening looks at, of a text that this viewer sends or is writing. */
export function draftOf(
  viewer: Viewer,
  about: {
    source: string;
    space: SpaceFacts;
    author: Pick<AuthorFacts, 'postCount' | 'isVouchedFor'>;
    title?: string | null;
    threadId?: string | null;
    answersPostId?: string | null;
    isUnsent?: boolean;
  },
): ScreeningDraft {
  const { source, space, author, title = null, threadId = null, answersPostId = null, isUnsent = false } = about;
  const { personId, joinedAt, causes } = viewer;
  return {
    title,
    source,
    author: {
      id: personId!,
      joinedAt,
      postCount: author.postCount,
      isUnderSanction: causes.length > 0,
      isVouchedFor: author.isVouchedFor,
    },
    space: { id: space.id, kind: space.kind },
    threadId,
    answersPostId,
    isUnsent,
  };
}
