import { expect, test } from 'vitest';
import { reportWeight, reporterBand } from './reporter-record.js';

test('a report by somebody without a record weighs one', () => {
  expect(reportWeight({ upheldCount: 0, rejectedCount: 0 })).toBe(1);
  expect(reporterBand({ upheldCount: 1, rejectedCount: 1 })).toBe('new');
});

test('whose reports are upheld weighs more, whose are rejected weighs less, and never below nothing', () => {
  const trusted = { upheldCount: 8, rejectedCount: 1 };
  const abuser = { upheldCount: 0, rejectedCount: 30 };
  expect(reportWeight(trusted)).toBeGreaterThan(1.5);
  expect(reportWeight(abuser)).toBeLessThan(0.1);
  expect(reportWeight(abuser)).toBeGreaterThan(0);
  expect([reporterBand(trusted), reporterBand(abuser)]).toEqual(['reliable', 'often_rejected']);
  expect(reporterBand({ upheldCount: 3, rejectedCount: 3 })).toBe('mixed');
});
