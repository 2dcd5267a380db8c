import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { LINE_LIMIT } from './parse-post-line.js';

/** A line of the input, or why it is none. */
export type Line = string | { problem: string };

const NEWLINE = 10;
/** A character has four bytes at most. */
const BYTE_LIMIT = LINE_LIMIT * 4;

/**
 * The lines of a stream, as many at a time as came together. A line that never ends is cut, so that it cannot fill the
 * memory; its rest is skipped. A line that is no UTF-8 is told as such, not mended in silence.
 */
export async function* readLines(input: Readable): AsyncGenerator<Line[]> {
  let rest: Buffer[] = [];
  let size = 0;
  let isSkipping = false;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      const own = bytes.subarray(from, end);
      if (!isSkipping) lines.push(readLine(rest.length === 0 ? own : Buffer.concat([...rest, own])));
      [rest, size, isSkipping, from] = [[], 0, false, end + 1];
    }
    if (from < bytes.length && !isSkipping) {
      rest.push(bytes.subarray(from));
      size += bytes.length - from;
    }
    if (size > BYTE_LIMIT) {
      lines.push({ problem: `the line has more than ${LINE_LIMIT} characters, the most there may be` });
      [rest, size, isSkipping] = [[], 0, true];
    }
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [readLine(Buffer.concat(rest))];
}

function readLine(bytes: Buffer): Line {
  const end = bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length;
  const text = bytes.toString('utf8', 0, end);
  return text.includes('\ufffd') && !isUtf8(bytes) ? { problem: 'this is not UTF-8' } : text;
}
