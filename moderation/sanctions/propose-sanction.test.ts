import { expect, test } from 'vitest';
import { type EarlierBreach, proposeSanction } from './propose-sanction.js';

const now = new Date('2026-11-24T20:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
const breach = (days: number, sanction: EarlierBreach['sanction'] = null) => ({ decidedAt: daysAgo(days), sanction });

test('a first breach is answered with a warning', () => {
  expect(proposeSanction([], 2, now)).toMatchObject({ kind: 'warning', because: 'first_breach', earlierCount: 0 });
});

test('each further breach is answered one step higher, up to a suspension of a week', () => {
  expect(proposeSanction([breach(3, 'warning')], 2, now)).toMatchObject({ kind: 'slow_down', hoursBetweenPosts: 24 });
  expect(proposeSanction([breach(9), breach(3)], 2, now).kind).toBe('mute_in_space');
  expect(proposeSanction([breach(9, 'mute')], 2, now)).toMatchObject({ kind: 'suspension', hours: 168 });
  expect(
    proposeSanction(
      Array.from({ length: 9 }, () => breach(1)),
      2,
      now,
    ).kind,
  ).toBe('suspension');
});

test('what lies more than half a year back no longer counts', () => {
  expect(proposeSanction([breach(181, 'mute')], 2, now)).toMatchObject({ kind: 'warning', earlierCount: 0 });
});

test('a threat is answered with a mute even the first time', () => {
  expect(proposeSanction([], 4, now)).toMatchObject({ kind: 'mute', because: 'severe' });
});
