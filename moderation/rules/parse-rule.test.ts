import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRule } from './parse-rule.js';
import { parseRuleSet } from './parse-rule-set.js';
import { printRule } from './print-rule.js';
import { factCatalogue } from '../signals/fact-catalogue.js';
import { describeRulesLanguage } from './describe-language.js';
import { starterSet } from './starter/starter-set.js';

const rule = (more: Record<string, unknown> = {}) => ({
  id: 'r1',
  guideline: 3,
  when: { fact: 'links.count', atLeast: 2 },
  actions: ['hold'],
  ...more,
});

const errorsOf = (document: unknown) => {
  const parsed = parseRule(document);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
};

const number = fc.nat(1000);
const window = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom('seconds', 'minutes', 'hours', 'days'))
  .map(([count, unit]) => `${count} ${unit}`);
const words = fc.array(fc.stringMatching(/^[a-z]{2,8}\*?$/), { minLength: 1, maxLength: 4 });
// A rule that rests on triage alone may not hold: that has tests of its own.
const facts = factCatalogue.filter(({ name }) => name !== 'triage.score');
const factCondition = fc.constantFrom(...facts).chain((fact) =>
  fc.record({
    fact: fc.constant(fact.name),
    ...(fact.isWindowed && { within: window }),
    ...(fact.group === 'likeness' && { copies: fc.constantFrom('exact', 'near') }),
    ...(fact.kind === 'number' && { atLeast: number }),
    ...(fact.kind === 'share' && { above: fc.constantFrom(0, 0.25, 1) }),
    ...(fact.kind === 'truth' && { is: fc.boolean() }),
    ...(fact.kind === 'text' && { oneOf: words }),
  }),
);
const leaf = fc.oneof(
  factCondition,
  fc.record({
    words,
    hidden: fc.constantFrom('any', 'only', 'never'),
    near: words,
    apart: fc.nat(9),
    unless: words,
    quoted: fc.boolean(),
  }),
  fc.record({ linksNotOn: words, atLeast: fc.nat(5) }),
  fc.record({ matches: fc.constantFrom('free\\s+money', '\\d{4}', 'a+b'), caseSensitive: fc.boolean() }),
);
const condition = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ none: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
  ),
})).any;
const document = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    version: fc.integer({ min: 1, max: 99 }),
    guideline: fc.integer({ min: 1, max: 7 }),
    name: fc.record({ en: fc.constant('Name'), es: fc.constant('Nombre') }),
    advice: fc.constant({ en: 'Mend it' }),
    state: fc.constantFrom('draft', 'trial', 'live', 'retired'),
    quiet: fc.boolean(),
    discreet: fc.boolean(),
    when: condition,
    actions: fc.constantFrom<unknown[]>(
      ['hold'],
      [{ do: 'case', severity: 'urgent' }, 'askLinkReason'],
      [
        { do: 'note', text: { en: 'Look' } },
        { do: 'slowThread', minutes: 5 },
      ],
    ),
  },
  { requiredKeys: ['id', 'guideline', 'when', 'actions'] },
);

it('reads again what it prints, and prints the same', () => {
  fc.assert(
    fc.property(document, (written) => {
      const first = parseRule(written);
      if (!first.ok) {
        expect(first.errors.every(({ code }) => code === 'TOO_DEEP' || code === 'TOO_MANY')).toBe(true);
        return;
      }
      const printed = printRule(first.value);
      const again = parseRule(JSON.parse(JSON.stringify(printed)));
      expect(again).toEqual(first);
      expect(again.ok && printRule(again.value)).toEqual(printed);
    }),
  );
});

it('never throws, whatever it is given, and says where and what', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ id: fc.jsonValue(), guideline: fc.jsonValue(), when: fc.jsonValue(), actions: fc.jsonValue() }),
      ),
      (value) => {
        const parsed = parseRule(value);
        if (parsed.ok) return;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { path, message } of parsed.errors)
          expect([path.startsWith('$'), message.length > 20]).toEqual([true, true]);
      },
    ),
  );
});

describe('what cannot stand is named with its place', () => {
  const nested = (depth: number): unknown =>
    depth === 1 ? { fact: 'links.count', above: 1 } : { all: [nested(depth - 1)] };
  test.each([
    ['no object', 5, ['$ WRONG_TYPE']],
    ['nothing in it', {}, ['$.id MISSING', '$.guideline MISSING', '$.when MISSING', '$.actions MISSING']],
    ['an unknown key', rule({ wehn: 1 }), ['$.wehn UNKNOWN_KEY']],
    ['an unknown fact', rule({ when: { fact: 'link.count', above: 1 } }), ['$.when.fact UNKNOWN_FACT']],
    ['two comparisons', rule({ when: { fact: 'links.count', above: 1, below: 3 } }), ['$.when WRONG_VALUE']],
    ['a text for a number', rule({ when: { fact: 'links.count', above: '1' } }), ['$.when.above WRONG_TYPE']],
    [
      'a number compared with text facts',
      rule({ when: { fact: 'space.kind', above: 1 } }),
      ['$.when.above WRONG_VALUE'],
    ],
    [
      'a window where none belongs',
      rule({ when: { fact: 'links.count', above: 1, within: '1 hour' } }),
      ['$.when.within UNKNOWN_KEY'],
    ],
    ['no window where one belongs', rule({ when: { fact: 'rhythm.posts', above: 1 } }), ['$.when.within MISSING']],
    [
      'a window too long',
      rule({ when: { fact: 'rhythm.posts', above: 1, within: '8 days' } }),
      ['$.when.within BAD_WINDOW'],
    ],
    ['a pattern that cannot be read', rule({ when: { matches: '(a' } }), ['$.when.matches BAD_PATTERN']],
    ['a pattern with look-ahead', rule({ when: { matches: 'a(?=b)' } }), ['$.when.matches BAD_PATTERN']],
    ['a pattern that grows', rule({ when: { matches: '((a{1,30}){1,30}){1,30}' } }), ['$.when.matches BAD_PATTERN']],
    ['a pattern that matches all', rule({ when: { matches: 'a*' } }), ['$.when.matches BAD_PATTERN']],
    ['no conditions', rule({ when: { all: [] } }), ['$.when.all EMPTY']],
    [
      'nine deep',
      rule({ when: nested(9) }),
      ['$.when.all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0] TOO_DEEP'],
    ],
    [
      '201 conditions',
      rule({ when: { any: Array(200).fill({ fact: 'links.count', above: 1 }) } }),
      ['$.when.any[199] TOO_MANY'],
    ],
    [
      'more than 64 kB',
      rule({ when: { any: Array(150).fill({ words: Array(50).fill('somewords') }) } }),
      ['$ TOO_LONG'],
    ],
    ['an unknown action', rule({ actions: ['ban'] }), ['$.actions[0] UNKNOWN_VALUE']],
    ['an action twice', rule({ actions: ['hold', 'hold'] }), ['$.actions[1] REPEATED']],
    [
      'refusing afterwards',
      rule({ when: { fact: 'rhythm.posts', within: '1 hour', above: 5 }, actions: ['refuse'] }),
      ['$.actions WRONG_PHASE'],
    ],
    ['a later language', rule({ language: 2 }), ['$.language UNKNOWN_VALUE']],
    ['an id with spaces', rule({ id: 'a b' }), ['$.id WRONG_VALUE']],
  ])('%s', (_name, written, expected) => expect(errorsOf(written)).toEqual(expected));

  it('eight deep and 200 conditions are allowed', () => {
    expect(errorsOf(rule({ when: nested(8) }))).toEqual([]);
    expect(errorsOf(rule({ when: { any: Array(199).fill({ fact: 'links.count', above: 1 }) } }))).toEqual([]);
  });
});

describe('a file of rules', () => {
  it('is an object, a list or one rule', () => {
    for (const written of [{ rules: [rule()] }, [rule()], rule()]) {
      const parsed = parseRuleSet(written);
      expect(parsed.ok && parsed.value.rules.map(({ id }) => id)).toEqual(['r1']);
    }
  });

  it('names the list that is missing, and the id that stands twice', () => {
    const parsed = parseRuleSet({
      rules: [rule({ when: { words: 'slurz' } }), rule(), rule()],
      lists: { slurs: ['x1'] },
    });
    expect(!parsed.ok && parsed.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.rules[0].when.words UNKNOWN_LIST',
      '$.rules[2].id REPEATED',
    ]);
    expect(!parsed.ok && parsed.errors[0]!.message).toContain('Did you mean "slurs"?');
  });

  it('answers a rule nested beyond all measure like one nested too deep', () => {
    const when = JSON.parse(`${'{"all":['.repeat(50_000)}{"fact":"text.length","atLeast":1}${']}'.repeat(50_000)}`);
    const parsed = parseRuleSet([rule({ when })]);
    expect(!parsed.ok && parsed.errors.map(({ code }) => code)).toEqual(['TOO_DEEP']);
  });

  it('knows when a rule can run', () => {
    const parsed = parseRuleSet([
      rule(),
      rule({
        id: 'r2',
        when: {
          any: [{ fact: 'links.count', above: 1 }, { none: [{ fact: 'rhythm.posts', within: '1 hour', above: 3 }] }],
        },
      }),
    ]);
    expect(parsed.ok && parsed.value.rules.map(({ phase }) => phase)).toEqual(['before', 'after']);
  });
});

it('docs/reference/rules-language.md is what the code reads', async () => {
  await expect(describeRulesLanguage()).toMatchFileSnapshot('../../docs/reference/rules-language.md');
});

it('each starter rule cites a guideline, and can be written down and read again', () => {
  const { rules, lists } = starterSet();
  for (const one of rules) {
    expect(one.guideline).toBeLessThanOrEqual(7);
    expect(parseRule(printRule(one), { lists: lists.map(({ name }) => name) })).toEqual({ ok: true, value: one });
  }
});
