import { expect, test } from 'vitest';
import { toCsv } from './to-csv.js';

test('texts are quoted, numbers are not, and nothing is a formula', () => {
  expect(
    toCsv([
      ['Say "no"', 3],
      ['=1+1', null],
    ]),
  ).toBe('\ufeff"Say ""no""",3\r\n"\'=1+1",\r\n');
  for (const text of ['+1', '-1', '@SUM(A1)', ' =1', '\t=1']) expect(toCsv([[text]])).toContain(`"'`);
  expect(toCsv([['two\nlines']])).toContain('"two lines"');
});
