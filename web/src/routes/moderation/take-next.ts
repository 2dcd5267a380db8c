import type { Cookies } from '@sveltejs/kit';
import { present } from '#lib/server/present.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { ClaimNext, ClaimSecondView, OwnDesk } from './queue.documents.ts';
import { readQueueFilter } from './queue-filter.ts';
import { countOnDevice, hasHadEnough, readSession } from './session-limit.ts';

const cookie = 'since-second-view';

/** After so many cases a second view is handed out, if one waits. Without that they would wait for an empty queue. */
const casesBetween = 5;

/**
 * Where "Next" leads: to the next case of the part of the queue that is looked at, now and then to a case that needs a
 * second view, and back to the queue when nothing waits or one's own limit is reached.
 */
export async function takeNext(
  locals: App.Locals,
  cookies: Cookies,
): Promise<{ href: string; refusal: null } | { href: null; refusal: Refusal }> {
  const { moderatorDesk } = await locals.ask(OwnDesk);
  if (hasHadEnough(readSession(moderatorDesk, cookies), present()))
    return { href: '/moderation?enough', refusal: null };
  const since = Number(cookies.get(cookie) ?? 0) || 0;
  if (since >= casesBetween) {
    const href = await secondView(locals, cookies);
    if (href) return { href, refusal: null };
  }
  const { answer, refusal } = await locals.attempt(ClaimNext, { input: { filter: readQueueFilter(cookies) } });
  if (refusal) return { href: null, refusal };
  const next = answer.claimNextCase.case;
  if (!next) return { href: (await secondView(locals, cookies)) ?? '/moderation', refusal: null };
  cookies.set(cookie, String(since + 1), { path: '/moderation', sameSite: 'lax' });
  if (!moderatorDesk.limitIsChosen) countOnDevice(cookies, present());
  return { href: `/moderation/cases/${next.id}`, refusal: null };
}

async function secondView(locals: App.Locals, cookies: Cookies): Promise<string | null> {
  const { answer } = await locals.attempt(ClaimSecondView, {});
  cookies.set(cookie, '0', { path: '/moderation', sameSite: 'lax' });
  const viewId = answer?.claimSecondView.viewId;
  return viewId ? `/moderation/views/${viewId}` : null;
}
