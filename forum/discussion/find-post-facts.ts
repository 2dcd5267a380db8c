import type { Sql } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import type { PostFacts } from '../access/facts.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findPosts, type PostView } from './posts.store.js';
import { findThread } from './threads.store.js';

/**
 * A post and the facts the policy takes of it, for a verb on it. NOT_FOUND when the viewer does not see it; a
 * suspended viewer reads why instead.
 */
export async function findPostFacts(
  sql: Sql,
  viewer: Viewer,
  postId: string,
): Promise<{ post: PostView; facts: PostFacts }> {
  const [post] = isId(postId) ? await findPosts(sql, viewer, [postId]) : [];
  const thread = post && (await findThread(sql, viewer, post.threadId));
  if (!post || !thread) {
    demand(viewer, 'actAsMember', null);
    throw notFound();
  }
  const { id, visibility, isOpening, author } = post;
  return { post, facts: { id, visibility, isOpening, authorId: author.id, thread: thread.facts } };
}
