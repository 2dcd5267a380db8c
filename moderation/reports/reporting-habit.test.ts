import { expect, test } from 'vitest';
import { habitFactor, reportingHabit } from './reporting-habit.js';

const habit = (upheldCount: number, rejectedCount: number) => reportingHabit({ upheldCount, rejectedCount });

test('a few mistakes are fine, and so are many beside many that were right', () => {
  for (const [upheld, rejected] of [
    [0, 0],
    [0, 4],
    [2, 8],
    [5, 20],
  ] as const)
    expect(habit(upheld, rejected)).toBe('fine');
});

test('five rejected with fewer than one in five upheld weigh half', () => {
  expect(habit(0, 5)).toBe('weighs_less');
  expect(habit(1, 5)).toBe('weighs_less');
  expect(habit(1, 4)).toBe('fine');
  expect(habitFactor('weighs_less')).toBe(0.5);
});

test('ten rejected with fewer than one in ten upheld are told', () => {
  expect(habit(0, 10)).toBe('told');
  expect(habit(1, 10)).toBe('told');
  expect(habit(2, 10)).toBe('weighs_less');
});
