import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson.js';

const rounded = (hits: number, total: number) => {
  const { share, low, high } = wilsonInterval(hits, total)!;
  return [share, low, high].map((part) => Math.round(part * 1000) / 1000);
};

it('says what few cases can say, and no more', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
  expect(rounded(3, 3)).toEqual([1, 0.439, 1]);
  expect(rounded(0, 10)).toEqual([0, 0, 0.278]);
  expect(rounded(15, 20)).toEqual([0.75, 0.531, 0.888]);
});

it('grows narrower with more cases, around the same share', () => {
  const [, low, high] = rounded(750, 1000);
  expect(high! - low!).toBeLessThan(0.06);
});
