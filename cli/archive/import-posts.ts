import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { rendererVersion, renderMarkdown } from '../../platform/rich-text/render-markdown.js';
import { presentIds } from './archive-import.store.js';
import type { ArchivePost } from './archive-line.js';
import {
  insertPosts,
  lockThreads,
  type PostRow,
  presentPosts,
  type ReactionRow,
  type RevisionRow,
  type ThreadForPosts,
} from './archive-posts.store.js';
import { type BatchOutcome, type ImportTools, type NumberedArchiveLine, withTargets } from './batch-outcome.js';

type NumberedPost = NumberedArchiveLine<ArchivePost>;

/** Writes the posts that are not there yet behind those of their threads, in the order of the file. */
export async function importPosts(
  tx: Tx,
  tools: ImportTools,
  batch: readonly NumberedPost[],
  outcome: BatchOutcome,
): Promise<void> {
  const threads = new Map<string, OpenThread>();
  for (const thread of await lockThreads(tx, [...new Set(batch.map(({ line }) => line.threadId))])) {
    threads.set(thread.id, { ...thread });
  }
  const fresh = await postsToWrite(tx, batch, outcome);
  const people = await withTargets(tx, 'person', fresh, outcome, personsOf);
  const sound = (await withFreeRevisions(tx, people, outcome)).filter((post) => findPlace(post, threads, outcome));
  if (sound.length === 0) return;
  const answerable = await presentPosts(
    tx,
    sound.flatMap(({ line }) => line.answersPostId ?? []),
  );
  const known = new Set([...answerable.keys(), ...sound.map(({ line }) => line.id)]);
  for (const { number, line } of sound) {
    if (line.answersPostId === null || known.has(line.answersPostId)) continue;
    outcome.late.push({ kind: 'post', id: line.id, to: line.answersPostId, number });
  }
  const posts = sound.map(({ line }) => postRow(line, threads.get(line.threadId)!, { known, tools }));
  await insertPosts(tx, {
    posts,
    revisions: sound.flatMap(({ line }) => revisionRows(line, tools)),
    reactions: sound.flatMap(({ line }) => reactionRows(line)),
    rendererVersion,
    importedAt: tools.clock.now(),
  });
  // In the batch's own transaction, so that no post is left waiting for a screening that nobody asked for.
  await tools.screening?.enqueue(tx, 'import-screening', { spaceId: null });
  outcome.added += posts.length;
}

/** A thread as it grows while the batch is placed. */
type OpenThread = { -readonly [Field in keyof ThreadForPosts]: ThreadForPosts[Field] };

/** The posts that are not there, each once. What a post that is there still has to answer is looked at in the end. */
async function postsToWrite(tx: Tx, batch: readonly NumberedPost[], outcome: BatchOutcome): Promise<NumberedPost[]> {
  const present = await presentPosts(
    tx,
    batch.map(({ line }) => line.id),
  );
  const seen = new Set<string>();
  return batch.filter(({ number, line }) => {
    const post = present.get(line.id);
    const isFresh = !post && !seen.has(line.id);
    seen.add(line.id);
    if (isFresh) return true;
    outcome.present++;
    if (post?.answers === null && line.answersPostId !== null) {
      outcome.late.push({ kind: 'post', id: line.id, to: line.answersPostId, number });
    }
    return false;
  });
}

function personsOf(post: ArchivePost): Record<string, string> {
  const writers = post.revisions.map(({ writtenBy }, index) => [`revisions.${index}.writtenBy`, writtenBy]);
  const reacting = post.reactions.map(({ personId }, index) => [`reactions.${index}.personId`, personId]);
  return { authorId: post.authorId, ...Object.fromEntries([...writers, ...reacting]) };
}

async function withFreeRevisions(
  tx: Tx,
  posts: readonly NumberedPost[],
  outcome: BatchOutcome,
): Promise<NumberedPost[]> {
  const taken = await presentIds(
    tx,
    'revision',
    posts.flatMap(({ line }) => line.revisions.map(({ id }) => id)),
  );
  return posts.filter(({ number, line }) => {
    const index = line.revisions.findIndex(({ id }) => taken.has(id));
    for (const { id } of line.revisions) taken.add(id);
    if (index === -1) return true;
    const problem = { field: `revisions.${index}.id`, because: 'belongs to another post' };
    outcome.problems.push({ number, problem });
    return false;
  });
}

/** Whether the post has a thread to stand in: opened by its first post, and by no other. */
function findPlace({ number, line }: NumberedPost, threads: Map<string, OpenThread>, outcome: BatchOutcome): boolean {
  const thread = threads.get(line.threadId);
  const refuse = (field: string, because: string): boolean => {
    outcome.problems.push({ number, problem: { field, because } });
    return false;
  };
  if (!thread) return refuse('threadId', 'no such thread so far');
  if (line.isOpening === thread.hasOpening) {
    return thread.hasOpening
      ? refuse('isOpening', 'the thread has an opening post already')
      : refuse('isOpening', 'the first post of a thread must be its opening post');
  }
  thread.hasOpening = true;
  return true;
}

function postRow(
  line: ArchivePost,
  thread: OpenThread,
  { known, tools }: { known: Set<string>; tools: ImportTools },
): PostRow {
  // A post that is held has no place in its thread, but for the opening one, which keeps the first.
  const hasPlace = line.publishedAt !== null && (line.visibility !== 'held' || line.isOpening);
  return {
    id: line.id,
    threadId: line.threadId,
    spaceId: thread.spaceId,
    authorId: line.authorId,
    answersPostId: line.answersPostId !== null && known.has(line.answersPostId) ? line.answersPostId : null,
    isOpening: line.isOpening,
    position: hasPlace ? ++thread.lastPosition : null,
    visibility: line.visibility,
    visibleRevisionId: line.visibleRevisionId,
    latestRevisionId: line.revisions.at(-1)!.id,
    createdAt: line.createdAt,
    publishedAt: line.publishedAt,
    editedAt: line.editedAt,
    highlightedAt: line.highlightedAt,
    reactionCount: line.reactions.length,
    screenedAt: isToBeScreened(line, tools) ? null : tools.clock.now(),
    causeId: line.visibility === 'published' ? null : newId(tools.clock),
  };
}

/**
 * Imported posts count as screened: nothing is sent because of them, and nobody waits for them. Only when asked for do
 * the rules look at what is on show, as if it came in now.
 */
function isToBeScreened(post: ArchivePost, { screening }: ImportTools): boolean {
  return screening !== undefined && post.visibility === 'published';
}

function revisionRows(post: ArchivePost, tools: ImportTools): RevisionRow[] {
  return post.revisions.map(({ id, source, language, writtenBy, createdAt, state }, index) => {
    const isWaiting = id === post.visibleRevisionId && isToBeScreened(post, tools);
    return {
      ...{ id, source, language, writtenBy, createdAt },
      postId: post.id,
      number: index + 1,
      html: renderMarkdown(source),
      state: isWaiting ? 'waiting' : state,
      screenedAt: isWaiting ? null : tools.clock.now(),
    };
  });
}

function reactionRows(post: ArchivePost): ReactionRow[] {
  return post.reactions.map((reaction) => ({ ...reaction, postId: post.id }));
}
