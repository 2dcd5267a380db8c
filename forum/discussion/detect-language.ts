import { detect } from 'tinyld';

/**
 * The language of a text as a two-letter code, or null when it is too short to tell: a guess from its letters and
 * words, used for search and for a moderator's languages, never for a judgement.
 */
export function detectLanguage(text: string): string | null {
  const words = text.replace(/https?:\S+|[`*_>#\]()[\\-]/g, ' ').trim();
  if (words.length < 20) return null;
  return detect(words.slice(0, 1000)) || null;
}
