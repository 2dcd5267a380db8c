import { expect, it } from 'vitest';
import { isLanguageTag } from './language-tag.js';

it.each(['en', 'pt-BR', 'zh-Hans', 'zh-Hans-CN', 'sl-rozaj-biske-1994', 'yue'])('takes %s for a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'e', 'EN', 'english', 'en-', 'en_GB', 'en-a', 'a-b-c', 'en\n', '\0', 'en-aa-bb-cc-dd', 'x'.repeat(5000)])(
  'takes %j for none',
  (tag) => expect(isLanguageTag(tag)).toBe(false),
);
