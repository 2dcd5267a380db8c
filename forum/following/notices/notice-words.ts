import { hasMessage, say } from '../../../messages/say.js';
import { wordsIn } from '../../spaces/words.js';
import type { NoticeView } from './notices.store.js';
import { pageLinks } from '../mail/page-links.js';

/** What a notice says, in one sentence. In mail nothing of a secret space is named. */
export function noticeSentence(locale: string, notice: NoticeView, options: { inMail?: boolean } = {}): string {
  if (options.inMail && notice.spaceIsSecret) return say(locale, 'notice.somethingNew');
  const { about } = notice;
  const outcome = typeof about['outcome'] === 'string' ? `notice.${notice.kind}.${about['outcome']}` : '';
  const key = hasMessage(outcome) ? outcome : `notice.${notice.kind}`;
  if (!hasMessage(key)) return say(locale, 'notice.somethingNew');
  return say(locale, key, {
    name: notice.actorName ?? say(locale, 'post.former'),
    number: Number(about['number'] ?? 0),
    thread: notice.threadTitle ?? '',
    hasThread: notice.threadTitle === null ? 'no' : 'yes',
    space: wordsIn(notice.spaceName, locale),
    hasSpace: notice.spaceName === null ? 'no' : 'yes',
  });
}

/** The page that a notice leads to. */
export function noticeLink(notice: NoticeView): string {
  const { caseId, expulsionId, panelId } = notice.about;
  if (notice.kind === 'case_for_you') return typeof caseId === 'string' ? pageLinks.case(caseId) : pageLinks.notices();
  if (notice.kind === 'incident') return pageLinks.incidents();
  if (notice.kind === 'expulsion' && typeof expulsionId === 'string') return pageLinks.expulsion(expulsionId);
  if (notice.kind === 'panel' && typeof panelId === 'string') return pageLinks.panel(panelId);
  if (notice.kind === 'vouched_for') return pageLinks.ownSettings();
  if (notice.decisionId) return pageLinks.decision(notice.decisionId);
  if (notice.postId) return pageLinks.post(notice.postId);
  if (notice.threadId) return pageLinks.thread(notice.threadId);
  if (notice.spaceSlug) return pageLinks.space(notice.spaceSlug);
  if (notice.kind === 'reporting_advice') return pageLinks.guidelines();
  return securityKinds.includes(notice.kind) ? pageLinks.ownSettings() : pageLinks.notices();
}

const securityKinds: readonly string[] = ['sign_in_link_made', 'api_token_made', 'password_changed'];
