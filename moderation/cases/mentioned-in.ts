import type { Colleague } from './colleagues.store.js';

/** Which of these colleagues a note names: "@" and their name, or their first name where only one of them has it. */
export function mentionedIn(words: string, colleagues: readonly Colleague[]): Colleague[] {
  const text = words.toLocaleLowerCase();
  const firstNames = colleagues.map(({ name }) => firstOf(name));
  return colleagues.filter(({ name }) => {
    const first = firstOf(name);
    const isAlone = firstNames.filter((one) => one === first).length === 1;
    return isNamed(text, name.toLocaleLowerCase()) || (isAlone && isNamed(text, first));
  });
}

const firstOf = (name: string): string => name.toLocaleLowerCase().split(/\s+/)[0] ?? '';

/** Whether "@name" stands in the text as a whole: "@ana" is not in "@anabel". */
function isNamed(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(`@${name}`); at !== -1; at = text.indexOf(`@${name}`, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1 + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
