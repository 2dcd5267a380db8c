import { expect, it } from 'vitest';
import { closeTo, type DifferenceLine } from './difference.ts';

const line = (kind: DifferenceLine['kind'], text: string): DifferenceLine => ({ kind, text });

it('leaves out what is far from a change', () => {
  const lines = [
    line('gone', '0'),
    line('new', '9'),
    ...['1', '2', '3'].map((text) => line('same', text)),
    line('new', '8'),
  ];
  expect(closeTo(lines, 1).map((one) => one?.text ?? '…')).toEqual(['0', '9', '1', '…', '3', '8']);
  expect(closeTo([line('same', '1')], 1)).toEqual([]);
});
