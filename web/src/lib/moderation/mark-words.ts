/**
 * Marks in a post's safe HTML the words in which a rule saw something. Rules read the source, readers the page: the
 * words between a rule's marks are looked for in the text, never inside a tag.
 */
export function markWords(html: string, words: readonly string[]): string {
  const wanted = [...new Set(words.map((word) => escape(word.trim())).filter((word) => word.length > 1))];
  if (wanted.length === 0) return html;
  const longestFirst = wanted.sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return html
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : part.replace(pattern, '<mark>$&</mark>')))
    .join('');
}

/** The words of a source between [from, to) marks; each line of them by itself, since a page breaks elsewhere. */
export function wordsBetween(source: string, spans: readonly (readonly number[])[]): string[] {
  return spans.flatMap(([from = 0, to = 0]) => source.slice(from, to).split(/\s*\n\s*/));
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
