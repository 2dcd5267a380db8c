import { randomFrom } from '../drills/random-from.js';

/** Seeded chance: the same seed makes the same choices. */
export class Chance {
  private readonly next: () => number;

  constructor(readonly seed: number) {
    this.next = randomFrom(seed);
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    const mixed: T[] = [];
    while (rest.length > 0) mixed.push(...rest.splice(this.below(rest.length), 1));
    return mixed;
  }
}

/** The chance of one test: a new seed each time, printed; HISTORY_SEED repeats the choices of an earlier run. */
export function chanceFor(test: string): Chance {
  const asked = process.env['HISTORY_SEED'];
  const seed = asked ? Number(asked) : Math.floor(Math.random() * 2 ** 31);
  process.stdout.write(`${test}: HISTORY_SEED=${seed}\n`);
  return new Chance(seed);
}

/** How often something is done: as many times as the variable says, for a longer run, or as in every run. */
export function timesFrom(variable: string, usual: number): number {
  const asked = process.env[variable];
  return asked ? Number(asked) : usual;
}
