import type { SpaceFacts } from '../access/facts.js';
import type { Viewer } from '../access/viewer.js';
import type { ScreeningDraft } from './screening.port.js';

/** What quick screening looks at, of a text that this viewer sends or is writing. */
export function draftOf(
  viewer: Viewer,
  about: {
    source: string;
    space: SpaceFacts;
    postCount: number;
    title?: string | null;
    threadId?: string | null;
    answersPostId?: string | null;
    isUnsent?: boolean;
  },
): ScreeningDraft {
  const { source, space, postCount, title = null, threadId = null, answersPostId = null, isUnsent = false } = about;
  const { personId, joinedAt, causes } = viewer;
  return {
    title,
    source,
    author: { id: personId!, joinedAt, postCount, isUnderSanction: causes.length > 0 },
    space: { id: space.id, kind: space.kind },
    threadId,
    answersPostId,
    isUnsent,
  };
}
