import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { locales, readCatalogue } from '../../../../messages/catalogues.js';
import { intlName } from '../../../../messages/locale.js';
import { compileMessage } from '../../../words.plugin.js';
import { format } from './format.js';

const someValues = [0, 1, 2, 3, 21, 1234, 'Ana'];

it('says every message as the ICU formatter of the server says it', () => {
  for (const locale of locales) {
    for (const [key, message] of readCatalogue(locale)) {
      const icu = new IntlMessageFormat(message, intlName(locale), undefined, { ignoreTag: true });
      for (const value of someValues) {
        const values = new Proxy(
          {},
          {
            get: () => value,
            has: () => true,
            getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value }),
          },
        );
        if (typeof value === 'string' && /\b(plural|number|selectordinal)\b/.test(message)) continue;
        expect([key, format(compileMessage(message, locale), intlName(locale), values)]).toEqual([
          key,
          icu.format(values),
        ]);
      }
    }
  }
});

it('counts with offsets, ordinals, choices and exact numbers', () => {
  const say = (message: string, values: Record<string, string | number>) =>
    format(compileMessage(message, 'en'), 'en-GB', values);
  const others = '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}';
  expect([0, 1, 2, 3].map((n) => say(others, { n }))).toEqual(['nobody', 'you', 'you and 1 other', 'you and 2 others']);
  expect(say('{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 })).toBe('22nd');
  expect(say('{who, select, me {yours} other {theirs}}', { who: 'me' })).toBe('yours');
  expect(() => say('{missing}', {})).toThrow('missing');
});
