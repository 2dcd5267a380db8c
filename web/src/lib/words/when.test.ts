import { expect, it } from 'vitest';
import type { Say } from './say.js';
import { sayDay, sayWhen } from './when.js';

const say = ((key: string, values: Record<string, unknown>) =>
  key + (values ? ` ${Object.values(values).join(' ')}` : '')) as Say;
const inAuckland = { locale: 'en', timeZone: 'Pacific/Auckland', now: '2026-11-24T20:00:00Z' };

it('says a moment as its reader would, in their own zone', () => {
  expect(sayWhen('2026-11-24T19:59:30Z', inAuckland, say)).toBe('time.justNow');
  expect(sayWhen('2026-11-24T19:48:00Z', inAuckland, say)).toBe('time.minutesAgo 12');
  expect(sayWhen('2026-11-24T11:30:00Z', inAuckland, say)).toBe('00:30');
  expect(sayWhen('2026-11-24T10:30:00Z', inAuckland, say)).toBe('time.yesterday 23:30');
  expect(sayWhen('2026-11-25T12:00:00Z', inAuckland, say)).toBe('time.tomorrow 01:00');
  expect(sayWhen('2026-11-02T05:00:00Z', inAuckland, say)).toBe('time.dayAt 2 Nov 18:00');
});

it('names the year only where it is another', () => {
  expect(sayDay('2025-12-31T11:00:00Z', inAuckland)).toBe('1 Jan');
  expect(sayDay('2025-12-31T10:00:00Z', inAuckland)).toBe('31 Dec 2025');
});
