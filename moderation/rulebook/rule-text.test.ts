import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../signals/fact-catalogue.js';
import { parseRule } from '../rules/parse-rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { checkRule, sayTrouble } from './check-rule.js';
import { ruleActs, mayMove, versionState } from './rule-moves.js';
import { bookDocument, printDocument, printStored } from './rule-text.js';
import { rulesLanguage } from './rules-language.js';
import { sayRule } from './say-rule.js';

const { rules, lists } = starterSet();
const rule = (when: object, more: object = {}) => {
  const parsed = parseRule({ id: 'one', guideline: 1, when, actions: ['hold'], ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};
const read = (when: object, more?: object) => sayRule(rule(when, more), 'en').text;

describe('a document', () => {
  it.each(rules.map((one) => [one.id, one] as const))('%s stays the same through the book', (_, one) => {
    const text = printDocument(bookDocument(one));
    expect(printStored(JSON.parse(text))).toBe(text);
    expect(checkRule(text, { lists })).toMatchObject({ ok: true, rule: { id: one.id, when: one.when } });
  });

  it('is one text, in whatever order its languages stand', () => {
    const one = rule({ words: ['a1'] }, { name: { es: 'Uno', en: 'One' } });
    const other = rule({ words: ['a1'] }, { name: { en: 'One', es: 'Uno' } });
    expect(printDocument(bookDocument(one))).toBe(printDocument(bookDocument(other)));
  });

  it('is shown as it stands where it cannot be read', () => {
    expect(printStored({ when: {} })).toBe('{\n  "when": {}\n}');
  });
});

describe('a document that cannot stand', () => {
  const troubles = (text: string) => {
    const checked = checkRule(text, { lists, guidelines: [1, 2] });
    return checked.ok ? [] : checked.troubles;
  };

  it('names line and column of all that is wrong', () => {
    const text =
      '{ "id": "One", "guideline": 1,\n  "when": { "fact": "link.count", "atLeast": 2 },\n  "actions": ["burn"] }';
    expect(troubles(text)).toMatchObject([
      { path: '$.when.fact', line: 2, column: 21, code: 'UNKNOWN_FACT' },
      { path: '$.actions[0]', line: 3, column: 15, code: 'UNKNOWN_VALUE' },
    ]);
    expect(troubles('{ "id": ')).toMatchObject([{ path: '$', line: 1, column: 9, code: 'NOT_JSON' }]);
    expect(troubles(`"${'x'.repeat(300_000)}"`)).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  it('is one whose id cannot stand in an address, or that names a list that is not there', () => {
    expect(
      troubles('{ "id": "No Id", "guideline": 1, "when": { "words": ["a1"] }, "actions": ["hold"] }')[0],
    ).toMatchObject({
      path: '$.id',
    });
    expect(
      troubles('{ "id": "No.Id", "guideline": 1, "when": { "words": ["a1"] }, "actions": ["hold"] }')[0],
    ).toMatchObject({
      path: '$.id',
    });
    const cites = '{ "id": "x", "guideline": 9, "when": { "words": ["a1"] }, "actions": ["hold"] }';
    expect(troubles(cites)[0]).toMatchObject({ path: '$.guideline', line: 1, column: 27 });
    const text = '{ "id": "x", "guideline": 1, "when": { "words": "nowhere" }, "actions": ["hold"] }';
    expect(troubles(text)[0]).toMatchObject({ path: '$.when.words', code: 'UNKNOWN_LIST' });
  });

  it('is told in the reader’s language', () => {
    const [trouble] = troubles('{');
    expect(sayTrouble(trouble!, 'en')).toContain('missing comma');
    expect(sayTrouble(trouble!, 'es')).toContain('JSON');
  });
});

describe('a rule as a sentence', () => {
  it('reads as people speak', () => {
    const text = read({
      all: [
        { fact: 'author.daysSinceJoining', below: 14 },
        { linksNotOn: 'trusted', atLeast: 2 },
      ],
    });
    expect(text).toBe(
      'If the author joined fewer than 14 days ago and the post has 2 or more links to sites that are not on the list “trusted”: hold the post for a moderator (normal).',
    );
  });

  it('groups what belongs together', () => {
    expect(read({ any: [{ all: [{ words: ['a1'] }, { words: ['b1'] }] }, { none: [{ words: ['c1'] }] }] })).toBe(
      'If (the text has words of “a1” and the text has words of “b1”) or none of this: (the text has words of “c1”): hold the post for a moderator (normal).',
    );
  });

  it('names times, shares, choices and what is not so', () => {
    expect(read({ fact: 'rhythm.posts', within: '10 minutes', above: 3 })).toContain(
      'more than 3 posts within 10 minutes',
    );
    expect(read({ fact: 'text.capitals', atLeast: 0.8 })).toContain('80 % or more of the letters are capitals');
    expect(read({ fact: 'space.kind', oneOf: ['region', 'council'] })).toContain('one of a region, a council');
    expect(read({ fact: 'thread.isHosted', isNot: true })).toContain('not in a hosted thread');
    expect(read({ fact: 'links.count', is: 1 })).toContain('1 link:');
  });

  it('says where each part stands in the document', () => {
    const { parts } = sayRule(rule({ all: [{ words: ['a1'] }, { none: [{ matches: 'abc' }] }] }), 'es');
    expect(parts.map(({ kind, depth, path }) => [kind, depth, path])).toEqual([
      ['all', 0, '$.when'],
      ['condition', 1, '$.when.all[0]'],
      ['none', 1, '$.when.all[1]'],
      ['condition', 2, '$.when.all[1].none[0]'],
      ['action', 0, '$.actions[0]'],
    ]);
  });
});

describe('the language for pickers', () => {
  const language = rulesLanguage('en');
  const value = (kind: string, comparison: string) => {
    const one = kind === 'text' ? 'x' : kind === 'truth' ? true : 1;
    return comparison === 'oneOf' ? [one] : comparison.endsWith('nList') ? ['x'] : one;
  };

  it('knows every fact', () =>
    expect(language.facts.map(({ name }) => name)).toEqual(factCatalogue.map(({ name }) => name)));

  it.each(language.facts.flatMap((fact) => fact.comparisons.map((one) => [fact.name, one, fact] as const)))(
    '%s %s can be written and read in both languages',
    (name, comparison, fact) => {
      const within = fact.isWindowed ? { within: '1 hour' } : {};
      const when = { fact: name, ...within, [comparison]: value(fact.kind, comparison) };
      // What triage alone may do.
      const written = rule(when, { actions: ['case'] });
      for (const locale of ['en', 'es']) expect(sayRule(written, locale).text).not.toMatch(/[{}]|rulebook|rules\./);
    },
  );

  it.each(language.actions)('$name can be written with its arguments', ({ name, arguments: args, isOnlyBefore }) => {
    const given = args.map(({ name: key, kind, standard, from }) => [
      key,
      kind === 'words' ? { en: 'x' } : standard ? (JSON.parse(standard) as unknown) : from,
    ]);
    const written = { ...Object.fromEntries(given), do: name } as object;
    expect(read({ words: ['a1'] }, { actions: [written] })).not.toMatch(/[{}]|rulebook/);
    expect(isOnlyBefore).toBe(name === 'refuse');
  });
});

describe('moves', () => {
  it('lead through trial to live, and back from retirement by a new version only', () => {
    expect(mayMove('draft', 'live')).toBe(false);
    expect(mayMove('trial', 'live')).toBe(true);
    expect(mayMove('live', 'trial')).toBe(true);
    expect(mayMove('retired', 'trial')).toBe(false);
    expect(mayMove('retired', 'live')).toBe(false);
    expect(mayMove('retired', 'draft')).toBe(true);
    expect(ruleActs).toContain('retired');
  });

  it('leave each version in one state', () => {
    const live = { state: 'live', version: 4, liveVersion: 2, trialVersion: 3 } as const;
    expect([1, 2, 3, 4].map((number) => versionState(live, number))).toEqual(['past', 'live', 'trial', 'draft']);
    const retired = { state: 'retired', version: 2, liveVersion: null, trialVersion: null } as const;
    expect(versionState(retired, 2)).toBe('past');
  });
});
