import * as v from 'valibot';
import { isId } from '../../platform/ids/ids.js';
import { longestSource } from '../../platform/rich-text/render-markdown.js';

/** The version of the format that this code writes, and the only one it reads. */
export const archiveVersion = 1;

const id = v.pipe(
  v.string(),
  v.check((value: string) => isId(value), 'must be an id (a UUID)'),
  v.toLowerCase(),
);
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, 'must be a time as in RFC 3339'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a time that exists'),
  v.transform((text) => new Date(text).toISOString()),
);
// PostgreSQL keeps no NUL, and half a surrogate pair has no UTF-8 form: either would be lost on the way.
const text = (longest: number, shortest = 0) =>
  v.pipe(
    v.string(),
    v.minLength(shortest, shortest === 1 ? 'must not be empty' : `must have ${shortest} characters or more`),
    v.maxLength(longest, `must have ${longest} characters or fewer`),
    v.check((value) => value.isWellFormed() && !value.includes('\0'), 'holds a character that is none'),
  );
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, 'must be a language code'));
const words = v.record(language, text(4000));
const list = <T extends v.GenericSchema>(part: T, most: number) =>
  v.optional(v.pipe(v.array(part), v.maxLength(most, `must have ${most} parts or fewer`)), []);
const orNull = <T extends v.GenericSchema>(part: T) => v.optional(v.nullable(part), null);
const oneOf = <const T extends readonly string[]>(...values: T) =>
  v.picklist(values, `must be one of: ${values.join(', ')}`);
const seconds = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

export const headerSchema = v.object({
  kind: v.literal('archive', 'the first line must be {"kind":"archive","version":1}'),
  version: v.literal(archiveVersion, `only version ${archiveVersion} can be read`),
});

const space = v.strictObject({
  kind: v.literal('space'),
  id,
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be lower-case letters, digits and hyphens')),
  type: oneOf('commons', 'region', 'campaign', 'working_group', 'council'),
  access: oneOf('open', 'request', 'invite', 'secret'),
  parentId: orNull(id),
  name: v.pipe(
    words,
    v.check((names) => Object.keys(names).length > 0, 'must have a name in one language or more'),
  ),
  purpose: v.optional(words, {}),
  guidelineLine: v.optional(words, {}),
  continent: orNull(oneOf('africa', 'asia', 'europe', 'north_america', 'oceania', 'south_america')),
  countries: list(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capitals')), 300),
  state: v.optional(oneOf('active', 'archived'), 'active'),
  firstPostsReviewed: v.optional(v.boolean(), false),
  createdAt: instant,
  createdBy: orNull(id),
});

const person = v.strictObject({
  kind: v.literal('person'),
  id,
  displayName: text(80, 1),
  state: v.optional(oneOf('active', 'erased'), 'active'),
  country: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capitals'))),
  homeSpaceId: orNull(id),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone')), 'UTC'),
  locale: v.optional(language, 'en'),
  languages: v.optional(v.pipe(v.array(language), v.maxLength(50)), ['en']),
  showsRegion: v.optional(v.boolean(), true),
  introduction: v.optional(text(500), ''),
  joinedAt: orNull(instant),
  createdAt: instant,
});

const participation = v.strictObject({
  kind: v.literal('participation'),
  spaceId: id,
  personId: id,
  role: v.optional(oneOf('member', 'lead'), 'member'),
  state: v.optional(oneOf('asked', 'invited', 'in', 'left', 'removed'), 'in'),
  since: instant,
  askedWords: v.optional(text(2000), ''),
  invitedBy: orNull(id),
  removedUntil: orNull(instant),
});

const hosting = v.pipe(
  v.strictObject({
    opensAt: instant,
    closesAt: instant,
    slowSeconds: orNull(seconds),
    holdsFirstPosts: v.optional(v.boolean(), false),
    summaryPostId: orNull(id),
    openedAt: orNull(instant),
    closedAt: orNull(instant),
    hostIds: list(id, 50),
  }),
  v.check(({ opensAt, closesAt }) => closesAt > opensAt, 'must close after it opens'),
);

const thread = v.strictObject({
  kind: v.literal('thread'),
  id,
  spaceId: id,
  authorId: id,
  title: text(200, 1),
  language: orNull(language),
  state: v.optional(oneOf('scheduled', 'open', 'slow', 'locked', 'closed', 'hidden', 'removed', 'merged'), 'open'),
  slowSeconds: orNull(seconds),
  pinnedAt: orNull(instant),
  mergedInto: orNull(id),
  createdAt: instant,
  hosting: orNull(hosting),
});

const revision = v.strictObject({
  id,
  source: text(longestSource),
  language: orNull(language),
  writtenBy: v.optional(id),
  createdAt: v.optional(instant),
  state: v.optional(oneOf('shown', 'held', 'superseded', 'purged'), 'shown'),
});

const reaction = v.strictObject({
  personId: id,
  reaction: oneOf('thanks', 'agree', 'insight', 'smile', 'with_you'),
  at: instant,
});

const post = v.pipe(
  v.strictObject({
    kind: v.literal('post'),
    id,
    threadId: id,
    authorId: id,
    answersPostId: orNull(id),
    isOpening: v.optional(v.boolean(), false),
    visibility: v.optional(oneOf('held', 'published', 'hidden', 'removed', 'withdrawn'), 'published'),
    visibleRevisionId: v.optional(v.nullable(id)),
    createdAt: instant,
    publishedAt: v.optional(v.nullable(instant)),
    editedAt: orNull(instant),
    highlightedAt: orNull(instant),
    revisions: v.pipe(
      v.array(revision),
      v.minLength(1, 'must have one revision or more'),
      v.maxLength(1000, 'must have 1000 revisions or fewer'),
      v.check((all) => isDistinct(all.map(({ id }) => id)), 'name a revision twice'),
    ),
    reactions: v.pipe(
      list(reaction, 100_000),
      v.check((all) => isDistinct(all.map(({ personId, reaction }) => `${personId} ${reaction}`)), 'name one twice'),
    ),
  }),
  v.transform((read) => {
    const { visibleRevisionId = usualRevisionOnShow(read), publishedAt = usualPublishedAt(read), ...rest } = read;
    const revisions = read.revisions.map(({ writtenBy = read.authorId, createdAt = read.createdAt, ...more }) => ({
      ...more,
      writtenBy,
      createdAt,
    }));
    return { ...rest, revisions, visibleRevisionId, publishedAt };
  }),
  v.check(
    ({ visibility, visibleRevisionId }) => visibility !== 'published' || visibleRevisionId !== null,
    'a published post needs a revision on show',
  ),
  v.check(
    ({ visibility, publishedAt }) => visibility !== 'published' || publishedAt !== null,
    'a published post needs the time of its publication',
  ),
  v.check(
    ({ visibleRevisionId, revisions }) => !visibleRevisionId || revisions.some(({ id }) => id === visibleRevisionId),
    'visibleRevisionId is none of its revisions',
  ),
);

/** The revision on show where a line does not name one: the last that is shown, if the post was ever published. */
export function usualRevisionOnShow(post: {
  readonly visibility: string;
  readonly revisions: readonly { readonly id: string; readonly state: string }[];
}): string | null {
  if (post.visibility === 'held') return null;
  return post.revisions.findLast(({ state }) => state === 'shown')?.id ?? null;
}

/** When a post was published where its line does not say so: at once if it is published, never if it is not. */
export function usualPublishedAt(post: { readonly visibility: string; readonly createdAt: string }): string | null {
  return post.visibility === 'published' ? post.createdAt : null;
}

const knownTimeZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  let isKnown = knownTimeZones.get(name);
  if (isKnown !== undefined) return isKnown;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    isKnown = true;
  } catch {
    isKnown = false;
  }
  if (knownTimeZones.size < 1000) knownTimeZones.set(name, isKnown);
  return isKnown;
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** The schema of each kind of line, in the order in which the kinds stand in an archive. */
export const lineSchemas = { space, person, participation, thread, post };

export type LineKind = keyof typeof lineSchemas;
export type ArchiveSpace = v.InferOutput<typeof space>;
export type ArchivePerson = v.InferOutput<typeof person>;
export type ArchiveParticipation = v.InferOutput<typeof participation>;
export type ArchiveThread = v.InferOutput<typeof thread>;
export type ArchivePost = v.InferOutput<typeof post>;
export type ArchiveLine = ArchiveSpace | ArchivePerson | ArchiveParticipation | ArchiveThread | ArchivePost;
