import { expect, it } from 'vitest';
import { clock, hoursIn, minutesOf } from './week.js';

const at = new Date('2026-11-25T12:00:00Z');

it('shows hours by the clock of whoever reads them, over midnight and the end of the week', () => {
  const hours = { weekday: 7, fromMinute: 1320, untilMinute: 1500, timeZone: 'Europe/London' };
  expect(hoursIn(hours, 'Europe/London', at)).toEqual({ weekday: 7, from: '22:00', until: '01:00' });
  expect(hoursIn(hours, 'Asia/Kolkata', at)).toEqual({ weekday: 1, from: '03:30', until: '06:30' });
  const monday = { weekday: 1, fromMinute: 60, untilMinute: 120, timeZone: 'Asia/Kolkata' };
  expect(hoursIn(monday, 'America/Santiago', at)).toEqual({ weekday: 7, from: '16:30', until: '17:30' });
});

it('reads and writes times', () => {
  expect(['09:30', '23:59', '24:00', 'noon'].map(minutesOf)).toEqual([570, 1439, null, null]);
  expect([570, 1440, 1500].map(clock)).toEqual(['09:30', '00:00', '01:00']);
});
