/** What is being written stays on this device until it is sent: on a closed tab, a lost line, a flat battery. */
const prefix = 'draft:';
const longestKept = 14 * 24 * 3_600_000;

export function keepDraft(place: string, text: string): void {
  try {
    if (text.trim() === '') localStorage.removeItem(prefix + place);
    else localStorage.setItem(prefix + place, JSON.stringify({ text, at: Date.now() }));
  } catch {
    // Storage is full or turned off: the words are still in the field.
  }
}

export function keptDraft(place: string): string | undefined {
  try {
    const { text, at } = JSON.parse(localStorage.getItem(prefix + place) ?? '{}') as { text?: string; at?: number };
    if (!text || !at) return undefined;
    if (Date.now() - at < longestKept) return text;
    localStorage.removeItem(prefix + place);
  } catch {
    // As above, or somebody else wrote there.
  }
  return undefined;
}

/** Whoever signs out leaves nothing that they wrote to the next at this device. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be.
  }
}
