import type { MessageKey } from '#lib/words/say.ts';
import type { Outcome } from './views.ts';

/** Everything that a single key does in the queue. What suspends somebody is not among it. */
export type KeyName =
  | 'next'
  | 'down'
  | 'up'
  | 'mark'
  | 'claim'
  | 'giveBack'
  | 'pass'
  | 'sanction'
  | 'proposal'
  | 'words'
  | 'undo'
  | 'note'
  | 'sheet'
  | Outcome;

export type Keys = Record<KeyName, string>;

/** The single keys of this moderator: whether they act, and which they are. */
export interface KeysChoice {
  isOn: boolean;
  keys: Keys;
}

export const defaultKeys: Keys = {
  RELEASE: 'r',
  NO_BREACH: 'n',
  EDIT_REQUEST: 'e',
  BREACH: 'b',
  HIDE: 'h',
  REMOVE: 'x',
  LOCK: 'l',
  MOVE: 'v',
  next: 't',
  down: 'j',
  up: 'k',
  mark: 'm',
  claim: 'c',
  giveBack: 'g',
  pass: 'z',
  sanction: 's',
  proposal: 'p',
  words: 'w',
  undo: 'u',
  note: 'i',
  sheet: '?',
};

export const keyNames = Object.keys(defaultKeys) as KeyName[];

/** What each key does, in words. */
export const keyWords: Record<KeyName, MessageKey> = {
  RELEASE: 'action.RELEASE',
  NO_BREACH: 'action.NO_BREACH',
  EDIT_REQUEST: 'action.EDIT_REQUEST',
  BREACH: 'action.BREACH',
  HIDE: 'action.HIDE',
  REMOVE: 'action.REMOVE',
  LOCK: 'action.LOCK',
  MOVE: 'action.MOVE',
  next: 'keys.next',
  down: 'keys.down',
  up: 'keys.up',
  mark: 'keys.mark',
  claim: 'keys.claim',
  giveBack: 'keys.giveBack',
  pass: 'keys.pass',
  sanction: 'keys.sanction',
  proposal: 'keys.proposal',
  words: 'keys.words',
  undo: 'keys.undo',
  note: 'keys.note',
  sheet: 'keys.sheet',
};

/** Whether something may be a single key: one visible sign that is not a space. */
export const isSingleKey = (key: unknown): key is string =>
  typeof key === 'string' && [...key].length === 1 && key.trim() === key && key !== '';

/**
 * The keys as somebody chose them. A choice that is no key, or that another has already, stays what it was: no key ever
 * does two things.
 */
export function chooseKeys(chosen: Partial<Record<string, unknown>>): Keys {
  const keys = { ...defaultKeys };
  const wanted = keyNames.filter((name) => isSingleKey(chosen[name]) && chosen[name] !== defaultKeys[name]);
  // A key that its owner gives up is free for another: so first all wishes together, then one by one what is left.
  const all = { ...keys, ...Object.fromEntries(wanted.map((name) => [name, chosen[name] as string])) };
  if (new Set(Object.values(all)).size === keyNames.length) return all;
  for (const name of wanted) {
    const key = chosen[name] as string;
    if (!Object.values(keys).includes(key)) keys[name] = key;
  }
  return keys;
}
