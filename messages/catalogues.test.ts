import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogueFolder, locales, readAreas, readCatalogue } from './catalogues.js';
import { intlName } from './locale.js';

const english = readCatalogue('en');

describe.each(locales)('the words of %s', (locale) => {
  const catalogue = readCatalogue(locale);

  it('has every message that English has, and no other', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('takes the same values as English in each message', () => {
    for (const [key, message] of catalogue) {
      expect([key, [...valuesOf(message, locale)].sort()]).toEqual([
        key,
        [...valuesOf(english.get(key)!, 'en')].sort(),
      ]);
    }
  });

  it('keeps its messages free of tags, dates and times, which the pages put in themselves', () => {
    for (const [key, message] of catalogue) expect([key, /\{\w+, (date|time)/.test(message)]).toEqual([key, false]);
  });
});

it('types the keys of every area', () => {
  const types = readFileSync(`${catalogueFolder}message-key.ts`, 'utf8');
  for (const area of readAreas('en')) expect(types).toContain(`'./en/${area}.json'`);
});

it('never says the words that blame or alarm', () => {
  for (const [key, message] of english) {
    expect([key, /\b(error|invalid|failed|please note|users?)\b|!/i.exec(message)?.[0]]).toEqual([key, undefined]);
  }
});

function valuesOf(message: string, locale: string): Set<string> {
  const found = new Set<string>();
  const walk = (parts: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0 && typeof part.value === 'string') found.add(part.value);
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, intlName(locale), undefined, { ignoreTag: true }).getAst());
  return found;
}
