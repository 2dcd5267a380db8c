import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyReceipt, findReceipts, formatReceipt, parseReceipt } from './receipt.js';

const root = 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77';
const receipt = { size: 1234, root: Buffer.from(root, 'hex') };
const someReceipt = fc.record({
  size: fc.integer({ min: 0, max: 999_999_999_999_999 }),
  root: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
});

test('what is written is read back', () => {
  expect(formatReceipt(receipt)).toBe(`1234:${root}`);
  fc.assert(
    fc.property(someReceipt, (some) => {
      expect(parseReceipt(formatReceipt(some))).toEqual(some);
      expect(findReceipts(`The record: ${formatReceipt(some)}.`)).toEqual([some]);
    }),
  );
});

test('a receipt is found in a saved mail: broken by soft line ends, quoted, in capitals, or twice', () => {
  expect(findReceipts(`Record: 1234:${root.slice(0, 40)}=\r\n${root.slice(40)}\r\n`)).toEqual([receipt]);
  expect(findReceipts(`> Record: 1234:${root.slice(0, 40)}\n> ${root.slice(40)}\n`)).toEqual([receipt]);
  expect(findReceipts(`Record 1234:${root.toUpperCase()}`)).toEqual([receipt]);
  expect(findReceipts(`1234:${root}\n--next part\n1234:${root}`)).toEqual([receipt]);
  expect(findReceipts(`1234:${root}\n${formatReceipt(emptyReceipt)}`)).toEqual([receipt, emptyReceipt]);
});

test('what is no receipt is none', () => {
  for (const text of ['', root, `:${root}`, `1234:${root}0`, `1234:${root.slice(1)}`, `-1:${root}`, `1e3:${root}`]) {
    expect(parseReceipt(text)).toBeUndefined();
  }
  for (const text of ['', root, `12:34:${root}`, `1234:${root}0`]) expect(findReceipts(text)).toEqual([]);
});

test('a very long text is searched at once', () => {
  const start = performance.now();
  findReceipts(`${'1:'.repeat(500_000)}${'1'.repeat(500_000)}${'> \n'.repeat(300_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
