import type { Cookies } from '@sveltejs/kit';
import type { DeskFragment } from '#lib/graphql/graphql.ts';
import { chooseKeys, defaultKeys, keyNames, type Keys, type KeysChoice } from '#lib/moderation/keys.ts';

/** Where keys were kept before they went along with their moderator; still read on a device that has them. */
const cookie = 'moderation-keys';

/** Whether single keys act on cases, and which they are: each moderator turns them off or changes them (WCAG 2.1.4). */
export function readKeysChoice(desk: Pick<DeskFragment, 'keys' | 'keysAreOn'>, cookies: Cookies): KeysChoice {
  if (!desk.keys) return onDevice(cookies);
  return {
    isOn: desk.keysAreOn,
    keys: chooseKeys(Object.fromEntries(desk.keys.map(({ deed, key }) => [deed, key]))),
  };
}

/** What is kept of a choice: the keys that are others than ours. */
export const changedKeys = (keys: Keys): { deed: string; key: string }[] =>
  keyNames.filter((name) => keys[name] !== defaultKeys[name]).map((name) => ({ deed: name, key: keys[name] }));

function onDevice(cookies: Cookies): KeysChoice {
  const saved = cookies.get(cookie) ?? '';
  if (saved === 'off') return { isOn: false, keys: defaultKeys };
  try {
    const { isOn, keys } = JSON.parse(saved) as { isOn?: boolean; keys?: Record<string, unknown> };
    return { isOn: isOn !== false, keys: chooseKeys(keys ?? {}) };
  } catch {
    return { isOn: true, keys: defaultKeys };
  }
}
