import { describe, expect, it, test } from 'vitest';
import { findLinks } from './links.js';

const urls = (text: string) => findLinks(text).map((link) => link.url);

describe('links are found as they are written', () => {
  test.each([
    ['see https://example.org/a?b=c.', ['https://example.org/a?b=c']],
    ['see www.example.org, or example.com!', ['www.example.org', 'example.com']],
    ['[text](https://example.org/x_(y)) more', ['https://example.org/x_(y)']],
    ['<a href="http://example.org">x</a>', ['http://example.org']],
    ['t.me/freecoins and bit.ly/xyz', ['t.me/freecoins', 'bit.ly/xyz']],
    ['hxxp://example.ru/x', ['hxxp://example.ru/x']],
    ['the end.Next one, e.g. this, v1.2.3, 3.14, a.m. and so on', []],
    ['write to me@example.org', []],
    ['love me.It was', []],
    ['http://', []],
  ])('%s', (text, expected) => expect(urls(text)).toEqual(expected));
});

describe('what is wrong with a link is known', () => {
  const first = (text: string) => findLinks(text)[0]!;
  it('shorteners', () => expect(first('http://bit.ly/abc').isShortener).toBe(true));
  it('numbers instead of names', () => expect(first('http://192.168.4.5/login').isRawAddress).toBe(true));
  it('a digit for a letter', () => expect(first('http://paypa1.com').looksLike).toBe('paypal.com'));
  it('a letter of another alphabet', () => expect(first('http://pаypal.com').looksLike).toBe('paypal.com'));
  it('the same in its encoded form', () => expect(first('http://xn--pypal-4ve.com').looksLike).toBe('paypal.com'));
  it('a known name put in front', () => expect(first('http://paypal.com.login.ru').looksLike).toBe('paypal.com'));
  it('the known site itself is not like itself', () => expect(first('https://www.paypal.com').looksLike).toBeNull());
  it('a text that names another site', () => expect(first('[www.bbc.co.uk](http://evil.ru)').isMismatched).toBe(true));
  it('a text that names the same site', () =>
    expect(first('[news on bbc.co.uk](https://www.bbc.co.uk/n)').isMismatched).toBe(false));
  it('the registered domain', () => expect(first('https://a.b.example.co.uk/').domain).toBe('example.co.uk'));
});
