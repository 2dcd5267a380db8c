import type { AuthorFieldsFragment, PostFieldsFragment, ThreadLineFieldsFragment } from '#lib/graphql/graphql.ts';
import { toContinent } from '#lib/frame/to-frame.ts';
import type { Say } from '#lib/words/say.ts';
import type { AuthorView, PostView, ThreadView } from './views.ts';

export const toAuthorView = (author: AuthorFieldsFragment): AuthorView => ({
  name: author.displayName,
  region: author.region,
  continent: toContinent(author.continent),
  isFormer: author.isErased,
});

/** Counts of what is new stop here. */
const mostNew = 100;

export function toThreadView(thread: ThreadLineFieldsFragment): ThreadView {
  const { id, title, state, isPinned, postCount, unreadCount, space, timetable } = thread;
  return {
    id,
    title,
    isPinned,
    postCount,
    space: { slug: space.slug, name: space.name, continent: toContinent(space.continent) },
    lastAuthor: thread.lastAuthor ? toAuthorView(thread.lastAuthor) : null,
    lastAt: thread.lastActivityAt,
    newCount: state === 'SCHEDULED' ? 0 : unreadCount,
    newCountIsBounded: unreadCount >= mostNew,
    state: state.toLowerCase() as ThreadView['state'],
    hosted: timetable ? { opensAt: timetable.opensAt, hosts: [] } : null,
  };
}

/** A post for its thread's page; `mayAnswer` is the thread's answer to this reader. */
export function toPostView(post: PostFieldsFragment, mayAnswer: boolean, say: Say): PostView {
  const { permissions } = post;
  const wasReleasedLate =
    post.publishedAt && Date.parse(post.publishedAt) - Date.parse(post.createdAt) > 5 * 60_000 ? post.createdAt : null;
  return {
    id: post.id,
    author: toAuthorView(post.author),
    at: post.publishedAt ?? post.createdAt,
    writtenAt: wasReleasedLate,
    isEdited: post.editedAt !== null && post.editedAt !== undefined,
    html: post.html,
    state: stateOf(post),
    explanation: explanationOf(post, say),
    decisionId: post.decisionId,
    answersTo: answeredBy(post),
    reactions: post.reactions,
    isBookmarked: post.isBookmarked,
    isHighlighted: post.isHighlighted,
    hasHeldEdit: post.hasHeldEdit,
    isWrittenElsewhere: post.isWrittenElsewhere,
    isMine: post.isOwn,
    may: {
      answer: mayAnswer && post.visibility === 'PUBLISHED',
      react: permissions.react,
      report: permissions.report,
      edit: permissions.edit,
      withdraw: permissions.withdraw,
      highlight: permissions.highlight,
      moderate: permissions.moderate,
      vouch: permissions.vouch,
    },
  };
}

/** A held post that nothing spoke against yet is only being looked at. */
function stateOf({ visibility, isScreened, remarks }: PostFieldsFragment): PostView['state'] {
  if (visibility === 'HELD' && !isScreened && remarks.length === 0) return 'pending';
  return visibility.toLowerCase() as PostView['state'];
}

function explanationOf(post: PostFieldsFragment, say: Say): string | null {
  const state = stateOf(post);
  if (post.isWrittenElsewhere) return say('post.writtenElsewhereWhy');
  if (state === 'pending') return say('submit.checking');
  if (state !== 'held' && !post.hasHeldEdit) return null;
  const said = post.remarks.map(({ sentence, mend }) => (mend ? `${sentence} ${mend}` : sentence));
  return [...said, say('submit.held')].join(' ');
}

function answeredBy({ answersPostId, answersAuthorName, answersExcerpt }: PostFieldsFragment): PostView['answersTo'] {
  if (!answersPostId) return null;
  if (!answersAuthorName) return 'gone';
  return { id: answersPostId, name: answersAuthorName, excerpt: answersExcerpt ?? '' };
}
