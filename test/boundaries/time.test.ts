import { describe, expect, it } from 'vitest';
import { productionSources } from './sources.js';

const exempt = [
  /^platform\/clock\//,
  // The builder runs before anything of ours does.
  /^cli\/build\/.*\.mjs$/,
  // The doctor compares the database's clock with ours.
  /^cli\/doctor\/examine-machine\.ts$/,
  // In the browser, a clock that ticks; on the server, the one place that hands the present to all pages.
  /^web\/src\/.*\.svelte$/,
  /^web\/src\/lib\/discussion\/kept-draft\.ts$/,
  /^web\/src\/hooks\.client\.ts$/,
  /^web\/src\/lib\/server\/present\.ts$/,
];

const rawTime = [/\bDate\.now\(/, /\bnew Date\(\s*\)/, /\bperformance\.now\(/, /\bTemporal\.Now\b/];
const sqlTime = [
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\(\s*\)/i,
  /\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b/,
  /\bLOCALTIME(?:STAMP)?\b/,
];

describe('time', () => {
  it('is read from the clock alone, so that tests can move it', () => {
    const sources = productionSources().filter(({ path }) => /\.(ts|mts|mjs|svelte)$/.test(path));
    expect(findings(sources, rawTime)).toEqual([]);
  });

  it('comes to SQL as a parameter, so that a deadline is the same on both sides', () => {
    const sources = productionSources().filter(
      ({ text, path }) => path.endsWith('.sql') || /\bSELECT\b|\bUPDATE\b|\bINSERT\b/.test(text),
    );
    // `clock.now()` and `this.now()` are ours; a bare now() is the database's.
    const withoutOurs = sources.map(({ path, text }) => ({ path, text: text.replace(/\.now\(\)|\bnow\(\): /g, '') }));
    expect(findings(withoutOurs, sqlTime)).toEqual([]);
  });
});

function findings(sources: { path: string; text: string }[], patterns: RegExp[]): string[] {
  return sources
    .filter(({ path }) => !exempt.some((pattern) => pattern.test(path)))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const isComment = /^\s*(?:\/\/|\*|\/\*|--)/.test(line);
        return !isComment && patterns.some((pattern) => pattern.test(line))
          ? [`${path}:${index + 1} ${line.trim()}`]
          : [];
      }),
    );
}
