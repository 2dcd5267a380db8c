import type { Attachment } from 'svelte/attachments';

/** A menu that opens in place closes again when something else is pressed, or on Escape. Without JavaScript it stays. */
export const closesOutside: Attachment<HTMLDetailsElement> = (menu) => {
  const onPress = (event: Event): void => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', onPress);
  menu.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('pointerdown', onPress);
    menu.removeEventListener('keydown', onKey);
  };
};
