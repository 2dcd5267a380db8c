import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NumberedLine, readLines } from './read-lines.js';

async function linesOf(bytes: Buffer, chunkSize: number, longest?: number): Promise<NumberedLine[]> {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize);
  }
  const lines: NumberedLine[] = [];
  for await (const line of readLines(chunks(), longest)) lines.push(line);
  return lines;
}

test('lines keep their numbers however the bytes arrive, whatever ends them', async () => {
  for (const chunkSize of [1, 2, 3, 1000]) {
    expect(await linesOf(Buffer.from('eins\r\n\nzwölf 😀\n  \nlast'), chunkSize)).toEqual([
      { number: 1, text: 'eins' },
      { number: 3, text: 'zwölf 😀' },
      { number: 5, text: 'last' },
    ]);
  }
});

test('a line that is too long or not UTF-8 is named, and the others are read', async () => {
  const bytes = Buffer.concat([
    Buffer.from('one\n'),
    Buffer.alloc(50, 'x'),
    Buffer.from('\n'),
    Buffer.from([0xff, 10]),
    Buffer.from('four'),
  ]);
  for (const chunkSize of [1, 7, 1000]) {
    expect(await linesOf(bytes, chunkSize, 20)).toEqual([
      { number: 1, text: 'one' },
      { number: 2, problem: 'is longer than 20 bytes' },
      { number: 3, problem: 'is not UTF-8' },
      { number: 4, text: 'four' },
    ]);
  }
});

test('what was written as lines is read as lines', async () => {
  const words = fc.array(fc.string({ minLength: 1 }).map((text) => `"${text.replaceAll(/[\n\r]/g, '')}"`));
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 1, max: 9 }), async (texts, chunkSize) => {
      const read = await linesOf(Buffer.from(texts.join('\n')), chunkSize);
      expect(read.map(({ text }) => text)).toEqual(texts);
    }),
  );
});
