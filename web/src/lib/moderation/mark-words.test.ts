import { expect, it } from 'vitest';
import { markWords, wordsBetween } from './mark-words.js';

it('marks the words a rule saw, wherever they stand in the text', () => {
  expect(markWords('<p>Buy now, <em>buy now</em></p>', ['buy now'])).toBe(
    '<p>Buy now, <em><mark>buy now</mark></em></p>',
  );
});

it('never touches a tag', () => {
  const html = '<p><a href="https://cheap.example">cheap.example</a></p>';
  expect(markWords(html, ['cheap.example'])).toBe(
    '<p><a href="https://cheap.example"><mark>cheap.example</mark></a></p>',
  );
});

it('looks for words as they are written in HTML, and takes nothing for a pattern', () => {
  expect(markWords('<p>a &lt;b&gt; &amp; (c)</p>', ['<b> & (c)'])).toBe('<p>a <mark>&lt;b&gt; &amp; (c)</mark></p>');
});

it('reads the words between marks, line by line', () => {
  expect(wordsBetween('one two\n three', [[4, 14]])).toEqual(['two', 'three']);
});
