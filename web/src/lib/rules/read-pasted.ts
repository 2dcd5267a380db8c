/** An entry for a list, with why it is there where that was written too. */
export interface PastedEntry {
  text: string;
  reason: string | null;
}

/** Reads pasted lines: an entry each, and after a tab or a semicolon why it is there. The last of two alike counts. */
export function readPasted(written: string): PastedEntry[] {
  const entries = new Map<string, PastedEntry>();
  for (const line of written.split(/\r?\n/)) {
    const [first = '', ...rest] = line.split(/[\t;]/);
    const text = first.trim();
    if (text !== '') entries.set(text, { text, reason: rest.join(' ').trim() || null });
  }
  return [...entries.values()];
}
