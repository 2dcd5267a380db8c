import { say } from '../../messages/say.js';
import type { SubmittedPost } from '../../forum/discussion/submit-post.js';
import type { RequestContext } from '../request/request-context.js';
import type { SubmitPostPayload } from './discussion.payload.js';
import { type RuleRemark, toPost } from './post.type.js';
import { toThread } from './thread.type.js';

/** The answer to something sent: read again through the policy, with what the rules said in the author's language. */
export async function submittedPayload(request: RequestContext, made: SubmittedPost): Promise<SubmitPostPayload> {
  const { viewer, loaders } = request;
  const post = made.postId ? await loaders.post.clear(made.postId).load(made.postId) : undefined;
  const thread = made.threadId ? await loaders.thread.clear(made.threadId).load(made.threadId) : undefined;
  return {
    post: post ? toPost(post, viewer.locale) : null,
    thread: thread ? toThread(thread, viewer) : null,
    outcome: made.outcome,
    explanation: explanationOf(viewer.locale, made),
    remarks: made.remarks as unknown as RuleRemark[],
  };
}

function explanationOf(locale: string, made: SubmittedPost): string | null {
  if (made.outcome === 'PUBLISHED') return null;
  const said = made.remarks
    .filter(({ isQuestion }) => !isQuestion)
    .map((remark) => (remark.mend ? `${remark.sentence} ${remark.mend}` : remark.sentence));
  const next =
    made.outcome === 'REFUSED'
      ? say(locale, 'submit.refused')
      : say(locale, said.length > 0 ? 'submit.held' : 'submit.checking');
  return [...said, next].join(' ');
}
