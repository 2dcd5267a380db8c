import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Refusal } from '#lib/words/refusal.ts';

/** The fields of a form as text; a file or a missing field is the empty text. */
export async function readForm(event: Pick<RequestEvent, 'request'>): Promise<(name: string) => string> {
  const form = await event.request.formData();
  return (name) => textIn(form, name);
}

/** One field of a form as text. */
export function textIn(form: FormData | URLSearchParams, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Whether the form was sent by the page's script, which then brings the page up to date by itself. */
export const isEnhanced = ({ request }: Pick<RequestEvent, 'request'>): boolean =>
  request.headers.get('x-sveltekit-action') === 'true';

/** What stays on the page when a form did not go through: the reason, and what was written. */
export const refused = <Kept extends object>(refusal: Refusal, kept: Kept) =>
  fail(statusFor(refusal), { refusal, ...kept });

/** After a small act on a page without JavaScript: back to the very place, not to its top. */
export function backTo(event: RequestEvent, anchor: string): void {
  if (isEnhanced(event)) return;
  const query = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/')));
  redirect(303, `${event.url.pathname}${query.size > 0 ? `?${query.toString()}` : ''}#${anchor}`);
}

/** A place of this house to go on to; what leads elsewhere leads to the front page. */
export function placeInside(next: string | null | undefined): string {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next) || /[\r\n\t]/.test(next)) return '/';
  return next;
}

const statusFor = ({ code }: Refusal): number =>
  ({ NOT_FOUND: 404, FORBIDDEN: 403, CONFLICT: 409, RATE_LIMITED: 429, MUTED: 403, SUSPENDED: 403, SLOW_MODE: 429 })[
    code
  ] ?? 400;
