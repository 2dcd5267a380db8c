import { type KeysChoice, type KeyName, keyNames } from './keys.ts';

/** What single keys do on a page. A key that does nothing here is left to the browser. */
export type Deeds = Partial<Record<KeyName, (() => void) | undefined>>;

/**
 * Runs the deed of a single key. Silent while somebody writes or chooses, while a dialog is open, and with any other key held
 * down, so that nothing happens to a member by a slip (WCAG 2.1.4).
 */
export function runSingleKey(event: KeyboardEvent, choice: KeysChoice, deeds: Deeds): void {
  if (!choice.isOn || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
  const name = keyNames.find((one) => choice.keys[one] === event.key);
  const run = name && deeds[name];
  if (!run) return;
  event.preventDefault();
  run();
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}
