import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Raised whenever the same source would give other HTML; revisions rendered by an older one are rendered anew. */
export const rendererVersion = 1;

/** The longest source that is rendered, in UTF-16 units. */
export const longestSource = 20_000;

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true });
// Pictures by address would tell their server who reads; headings compete with the page's own.
markdown.disable(['image']);
markdown.linkify.set({ fuzzyEmail: false, fuzzyLink: true });
markdown.validateLink = (url) => /^(https?:|mailto:|mention:|quote:|\/)/i.test(url.trim());

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MENTION = new RegExp(`^mention:(${ID})$`, 'i');
const QUOTE = new RegExp(`^quote:(${ID}):(${ID}):(\\d{1,6})-(\\d{1,6})$`, 'i');

/**
 * Markdown (CommonMark without HTML and pictures) to HTML that is safe to show. Links to elsewhere carry
 * `rel="nofollow noopener noreferrer ugc"`. `[](mention:<person>)` and `[](quote:<post>:<revision>:<from>-<to>)`
 * become empty placeholders that the reader's page fills with what that reader may see.
 */
export function renderMarkdown(source: string): string {
  return sanitizeHtml(markdown.render(source.slice(0, longestSource)), options);
}

const options: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'em', 'strong', 's', 'a', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
    ...['h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'span'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    code: ['class'],
    ol: ['start'],
    th: ['style'],
    td: ['style'],
    span: ['data-mention', 'data-quote'],
  },
  allowedClasses: { code: [/^language-[a-z0-9+-]{1,20}$/] },
  allowedStyles: { '*': { 'text-align': [/^(left|right|center)$/] } },
  allowedSchemes: ['http', 'https', 'mailto'],
  disallowedTagsMode: 'escape',
  nestingLimit: 40,
  transformTags: {
    h1: 'h3',
    h2: 'h4',
    h6: 'h5',
    a: (_tag, { href = '' }): sanitizeHtml.Tag => {
      const mention = MENTION.exec(href);
      if (mention) return { tagName: 'span', attribs: { 'data-mention': mention[1]!.toLowerCase() }, text: '' };
      const quote = QUOTE.exec(href);
      if (quote) return { tagName: 'span', attribs: { 'data-quote': href.slice(6).toLowerCase() }, text: '' };
      return { tagName: 'a', attribs: { href, rel: 'nofollow noopener noreferrer ugc' } };
    },
  },
};

const PLACEHOLDER = new RegExp(`<span data-(mention|quote)="(${ID}(?::${ID}:\\d{1,6}-\\d{1,6})?)">[^<]*</span>`, 'g');

/** A reference in a rendered text: to a person, or to a span of a revision of a post. */
export type TextReference =
  | { kind: 'mention'; personId: string }
  | { kind: 'quote'; postId: string; revisionId: string; from: number; to: number };

/** The references of a rendered text, in order. */
export function referencesIn(html: string): TextReference[] {
  return [...html.matchAll(PLACEHOLDER)].map((match) => toReference(match[1]!, match[2]!));
}

/** Fills each placeholder with what `fill` gives for it: HTML that is safe already. */
export function fillReferences(html: string, fill: (reference: TextReference) => string): string {
  if (!html.includes('data-')) return html;
  return html.replace(PLACEHOLDER, (_, kind: string, value: string) => fill(toReference(kind, value)));
}

function toReference(kind: string, value: string): TextReference {
  if (kind === 'mention') return { kind, personId: value };
  const [postId, revisionId, span] = value.split(':') as [string, string, string];
  const [from, to] = span.split('-').map(Number) as [number, number];
  return { kind: 'quote', postId, revisionId, from, to };
}

/** Text for HTML: the five characters that mean something there. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The words of a Markdown source on one line, without its marks, at most `length` characters: for excerpts. */
export function plainExcerpt(source: string, length: number): string {
  return excerptOfHtml(markdown.render(source.slice(0, longestSource)), length);
}

/** The first words of rendered HTML, without its marks. */
export function excerptOfHtml(html: string, length: number): string {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITY[name]!)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20)).trimEnd()}…`;
}

const ENTITY: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
