import { expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

it('reads an entry a line, with its reason after a tab or a semicolon', () => {
  expect(readPasted('casino\tonline games, mostly\r\n\n  free spins ; the same\nbet*\ncasino')).toEqual([
    { text: 'casino', reason: null },
    { text: 'free spins', reason: 'the same' },
    { text: 'bet*', reason: null },
  ]);
  expect(readPasted(' \n\t ')).toEqual([]);
});
