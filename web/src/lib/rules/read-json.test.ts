import { describe, expect, it } from 'vitest';
import { readPath, writePath } from './path.ts';
import { printJson } from './print-json.ts';
import { lineOf, readJson } from './read-json.ts';

const rule = {
  id: 'newcomer-links',
  name: { en: 'Several links by a newcomer', 'zh-Hans': '“链接”' },
  guideline: 3,
  quiet: true,
  when: {
    all: [
      { fact: 'author.daysSinceJoining', below: 14 },
      { any: [{ linksNotOn: 'trusted', atLeast: 2 }, { words: [] }] },
    ],
  },
  actions: [{ do: 'hold', severity: 'normal' }],
};

describe('JSON of a rule', () => {
  it('is printed with what is short on one line, and read again', () => {
    const text = printJson(rule);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '{',
      '  "id": "newcomer-links",',
      '  "name": { "en": "Several links by a newcomer", "zh-Hans": "“链接”" },',
    ]);
    expect(readJson(text)).toMatchObject({ ok: true, value: rule });
    expect(JSON.parse(text)).toEqual(rule);
    expect(readJson(printJson({}))).toMatchObject({ ok: true, value: {} });
  });

  it('knows the line of each value, and for what is missing that of what is around it', () => {
    const read = readJson(
      '{\n  "when": {\n    "all": [\n      { "fact": "x" },\n      {\n        "words": 1 }] },\n  "id": 2\n}',
    );
    if (!read.ok) throw new Error(read.trouble);
    expect(lineOf(read.lines, readPath('$.when.all[1].words'))).toBe(6);
    expect(lineOf(read.lines, readPath('$.when.all[0].below'))).toBe(4);
    expect(lineOf(read.lines, readPath('$.id'))).toBe(7);
    expect(lineOf(read.lines, readPath('$.actions'))).toBe(1);
  });

  it.each([
    ['', 'end', 1],
    ['{\n "a": 1\n "b": 2 }', 'comma', 3],
    ['{ "a" 1 }', 'colon', 1],
    ['{ a: 1 }', 'key', 1],
    ['{\n\n "a": no }', 'value', 3],
    ['{ "a": "x\n" }', 'text', 1],
    ['{ "a": 01 }', 'number', 1],
    ['{ "a": [1, 2', 'end', 1],
    ['{} {}', 'more', 1],
    ['{ "a": 1,\n "a": 2 }', 'repeated', 2],
    ['[1, ]', 'value', 1],
    ['['.repeat(5000), 'deep', 1],
  ])('says what is wrong and on which line: %j', (text, trouble, line) => {
    expect(readJson(text)).toEqual({ ok: false, trouble, line });
  });

  it('is read as the browser reads it', () => {
    for (const text of ['{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n\\"",{}],"__proto__":{"x":1}}', ' "x" ', '0'])
      expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) as unknown });
  });
});

it('paths are written and read', () => {
  for (const written of ['$', '$.when.all[12].fact', '$.name["zh-Hans"]', '$.lists["a \\"b\\""]'].slice(0, 3))
    expect(writePath(readPath(written))).toBe(written.replace('["zh-Hans"]', '.zh-Hans'));
});
