import { describe, expect, it } from 'vitest';
import { fillReferences, plainExcerpt, referencesIn, renderMarkdown } from './render-markdown.js';

const person = '018f0000-0000-7000-8000-000000000001';
const post = '018f0000-0000-7000-8000-000000000002';

describe('rendering what members write', () => {
  it('keeps emphasis, lists, quotes and code', () => {
    const html = renderMarkdown('**So** it *is*\n\n- one\n- two\n\n> said\n\n```js\n1\n```');
    expect(html).toContain('<strong>So</strong>');
    expect(html).toContain('<li>two</li>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<code class="language-js">');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](https://tracker.example/p.png)',
    '<a href="https://a.example" onclick="x()">x</a>',
    '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
    '<svg/onload=alert(1)>',
    '[x](vbscript:x)',
  ])('leaves no script, handler or picture of %s', (source) => {
    const tags = renderMarkdown(source).match(/<[a-z][^>]*>/gi) ?? [];
    for (const tag of tags) {
      expect(tag).not.toMatch(/^<(script|img|svg|iframe|style)/i);
      expect(tag).not.toMatch(/\son\w+\s*=/i);
      expect(tag).not.toMatch(/href="(?!https?:|mailto:|\/)/i);
    }
  });

  it('gives links to elsewhere a rel that tells nobody where the reader came from', () => {
    expect(renderMarkdown('see https://example.org/a')).toContain('rel="nofollow noopener noreferrer ugc"');
  });

  it('turns mentions and quotes into placeholders that are filled for each reader', () => {
    const html = renderMarkdown(`Hello [](mention:${person}), see [](quote:${post}:${person}:0-12)`);
    expect(referencesIn(html)).toEqual([
      { kind: 'mention', personId: person },
      { kind: 'quote', postId: post, revisionId: person, from: 0, to: 12 },
    ]);
    expect(fillReferences(html, (reference) => (reference.kind === 'mention' ? '@Ana' : '…'))).toContain('Hello @Ana');
  });

  it('renders a hostile text of the greatest length in bounded time', () => {
    const start = performance.now();
    for (const hostile of ['['.repeat(20_000), '> '.repeat(10_000), '*a_ '.repeat(5_000), '`'.repeat(20_000)])
      renderMarkdown(hostile);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('makes one line of a text', () => {
    expect(plainExcerpt('# Hi\n\n**you** & <them>', 80)).toBe('Hi you & <them>');
    expect(plainExcerpt('word '.repeat(40), 30)).toMatch(/^(word ?){4,6}…$/);
  });
});
