/** A line of a file: its number, counted from 1, and its text, or why it cannot be read as text. */
export interface NumberedLine {
  readonly number: number;
  readonly text?: string;
  readonly problem?: string;
}

/** The longest line that is read, in bytes. A longer one is named and passed over without being kept in memory. */
export const longestLine = 16 * 1024 * 1024;

const lineFeed = 10;

/** The lines of a stream of bytes; empty ones are passed over. Memory is bounded by the longest line allowed. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<NumberedLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): NumberedLine | undefined => {
    number++;
    const line = length > longest ? { number, problem: `is longer than ${longest} bytes` } : decoded(number, parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  const last = length > 0 ? take() : undefined;
  if (last) yield last;

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  }
}

function decoded(number: number, parts: readonly Uint8Array[]): NumberedLine | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).trim();
    return text === '' ? undefined : { number, text };
  } catch {
    return { number, problem: 'is not UTF-8' };
  }
}
