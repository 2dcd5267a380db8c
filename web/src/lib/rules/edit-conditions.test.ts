import { describe, expect, it } from 'vitest';
import { countNodes, depthAt, depthOf, kindOf, valueAt, withValue } from './document.ts';
import {
  addCondition,
  changeGroup,
  mayUnwrap,
  removeCondition,
  unwrapGroup,
  whyNotAdd,
  whyNotWrap,
  wrapCondition,
} from './edit-conditions.ts';

const joined = { fact: 'author.daysSinceJoining', below: 14 };
const links = { linksNotOn: 'trusted', atLeast: 2 };
const shouts = { fact: 'text.capitals', atLeast: 0.8 };
const rule = { id: 'x', when: { all: [joined, { any: [links, shouts] }] }, actions: ['hold'] };
const limits = { depth: 8, nodes: 200 };

describe('conditions of a document', () => {
  it('are counted with their groups, and know how deep they stand', () => {
    expect(countNodes(rule.when)).toBe(5);
    expect(depthOf(rule.when)).toBe(3);
    expect(depthAt(['when'])).toBe(1);
    expect(depthAt(['when', 'all', 1, 'any', 0])).toBe(3);
  });

  it('are what exactly one of their keys says', () => {
    expect([joined, links, { any: [] }, { matches: 'x' }].map(kindOf)).toEqual([
      'fact',
      'linksNotOn',
      'any',
      'matches',
    ]);
    expect([{}, { any: 1 }, { fact: 'a', words: 'b' }, null, 'x', []].map(kindOf)).toEqual(Array(6).fill(null));
  });

  it('are changed in a copy', () => {
    const before = structuredClone(rule);
    const changed = withValue(rule, ['when', 'all', 1, 'any', 0, 'atLeast'], 3);
    expect(valueAt(changed, ['when', 'all', 1, 'any', 0, 'atLeast'])).toBe(3);
    expect(withValue(rule, ['id'], undefined)).not.toHaveProperty('id');
    expect(rule).toEqual(before);
  });
});

describe('adding', () => {
  it('puts a condition at the end of a group and leads to it', () => {
    const { document, focus } = addCondition(rule, ['when', 'all', 1], joined);
    expect(focus).toEqual(['when', 'all', 1, 'any', 2]);
    expect(valueAt(document, focus)).toEqual(joined);
  });

  it('makes a group of a condition that is alone', () => {
    expect(addCondition({ when: joined }, ['when'], links)).toEqual({
      document: { when: { all: [joined, links] } },
      focus: ['when', 'all', 1],
    });
  });

  it('begins where there is none yet', () => {
    expect(addCondition({}, ['when'], links)).toEqual({ document: { when: links }, focus: ['when'] });
  });

  it('ends at eight deep and two hundred', () => {
    const deep = Array.from({ length: 7 }).reduce<object>((inner) => ({ all: [inner] }), joined);
    const innermost = ['when', ...Array.from({ length: 6 }).flatMap(() => ['all', 0])];
    expect(depthOf(deep)).toBe(8);
    expect(whyNotAdd({ when: deep }, innermost, limits)).toBeNull();
    expect(whyNotWrap({ when: deep }, innermost, limits)).toBe('depth');
    expect(whyNotWrap({ when: deep }, [...innermost, 'all', 0], limits)).toBe('depth');
    expect(whyNotAdd({ when: { all: Array(199).fill(joined) } }, ['when'], limits)).toBe('nodes');
    expect(whyNotAdd({ when: { all: Array(198).fill(joined) } }, ['when'], limits)).toBeNull();
    expect(whyNotAdd({ when: joined }, ['when'], { ...limits, depth: 1 })).toBe('depth');
  });
});

describe('taking away', () => {
  it('leads to the condition before', () => {
    expect(removeCondition(rule, ['when', 'all', 1, 'any', 1])).toEqual({
      document: { ...rule, when: { all: [joined, { any: [links] }] } },
      focus: ['when', 'all', 1, 'any', 0],
    });
  });

  it('takes a group that is empty away too', () => {
    const once = removeCondition(rule, ['when', 'all', 1, 'any', 0]).document;
    expect(removeCondition(once, ['when', 'all', 1, 'any', 0]).document['when']).toEqual({ all: [joined] });
  });

  it('leaves the outermost group, empty', () => {
    const { document, focus } = removeCondition({ when: { any: [joined] } }, ['when', 'any', 0]);
    expect(document).toEqual({ when: { any: [] } });
    expect(focus).toEqual(['when']);
    expect(removeCondition({ when: joined }, ['when']).document).toEqual({ when: { all: [] } });
  });
});

describe('groups', () => {
  it('are put around a condition, changed, and taken away again', () => {
    const wrapped = wrapCondition(rule, ['when', 'all', 0], 'none').document;
    expect(valueAt(wrapped, ['when', 'all', 0])).toEqual({ none: [joined] });
    const changed = changeGroup(wrapped, ['when', 'all', 0], 'any').document;
    expect(valueAt(changed, ['when', 'all', 0])).toEqual({ any: [joined] });
    expect(unwrapGroup(changed, ['when', 'all', 0]).document).toEqual(rule);
  });

  it('give their conditions to the group around them', () => {
    expect(unwrapGroup(rule, ['when', 'all', 1]).document['when']).toEqual({ all: [joined, links, shouts] });
  });

  it('can only be left out at the outside when they hold one condition', () => {
    expect(mayUnwrap(rule, ['when'])).toBe(false);
    expect(mayUnwrap({ when: { all: [joined] } }, ['when'])).toBe(true);
    expect(unwrapGroup({ when: { all: [joined] } }, ['when']).document).toEqual({ when: joined });
    expect(mayUnwrap(rule, ['when', 'all', 0])).toBe(false);
  });
});
