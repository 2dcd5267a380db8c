import DataLoader from 'dataloader';
import type { Database } from '../../platform/database/database.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { findPosts, type PostView } from '../../forum/discussion/posts.store.js';
import { fillTexts } from '../../forum/discussion/fill-texts.js';
import { findThread, type ThreadView } from '../../forum/discussion/threads.store.js';

/** Batches of one operation: each asks the policy through the stores, and lives no longer than the operation. */
export interface Loaders {
  post: DataLoader<string, PostView | undefined>;
  thread: DataLoader<string, ThreadView | undefined>;
  /** HTML with its mentions and quotes filled in for this viewer, by the post's stored HTML. */
  filledHtml: DataLoader<string, string>;
}

export function makeLoaders(database: Database, viewer: Viewer): Loaders {
  return {
    post: new DataLoader(async (ids: readonly string[]) => {
      const posts = new Map((await findPosts(database, viewer, ids)).map((post) => [post.id, post]));
      return ids.map((id) => posts.get(id));
    }),
    thread: new DataLoader(async (ids: readonly string[]) =>
      Promise.all(ids.map((id) => findThread(database, viewer, id))),
    ),
    filledHtml: new DataLoader(async (htmls: readonly string[]) => fillTexts(database, viewer, htmls)),
  };
}
