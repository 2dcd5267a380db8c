/** A text and the part of it that is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Puts marks around what is selected, and keeps it selected. */
export const around =
  (before: string, after: string) =>
  ({ text, start, end }: Selected): Selected => ({
    text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  });

/** Puts a mark before each line that the selection touches, and selects those lines. */
export const beforeLines =
  (mark: string) =>
  ({ text, start, end }: Selected): Selected => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const lines = text.slice(from, end).replace(/^/gm, mark);
    return { text: text.slice(0, from) + lines + text.slice(end), start: from, end: from + lines.length };
  };
