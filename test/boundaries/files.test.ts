import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productionSources } from './sources.js';

const mostLines = 400;
const emptyNames = ['index', 'utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'manager'];

/** Names that a framework gives: SvelteKit's routes, and the language's own declarations. */
const isGiven = (path: string) =>
  /^web\/src\/(?:routes|params)\//.test(path) || path.endsWith('.d.ts') || path.endsWith('.d.mts');

describe('files', () => {
  const sources = productionSources();

  it(`stay under ${mostLines} lines`, () => {
    // A story that is told, and what is generated, may be as long as they are.
    const read = sources.filter(
      ({ path }) => !/^cli\/demo\/story\/|^migrations\/|^platform\/database\/schema\.sql$/.test(path),
    );
    const long = read.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(long.filter(({ lines }) => lines > mostLines)).toEqual([]);
  });

  it('say what they hold: a verb or a noun, never a drawer', () => {
    const drawers = sources.filter(({ path }) => {
      const parts = [...dirname(path).split('/'), basename(path).split('.')[0] ?? ''];
      return !isGiven(path) && parts.some((part) => emptyNames.includes(part.toLowerCase()));
    });
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it('are named in kebab-case, components excepted', () => {
    const named = sources.filter(
      ({ path }) => !isGiven(path) && !path.endsWith('.svelte') && !path.startsWith('migrations/'),
    );
    const odd = named.filter(({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(basename(path)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
