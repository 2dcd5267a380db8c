import {
  type ArchiveLine,
  type ArchivePost,
  archiveVersion,
  usualPublishedAt,
  usualRevisionOnShow,
} from './archive-line.js';

/** The first line of every archive. It names no time and no community, so that equal content makes equal files. */
export const headerLine = JSON.stringify({ kind: 'archive', version: archiveVersion });

/** What a reader fills in where a line leaves a field out; these are left out when written. */
const usual: Record<ArchiveLine['kind'], Record<string, unknown>> = {
  space: { purpose: {}, guidelineLine: {}, countries: [], state: 'active', firstPostsReviewed: false },
  person: { state: 'active', timeZone: 'UTC', locale: 'en', languages: ['en'], showsRegion: true, introduction: '' },
  participation: { role: 'member', state: 'in', askedWords: '' },
  thread: { state: 'open' },
  post: { isOpening: false, visibility: 'published', reactions: [] },
};

/** The order of the fields of a line, so that equal content makes equal bytes. */
const order: Record<ArchiveLine['kind'], readonly string[]> = {
  space: [
    ...['kind', 'id', 'slug', 'type', 'access', 'parentId', 'name', 'purpose', 'guidelineLine', 'continent'],
    ...['countries', 'state', 'firstPostsReviewed', 'createdAt', 'createdBy'],
  ],
  person: [
    ...['kind', 'id', 'displayName', 'state', 'country', 'homeSpaceId', 'timeZone', 'locale', 'languages'],
    ...['showsRegion', 'introduction', 'joinedAt', 'createdAt'],
  ],
  participation: ['kind', 'spaceId', 'personId', 'role', 'state', 'since', 'askedWords', 'invitedBy', 'removedUntil'],
  thread: [
    ...['kind', 'id', 'spaceId', 'authorId', 'title', 'language', 'state', 'slowSeconds', 'pinnedAt', 'mergedInto'],
    ...['createdAt', 'hosting'],
  ],
  post: [
    ...['kind', 'id', 'threadId', 'authorId', 'answersPostId', 'isOpening', 'visibility', 'visibleRevisionId'],
    ...['createdAt', 'publishedAt', 'editedAt', 'highlightedAt', 'revisions', 'reactions'],
  ],
};
const hostingOrder = [
  ...['opensAt', 'closesAt', 'slowSeconds', 'holdsFirstPosts', 'summaryPostId', 'openedAt', 'closedAt', 'hostIds'],
];
const revisionOrder = ['id', 'source', 'language', 'writtenBy', 'createdAt', 'state'];
const reactionOrder = ['personId', 'reaction', 'at'];

/** One line of an archive, without its line end: fields in a fixed order, usual values left out. */
export function writeArchiveLine(line: ArchiveLine): string {
  const fields = selected(line.kind === 'post' ? postFields(line) : line, order[line.kind], usual[line.kind]);
  if (line.kind === 'thread' && line.hosting) {
    fields['hosting'] = selected(line.hosting, hostingOrder, { holdsFirstPosts: false, hostIds: [] });
  }
  return JSON.stringify(fields);
}

function postFields(post: ArchivePost): Record<string, unknown> {
  const { visibleRevisionId, publishedAt, ...rest } = post;
  const byAuthorAtOnce = { writtenBy: post.authorId, createdAt: post.createdAt, state: 'shown' };
  return {
    ...rest,
    // `null` is written where a reader would fill in something else.
    visibleRevisionId:
      visibleRevisionId === usualRevisionOnShow(post) ? undefined : (visibleRevisionId ?? explicitNull),
    publishedAt: publishedAt === usualPublishedAt(post) ? undefined : (publishedAt ?? explicitNull),
    revisions: post.revisions.map((revision) => selected(revision, revisionOrder, byAuthorAtOnce)),
    reactions: post.reactions.map((reaction) => selected(reaction, reactionOrder, {})),
  };
}

const explicitNull = { toJSON: () => null };

function selected(
  fields: object,
  names: readonly string[],
  usualValues: Record<string, unknown>,
): Record<string, unknown> {
  const chosen: Record<string, unknown> = {};
  for (const name of names) {
    const value = (fields as Record<string, unknown>)[name];
    if (value === null || value === undefined) continue;
    if (name in usualValues && JSON.stringify(value) === JSON.stringify(usualValues[name])) continue;
    chosen[name] = sortedWords(value);
  }
  return chosen;
}

/** Texts by language stand in the order of their languages. */
function sortedWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'toJSON' in value) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
