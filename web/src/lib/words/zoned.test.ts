import { expect, it } from 'vitest';
import { instantOf, wallTimeOf } from './zoned.js';

it('reads wall time in its zone, over clock changes and half hours', () => {
  expect(instantOf('2026-12-01T19:00', 'Pacific/Auckland')).toBe('2026-12-01T06:00:00.000Z');
  expect(instantOf('2026-07-01T19:00', 'Pacific/Auckland')).toBe('2026-07-01T07:00:00.000Z');
  expect(instantOf('2026-12-01T19:00', 'Asia/Kolkata')).toBe('2026-12-01T13:30:00.000Z');
  expect(instantOf('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
});

it('writes it back as the field sent it', () => {
  expect(wallTimeOf('2026-12-01T06:00:00Z', 'Pacific/Auckland')).toBe('2026-12-01T19:00');
});

it('reads nothing from what is no time', () => {
  expect(instantOf('tomorrow', 'UTC')).toBeUndefined();
  expect(instantOf('2026-12-01T19:00', 'No/Where')).toBeUndefined();
  expect(instantOf('2026-13-41T99:99', 'UTC')).toBeUndefined();
});
