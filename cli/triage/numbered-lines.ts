import type { Readable } from 'node:stream';
import { readLines } from '../rules/read-lines.js';

/** Each line that is not empty with its number, counted from 1, or why it is none. */
export async function* numberedLines(
  input: Readable,
): AsyncGenerator<{ number: number; line: string } | { number: number; problem: string }> {
  let number = 0;
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      number++;
      if (typeof line !== 'string') yield { number, problem: line.problem };
      else if (line.trim() !== '') yield { number, line: number === 1 ? line.replace(/^\ufeff/, '') : line };
    }
  }
}
