import { describe, expect, it } from 'vitest';
import {
  changeComparison,
  changeFact,
  newAction,
  newPart,
  readEntries,
  readValue,
  readWindow,
  withCount,
  withNear,
  withOption,
  writeValue,
  writeWindow,
} from './edit-part.ts';
import type { FactView, RuleLanguage } from './language.ts';

const comparisons: Record<FactView['kind'], string[]> = {
  number: ['atLeast', 'atMost', 'above', 'below', 'is', 'isNot', 'oneOf'],
  share: ['atLeast', 'atMost', 'above', 'below', 'is', 'isNot', 'oneOf'],
  text: ['is', 'isNot', 'oneOf', 'inList', 'notInList'],
  truth: ['is', 'isNot'],
};
const fact = (name: string, kind: FactView['kind'] = 'number', more: Partial<FactView> = {}): FactView => ({
  ...{ name, kind, group: name.split('.')[0]!, isWindowed: false, comparisons: comparisons[kind], values: [] },
  ...{ label: name, groupLabel: '' },
  ...more,
});
const joined = fact('author.daysSinceJoining');
const capitals = fact('text.capitals', 'share');
const posts = fact('rhythm.posts', 'number', { isWindowed: true });
const copies = fact('likeness.ownCopies', 'number', { isWindowed: true });
const spaceKind = fact('space.kind', 'text', { values: [{ name: 'commons', label: 'the commons' }] });
const region = fact('author.region', 'text');
const hosted = fact('thread.isHosted', 'truth');
const language: RuleLanguage = {
  facts: [joined, capitals, posts, copies, spaceKind, region, hosted],
  conditions: [],
  comparisons: [...comparisons.number, 'inList', 'notInList'].map((name) => ({ name, label: name })),
  actions: [],
  severities: [],
  limits: { depth: 8, nodes: 200 },
  lists: [
    { name: 'slurs', kind: 'words' },
    { name: 'trusted', kind: 'domains' },
  ],
};

describe('a new condition', () => {
  it('has something sensible in it', () => {
    expect(newPart('author.daysSinceJoining', language)).toEqual({ fact: 'author.daysSinceJoining', below: 14 });
    expect(newPart('rhythm.posts', language)).toEqual({ fact: 'rhythm.posts', within: '1 hour', atLeast: 2 });
    expect(newPart('thread.isHosted', language)).toEqual({ fact: 'thread.isHosted', is: true });
    expect(newPart('space.kind', language)).toEqual({ fact: 'space.kind', is: 'commons' });
    expect(newPart('words', language)).toEqual({ words: 'slurs' });
    expect(newPart('linksOn', language)).toEqual({ linksOn: 'trusted' });
    expect(newPart('words', { ...language, lists: [] })).toEqual({ words: [] });
  });
});

describe('another fact', () => {
  it('keeps comparison and value where both are of a kind', () => {
    expect(changeFact({ fact: joined.name, below: 14 }, posts.name, language)).toEqual({
      fact: 'rhythm.posts',
      within: '1 hour',
      below: 14,
    });
    expect(changeFact({ fact: posts.name, within: '2 days', above: 9 }, copies.name, language)).toEqual({
      fact: 'likeness.ownCopies',
      within: '2 days',
      above: 9,
    });
    expect(
      changeFact({ fact: copies.name, within: '2 days', copies: 'exact', above: 9 }, posts.name, language),
    ).toEqual({
      fact: 'rhythm.posts',
      within: '2 days',
      above: 9,
    });
  });

  it('begins anew where they are not', () => {
    expect(changeFact({ fact: joined.name, below: 14 }, capitals.name, language)).toEqual({
      fact: 'text.capitals',
      atLeast: 0.5,
    });
    expect(changeFact({ fact: joined.name, below: 14 }, hosted.name, language)).toEqual({
      fact: 'thread.isHosted',
      is: true,
    });
    expect(changeFact({ fact: spaceKind.name, is: 'region' }, region.name, language)).toEqual({
      fact: 'author.region',
      is: '',
    });
  });
});

describe('another comparison', () => {
  it('takes the value along', () => {
    expect(changeComparison({ fact: joined.name, below: 14 }, 'atMost', language)).toEqual({
      fact: joined.name,
      atMost: 14,
    });
    expect(changeComparison({ fact: spaceKind.name, is: 'region' }, 'oneOf', language)).toEqual({
      fact: spaceKind.name,
      oneOf: ['region'],
    });
    expect(changeComparison({ fact: spaceKind.name, oneOf: ['region', 'commons'] }, 'isNot', language)).toEqual({
      fact: spaceKind.name,
      isNot: 'region',
    });
  });
});

describe('values', () => {
  it('are read as what their fact is, and stand in fields as people write them', () => {
    expect([readValue(joined, ' 14 '), readValue(joined, '1,5'), readValue(capitals, '12.5')]).toEqual([
      14, 1.5, 0.125,
    ]);
    expect([readValue(hosted, 'true'), readValue(hosted, 'false'), readValue(region, 'cl')]).toEqual([
      true,
      false,
      'cl',
    ]);
    expect([writeValue(capitals, 0.125), writeValue(joined, 14), writeValue(region, 'cl')]).toEqual([
      '12.5',
      '14',
      'cl',
    ]);
    expect(writeValue(capitals, readValue(capitals, '7'))).toBe('7');
  });

  it('stay as they were written where they are none, so that the check can say so', () => {
    expect([readValue(joined, 'soon'), readValue(joined, '')]).toEqual(['soon', '']);
    expect([writeValue(joined, 'soon'), writeValue(joined, undefined), writeValue(joined, {})]).toEqual([
      'soon',
      '',
      '',
    ]);
  });

  it('of lists are one a line, of time a number and a unit', () => {
    expect(readEntries('casino\n\n  free spins \n')).toEqual(['casino', 'free spins']);
    expect([readWindow('10 minutes'), readWindow('1 day')]).toEqual([
      { count: '10', unit: 'minute' },
      { count: '1', unit: 'day' },
    ]);
    expect(readWindow(7)).toEqual({ count: '', unit: 'hour' });
    expect([writeWindow('1', 'day'), writeWindow('30', 'second')]).toEqual(['1 day', '30 seconds']);
  });
});

it('leaves out what the language takes for granted', () => {
  expect(withCount({ linksOn: 'trusted', atLeast: 2 }, 'atLeast', ' ')).toEqual({ linksOn: 'trusted' });
  expect(withCount({ linksOn: 'trusted' }, 'atMost', '3')).toEqual({ linksOn: 'trusted', atMost: 3 });
  expect(withOption({ words: 'slurs', hidden: 'only' }, 'hidden', 'any', true)).toEqual({ words: 'slurs' });
  expect(withNear({ words: 'a', near: 'b', apart: 1, side: 'after' }, undefined)).toEqual({ words: 'a' });
  expect(withNear({ words: 'a', near: 'b', apart: 1 }, ['c'])).toEqual({ words: 'a', near: ['c'], apart: 1 });
});

it('an action has what it needs, and keeps its severity', () => {
  expect(newAction('hold', { do: 'case', severity: 'urgent' })).toEqual({ do: 'hold', severity: 'urgent' });
  expect(newAction('note')).toEqual({ do: 'note', text: { en: '' } });
  expect(newAction('tellCoordinator', { do: 'hold', severity: 'urgent' })).toEqual({ do: 'tellCoordinator' });
});
