import { Module } from '@nestjs/common';
import { CheckDraft } from './check-draft.js';
import { KeepTimetables } from './keep-timetables.js';
import { Bookmark, MarkRead } from './keep-place.js';
import { React } from './react.js';
import { RevisePost } from './revise-post.js';
import { CloseThread, HighlightPost, RunThread } from './run-thread.js';
import { SearchPosts } from './search-posts.js';
import { SetPostVisibility } from './set-post-visibility.js';
import { SetThreadSpace } from './set-thread-space.js';
import { StartThread } from './start-thread.js';
import { SubmitPost } from './submit-post.js';
import { ReadWhatIsNew } from './what-is-new.js';
import { WithdrawPost } from './withdraw-post.js';
import { WritePost } from './write-post.js';

const verbs = [
  ...[StartThread, SubmitPost, RevisePost, WithdrawPost, WritePost, SetPostVisibility, React, MarkRead, Bookmark],
  SetThreadSpace,
  ...[KeepTimetables, CloseThread, HighlightPost, RunThread, SearchPosts, ReadWhatIsNew, CheckDraft],
];

/** Threads and posts: what members say, and what shows of it. */
@Module({ providers: verbs, exports: verbs })
export class DiscussionModule {}
