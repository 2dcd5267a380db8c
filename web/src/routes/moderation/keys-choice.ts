import type { Cookies } from '@sveltejs/kit';

const cookie = 'moderation-keys';
const aYear = 60 * 60 * 24 * 365;

/** Whether single keys act on cases; each moderator can turn them off (WCAG 2.1.4). */
export const readKeysChoice = (cookies: Cookies): boolean => cookies.get(cookie) !== 'off';

export function keepKeysChoice(cookies: Cookies, isOn: boolean): void {
  cookies.set(cookie, isOn ? 'on' : 'off', { path: '/moderation', sameSite: 'lax', maxAge: aYear });
}
