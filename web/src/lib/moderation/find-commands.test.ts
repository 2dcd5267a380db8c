import { expect, it } from 'vitest';
import { caseNumberIn, matching } from './find-commands.js';

it('reads a number however it is typed', () => {
  expect(['12', '#12', 'case 12', ' Caso #7 '].map(caseNumberIn)).toEqual([12, 12, 12, 7]);
  expect(['', 'hide', '12a'].map(caseNumberIn)).toEqual([null, null, null]);
});

it('finds commands by the beginnings of their words, accents or not', () => {
  const commands = ['No breach', 'Hide', 'Sin infracción'].map((label) => ({ label }));
  expect(matching(commands, 'br no')).toEqual([{ label: 'No breach' }]);
  expect(matching(commands, 'infraccion')).toEqual([{ label: 'Sin infracción' }]);
  expect(matching(commands, '')).toHaveLength(3);
});
