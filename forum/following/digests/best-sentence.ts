import { plainExcerpt } from '../../../platform/rich-text/render-markdown.js';

const longestSentence = 220;
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MENTION = new RegExp(`\\[[^\\]]*\\]\\(mention:(${ID})\\)`, 'gi');
const QUOTE = /\[[^\]]*\]\(quote:[^)\s]+\)/gi;
const GREETING = /^(hi|hello|hey|dear|good (morning|evening|afternoon)|hola|buen[oa]s)\b[^.?!]{0,40}[.?!,:]?$/i;

/** The persons that sources mention, each once. */
export function mentionedIn(sources: readonly string[]): string[] {
  const found = sources.flatMap((source) => [...source.matchAll(MENTION)].map((match) => match[1]!.toLowerCase()));
  return [...new Set(found)];
}

/** The words of a post on one line: mentions as names, quotes of others left out. */
export function plainWords(source: string, nameOf: (personId: string) => string): string {
  const own = source
    .replaceAll(QUOTE, ' ')
    .replaceAll(MENTION, (_, personId: string) => `@${nameOf(personId.toLowerCase())}`)
    .replaceAll(/^ {0,3}>.*$/gm, '');
  // Marks within a line leave a space where they end.
  return plainExcerpt(own, 4000).replaceAll(/ +(?=[.,;:!?…)])/g, '');
}

/**
 * The sentence to show of a post: of the first few, the one that asks or says most, not a greeting and not a link
 * alone. A long one is cut between words.
 */
export function bestSentence(words: string): string {
  const sentences = words
    .split(/(?<=[.?!…。？！])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
  const readable = sentences.filter((sentence) => !GREETING.test(sentence) && !/^https?:\S+$/.test(sentence));
  const best = readable
    .slice(0, 6)
    .map((sentence, place) => ({ sentence, worth: worthOf(sentence, place) }))
    .sort((one, other) => other.worth - one.worth)[0];
  return cut(best?.sentence ?? sentences[0] ?? '');
}

function worthOf(sentence: string, place: number): number {
  const length = [...sentence].length;
  const fits = length >= 40 && length <= longestSentence ? 3 : length > longestSentence ? 1 : length / 40;
  const asks = /[?？]$/.test(sentence) ? 1 : 0;
  const tells = /\p{N}/u.test(sentence) ? 0.5 : 0;
  return fits + asks + tells - place * 0.4;
}

function cut(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence;
  const head = sentence.slice(0, longestSentence);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), longestSentence - 40)).trimEnd()}…`;
}
