import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { type DigestTime, latestDigestAt, nextDigestAfterChange, nextDigestAt } from './digest-time.js';

const weekly = (timeZone: string, wallTime = '07:00', weekday = 5): DigestTime => ({
  frequency: 'weekly',
  weekday,
  wallTime,
  timeZone,
});
const daily = (timeZone: string, wallTime = '07:00'): DigestTime => ({
  ...weekly(timeZone, wallTime),
  frequency: 'daily',
});
const next = (time: DigestTime, after: string) => nextDigestAt(time, new Date(after))?.toISOString();

describe('a weekly digest on Friday at seven', () => {
  it('comes at seven local in Auckland, Vancouver and Kolkata, hours apart', () => {
    const after = '2026-06-24T12:00:00Z';
    expect(next(weekly('Pacific/Auckland'), after)).toBe('2026-06-25T19:00:00.000Z');
    expect(next(weekly('Asia/Kolkata'), after)).toBe('2026-06-26T01:30:00.000Z');
    expect(next(weekly('America/Vancouver'), after)).toBe('2026-06-26T14:00:00.000Z');
  });

  it('keeps its hour when the clocks change', () => {
    expect(next(weekly('Europe/Madrid'), '2026-10-20T00:00:00Z')).toBe('2026-10-23T05:00:00.000Z');
    expect(next(weekly('Europe/Madrid'), '2026-10-24T00:00:00Z')).toBe('2026-10-30T06:00:00.000Z');
  });

  it('comes at the first instant of Saturday in Apia in the week that skipped Friday', () => {
    expect(next(weekly('Pacific/Apia'), '2011-12-28T00:00:00Z')).toBe('2011-12-30T10:00:00.000Z');
    expect(next(weekly('Pacific/Apia'), '2011-12-30T10:00:00Z')).toBe('2012-01-05T17:00:00.000Z');
  });
});

describe('a daily digest', () => {
  it('comes at the first instant after the gap when clocks skip its hour', () => {
    expect(next(daily('America/New_York', '02:30'), '2026-03-08T00:00:00Z')).toBe('2026-03-08T07:00:00.000Z');
    expect(next(daily('America/New_York', '02:30'), '2026-03-08T07:00:00Z')).toBe('2026-03-09T06:30:00.000Z');
  });

  it('comes once when clocks show its hour twice', () => {
    expect(next(daily('America/New_York', '01:30'), '2026-11-01T00:00:00Z')).toBe('2026-11-01T05:30:00.000Z');
    expect(next(daily('America/New_York', '01:30'), '2026-11-01T05:30:00Z')).toBe('2026-11-02T06:30:00.000Z');
  });

  it('has none for a day that a place skipped', () => {
    expect(next(daily('Pacific/Apia'), '2011-12-29T18:00:00Z')).toBe('2011-12-30T17:00:00.000Z');
  });

  it('knows half hours and the half-hour change of Lord Howe', () => {
    expect(next(daily('Australia/Lord_Howe', '02:15'), '2026-10-03T12:00:00Z')).toBe('2026-10-03T15:30:00.000Z');
    expect(next(daily('Asia/Kathmandu'), '2026-11-25T12:00:00Z')).toBe('2026-11-26T01:15:00.000Z');
  });
});

it('gives no second digest to who crosses the date line on the day it came', () => {
  const came = new Date('2026-06-25T19:00:00Z');
  const moved = nextDigestAfterChange(weekly('America/Vancouver'), new Date('2026-06-25T20:00:00Z'), came);
  expect(moved?.toISOString()).toBe('2026-07-03T14:00:00.000Z');
});

it('owes one digest, the latest, after a long sleep', () => {
  const firstDue = new Date('2026-06-05T05:00:00Z');
  const owed = latestDigestAt(weekly('Europe/Madrid'), firstDue, new Date('2026-11-25T12:00:00Z'));
  expect(owed.toISOString()).toBe('2026-11-20T06:00:00.000Z');
  expect(latestDigestAt(weekly('Europe/Madrid'), firstDue, firstDue)).toEqual(firstDue);
});

it('is not stopped by a zone that nobody knows', () => {
  expect(next(daily('Mars/Olympus'), '2026-11-25T12:00:00Z')).toBe('2026-11-26T07:00:00.000Z');
});

const zones = [
  ...[
    'Pacific/Auckland',
    'America/Vancouver',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Sao_Paulo',
  ],
  ...[
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'America/St_Johns',
    'Europe/Dublin',
    'Asia/Tehran',
    'UTC',
  ],
  ...['Pacific/Kiritimati', 'Antarctica/Troll', 'America/Asuncion', 'Africa/Cairo', 'Asia/Gaza'],
];
const anyTime: fc.Arbitrary<DigestTime> = fc.record({
  frequency: fc.constantFrom('daily' as const, 'weekly' as const),
  weekday: fc.integer({ min: 1, max: 7 }),
  wallTime: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  timeZone: fc.constantFrom(...zones),
});
const anyInstant = fc.date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

it('always comes at the wall time, or at the first instant after a gap', () => {
  fc.assert(
    fc.property(anyTime, anyInstant, (time, after) => {
      const due = nextDigestAt(time, after)!;
      const local = Temporal.Instant.fromEpochMilliseconds(due.getTime()).toZonedDateTimeISO(time.timeZone);
      expect(due.getTime()).toBeGreaterThan(after.getTime());
      if (local.toPlainTime().toString({ smallestUnit: 'minute' }) === time.wallTime) {
        if (time.frequency === 'weekly') expect(local.dayOfWeek).toBe(time.weekday);
        return;
      }
      const before = local.subtract({ nanoseconds: 1 });
      expect(local.offsetNanoseconds).toBeGreaterThan(before.offsetNanoseconds);
    }),
    { numRuns: 400 },
  );
});

it('comes once a period: no day and no week without one, none with two', () => {
  fc.assert(
    fc.property(anyTime, anyInstant, (time, start) => {
      let due = nextDigestAt(time, start)!;
      for (let turn = 0; turn < 60; turn++) {
        const following = nextDigestAt(time, due)!;
        const hours = (following.getTime() - due.getTime()) / 3_600_000;
        const [least, most] = time.frequency === 'daily' ? [20, 49] : [24 * 5.9, 24 * 8.1];
        expect(hours).toBeGreaterThanOrEqual(least!);
        expect(hours).toBeLessThanOrEqual(most!);
        due = following;
      }
    }),
    { numRuns: 60 },
  );
});
