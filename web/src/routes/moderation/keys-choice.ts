import type { Cookies } from '@sveltejs/kit';
import { chooseKeys, defaultKeys, keyNames, type KeysChoice } from '#lib/moderation/keys.ts';

const cookie = 'moderation-keys';
const aYear = 60 * 60 * 24 * 365;

/** Whether single keys act on cases, and which they are: each moderator turns them off or changes them (WCAG 2.1.4). */
export function readKeysChoice(cookies: Cookies): KeysChoice {
  const saved = cookies.get(cookie) ?? '';
  if (saved === 'off') return { isOn: false, keys: defaultKeys };
  try {
    const { isOn, keys } = JSON.parse(saved) as { isOn?: boolean; keys?: Record<string, unknown> };
    return { isOn: isOn !== false, keys: chooseKeys(keys ?? {}) };
  } catch {
    return { isOn: true, keys: defaultKeys };
  }
}

/** Keeps the choice on this device: keyboards differ more than people do. */
export function keepKeysChoice(cookies: Cookies, { isOn, keys }: KeysChoice): void {
  const changed = keyNames.filter((name) => keys[name] !== defaultKeys[name]).map((name) => [name, keys[name]]);
  const saved = JSON.stringify({ isOn, keys: Object.fromEntries(changed) });
  cookies.set(cookie, saved, { path: '/moderation', sameSite: 'lax', maxAge: aYear });
}
