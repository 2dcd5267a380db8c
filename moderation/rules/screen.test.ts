import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it, test } from 'vitest';
import { say } from '../../messages/say.js';
import type { ScreenedPost } from '../signals/post.js';
import { compileRules } from './compile-rules.js';
import { explain, type Say } from './explain.js';
import { compilePattern, requiredLetters } from './pattern.js';
import { parseRuleSet } from './parse-rule-set.js';
import { outcomes } from './rule.js';
import { screen } from './screen.js';

const post = (text: string, more: Partial<ScreenedPost> = {}): ScreenedPost => ({
  id: 'p1',
  text,
  createdAt: new Date('2026-03-07T12:00:00Z'),
  author: { id: 'ana', joinedAt: new Date('2026-03-01T10:00:00Z'), postCount: 2 },
  space: { id: 'commons', kind: 'commons' },
  ...more,
});

const compile = (rules: unknown, lists: unknown = {}) => {
  const parsed = parseRuleSet({ rules, lists });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return compileRules(parsed.value);
};
const rule = (id: string, when: unknown, actions: unknown[] = ['hold'], more: Record<string, unknown> = {}) => ({
  id,
  guideline: 3,
  when,
  actions,
  ...more,
});
const holds = (when: unknown, text: string, lists: unknown = {}) =>
  screen(compile([rule('r', when)], lists), post(text), { phase: 'before' }).rules.length > 0;
const anything = { fact: 'text.length', atLeast: 0 };

describe('the outcome', () => {
  it('is the strictest of those that fired, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['publish', 'case', 'hold', 'refuse', 'tellCoordinator'], { minLength: 1 }),
        (actions) => {
          const result = screen(
            compile(actions.map((action, index) => rule(`r${index}`, anything, [action]))),
            post('hello'),
            { phase: 'before' },
          );
          const strictest = Math.max(...actions.map((action) => (outcomes as readonly string[]).indexOf(action)), 0);
          expect(result.outcome).toBe(outcomes[strictest]);
          expect(result.rules).toHaveLength(actions.length);
        },
      ),
    );
  });

  it('carries the highest severity of those that made it', () => {
    const rules = [
      rule('a', anything, [{ do: 'hold', severity: 'minor' }]),
      rule('b', anything, [{ do: 'hold', severity: 'serious' }]),
      rule('c', anything, [{ do: 'case', severity: 'urgent' }]),
    ];
    expect(screen(compile(rules), post('x'), { phase: 'before' })).toMatchObject({
      outcome: 'hold',
      severity: 'serious',
    });
  });

  it('is untouched by a rule on trial, which is shown all the same; drafts and retired rules do not run', () => {
    const rules = ['trial', 'draft', 'retired'].map((state) => rule(state, anything, ['hold'], { state }));
    const result = screen(compile(rules), post('x'), { phase: 'before' });
    expect(result.outcome).toBe('publish');
    expect(result.rules.map(({ ruleId, state }) => [ruleId, state])).toEqual([['trial', 'trial']]);
  });

  it('is the same every time', () => {
    const rules = compile([
      rule('a', { any: [{ words: ['spam', 'egg*'] }, { fact: 'text.capitals', above: 0.5 }] }),
      rule('b', { matches: 'h[aeiou]m' }),
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const first = screen(rules, post(text), { phase: 'before' });
        screen(rules, post('another text in between, HAM and eggs'), { phase: 'before' });
        expect(screen(rules, post(text), { phase: 'before' })).toEqual(first);
      }),
    );
  });

  it('is to hold when a rule cannot run', () => {
    const rules = compile([
      rule('needs-history', { fact: 'rhythm.posts', within: '1 hour', atLeast: 5 }, ['case']),
      rule('fine', anything, ['case']),
    ]);
    const result = screen(rules, post('x'), { phase: 'all', history: new Map() });
    expect(result.outcome).toBe('hold');
    expect(result.rules.map(({ ruleId, failure }) => [ruleId, failure])).toEqual([
      ['fine', undefined],
      ['needs-history', 'threw'],
    ]);
    expect(screen(rules, post('x'), { phase: 'before' }).outcome).toBe('case');
  });

  it('is to hold when the patterns would take too long', () => {
    const rules = compile(Array.from({ length: 20 }, (_, index) => rule(`r${index}`, { matches: `[a-f]+${index}x` })));
    expect(screen(rules, post('short abc'), { phase: 'before' }).outcome).toBe('publish');
    const result = screen(rules, post('abc '.repeat(5000)), { phase: 'before' });
    expect(result).toMatchObject({ outcome: 'hold' });
    expect(result.rules.every(({ failure }) => failure === 'too-costly')).toBe(true);
  });
});

describe('conditions', () => {
  const lists = { groups: ['voters', 'trams'], verbs: ['hate', 'loathe*'] };
  test.each<[string, unknown, string, boolean]>([
    ['at least', { fact: 'text.words', atLeast: 2 }, 'one two', true],
    ['above', { fact: 'text.words', above: 2 }, 'one two', false],
    ['one of', { fact: 'space.kind', oneOf: ['council', 'commons'] }, 'x', true],
    ['in list', { fact: 'space.id', inList: ['Commons'] }, 'x', true],
    ['not in list', { fact: 'space.id', notInList: ['commons'] }, 'x', false],
    ['a fact that is not known', { fact: 'thread.ageHours', atLeast: 0 }, 'x', false],
    ['none of them', { none: [{ fact: 'text.words', above: 2 }, { words: ['y'] }] }, 'x', true],
    ['near, after', { words: 'verbs', near: 'groups', side: 'after', apart: 1 }, 'I hate all trams', true],
    ['too far', { words: 'verbs', near: 'groups', side: 'after', apart: 1 }, 'I hate nearly all trams', false],
    ['on the other side', { words: 'verbs', near: 'groups', side: 'after', apart: 3 }, 'trams I hate', false],
    ['a sentence between', { words: 'verbs', near: 'groups', apart: 2 }, 'What I hate. Trams are late', false],
    ['taken away', { words: 'verbs', near: 'groups', unless: ['not', "don't"] }, "I don't hate trams", false],
    ['quoted', { words: 'verbs', quoted: false }, 'you said "I hate trams"', false],
    ['a count', { words: 'verbs', atLeast: 2 }, 'hate, and loathes', true],
    ['hidden only', { words: 'verbs', hidden: 'only' }, 'h4te', true],
    ['hidden only, but open', { words: 'verbs', hidden: 'only' }, 'hate', false],
    ['a site and its branches', { linksOn: ['example.org'] }, 'https://news.example.org/x', true],
    [
      'sites not on it',
      { linksNotOn: ['https://www.example.org/page'], atLeast: 2 },
      'https://example.org https://a.com',
      false,
    ],
    ['at most', { linksOn: ['example.org'], atMost: 0 }, 'no links', true],
    ['a pattern', { matches: '\\bwin \\d+ euros\\b' }, 'You WIN 500 euros', true],
    ['a pattern with capitals', { matches: 'WIN', caseSensitive: true }, 'win', false],
  ])('%s', (_name, when, text, expected) => expect(holds(when, text, lists)).toBe(expected));
});

describe('patterns', () => {
  test.each([
    ['free\\s+money', 'money'],
    ['(?i)casino', 'casino'],
    ['casino|poker', null],
    ['(?:casino|poker) royale', 'royale'],
    ['ab?cde', 'cde'],
    ['abc{0}de', null],
    ['abc+def', 'abc'],
    ['[abc]def\\d', 'def'],
    ['\\x61bcdef', null],
    ['\\d{4}', null],
    ['a.c', null],
  ])('%s needs %s', (source, letters) => expect(requiredLetters(source)).toBe(letters));

  it('match the same with and without the search for their letters', () => {
    const source = fc
      .array(fc.constantFrom('abc', 'lil', 'x?', '[ab]+', '(?:foo|ba)', 'b{2}', '\\w', '.*', 'oo+', '-'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        source,
        fc.array(fc.constantFrom('abc', 'li', 'l', 'ab', 'foo', 'o', 'b', '-', ' ', 'É'), { maxLength: 12 }),
        (pattern, parts) => {
          const text = parts.join('');
          const compiled = compilePattern(pattern, false);
          if (typeof compiled === 'string') return;
          expect(holds({ matches: pattern }, text)).toBe(RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).test(text));
        },
      ),
    );
  });
});

describe('an explanation', () => {
  const explainFirst = (
    rules: unknown,
    text: string,
    audience: 'moderator' | 'author',
    locale = 'en',
    lists: unknown = {},
  ) => {
    const compiled = compile(rules, lists);
    const fired = screen(compiled, post(text), { phase: 'before' }).rules[0]!;
    const stored = JSON.parse(JSON.stringify(fired)) as typeof fired;
    return explain(stored, compiled.find(fired.ruleId, fired.version)!, { audience, locale, say: say as Say });
  };
  const flood = rule(
    'flood',
    {
      all: [
        { fact: 'links.count', atLeast: 2 },
        { fact: 'author.daysSinceJoining', below: 14 },
      ],
    },
    ['hold'],
    {
      name: { en: 'Several links by a newcomer', es: 'Varios enlaces' },
      advice: { en: 'Leave one.' },
    },
  );
  const text = 'https://a.com https://b.com https://c.com';

  it('has the values that made the rule fire, and the limits', () => {
    expect(explainFirst([flood], text, 'moderator')).toBe(
      'Several links by a newcomer (guideline 3): 3 links (limit 2), joined 6 days ago (limit 14).',
    );
  });
  it('is rendered in the reader’s language from what was stored', () => {
    expect(explainFirst([flood], text, 'moderator', 'es')).toBe(
      'Varios enlaces (pauta 3): 3 enlaces (límite 2), se unió hace 6 días (límite 14).',
    );
  });
  it('tells the author what would mend it', () => {
    expect(explainFirst([flood], text, 'author')).toMatch(/3 links \(limit 2\).*Leave one\.$/);
  });
  it('gives the author of a discreet rule neither values nor limits nor lists', () => {
    const discreet = { ...flood, discreet: true };
    expect(explainFirst([discreet], text, 'author')).toBe('Several links by a newcomer (guideline 3). Leave one.');
  });
  it('never names a list to the author, and does to a moderator', () => {
    const words = rule('w', { words: 'secretList' });
    const lists = { secretList: ['tram'] };
    expect(explainFirst([words], 'the t.r.a.m', 'moderator', 'en', lists)).toContain(
      'list “secretList”, 1 of them disguised',
    );
    expect(explainFirst([words], 'the t.r.a.m', 'author', 'en', lists)).not.toContain('secretList');
  });
  it('carries every value of every fact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (links) => {
        const told = explainFirst(
          [rule('l', { fact: 'links.count', atLeast: 1 })],
          'https://a.com '.repeat(links),
          'moderator',
        );
        expect(told).toContain(`${links} link`);
      }),
    );
  });
  it('says that a rule could not run', () => {
    const compiled = compile([rule('h', { fact: 'rhythm.posts', within: '1 hour', above: 5 })]);
    const fired = screen(compiled, post('x'), { phase: 'all', history: new Map() }).rules[0]!;
    const told = (audience: 'moderator' | 'author') =>
      explain(fired, compiled.rules[0]!.rule, { audience, locale: 'en', say: say as Say });
    expect(told('moderator')).toContain('“h” could not run');
    expect(told('author')).toBe('This is waiting for a moderator, because it could not be checked by itself.');
  });
});

it('takes time in proportion to the text, whatever the text and the pattern are', () => {
  const rules = compile([
    rule('a', { matches: '(a+)+$' }),
    rule('b', { matches: '(x+x+)+y' }),
    rule('c', { words: ['aaaa', 'abab*', 'a b'] }),
  ]);
  for (const part of ['a', 'a ', 'ab', 'a.', 'http://', '[x](http://a.co', '“', '@a', '1 ', 'x']) {
    const text = part.repeat(20_000 / part.length);
    screen(rules, post(text), { phase: 'before' });
    const from = performance.now();
    screen(rules, post(text), { phase: 'before' });
    // Fifty milliseconds on a quiet machine (bench/screening.bench.ts); what grows faster than the text takes seconds.
    expect([part, performance.now() - from < 1000]).toEqual([part, true]);
  }
});
