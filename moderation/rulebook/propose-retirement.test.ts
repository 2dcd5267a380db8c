import { describe, expect, it } from 'vitest';
import { leastDecided, proposeRetirement } from './propose-retirement.js';

const decided = (letStand: number, takenDown: number, overturned = 0) => ({ letStand, takenDown, overturned });

describe('a rule is proposed for retirement', () => {
  it('when more than half of enough decisions went against it', () => {
    expect(proposeRetirement(decided(5, 3))).toEqual({ decided: 8, overruled: 5, days: 90 });
    expect(proposeRetirement(decided(2, 3, 3))).toEqual({ decided: 8, overruled: 5, days: 90 });
  });

  it('not when half of them did, or less', () => {
    expect(proposeRetirement(decided(4, 4))).toBeNull();
    expect(proposeRetirement(decided(50, 50))).toBeNull();
    expect(proposeRetirement(decided(0, 100))).toBeNull();
  });

  it('not on few decisions, however clear they are', () => {
    expect(proposeRetirement(decided(leastDecided - 1, 0))).toBeNull();
    expect(proposeRetirement(decided(0, 0))).toBeNull();
    expect(proposeRetirement(decided(leastDecided, 0))).not.toBeNull();
  });

  it('so that chance proposes a rule which is right two times in three less than one time in ten', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    const chance = Array.from({ length: leastDecided + 1 }, (_, overruled) => overruled)
      .filter((overruled) => proposeRetirement(decided(overruled, leastDecided - overruled)))
      .reduce((sum, k) => sum + choose(leastDecided, k) * (1 / 3) ** k * (2 / 3) ** (leastDecided - k), 0);
    expect(chance).toBeLessThan(0.1);
  });
});
