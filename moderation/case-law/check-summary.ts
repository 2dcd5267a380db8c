/** What a summary must not hold. */
export interface SummaryTrouble {
  readonly because: 'names_somebody' | 'quotes_the_post' | 'has_an_address';
  readonly word: string;
}

/** So many words in a row of the post are a quotation, by which a search finds the post. */
const quotedWords = 6;

/**
 * Whether a summary gives somebody away: a name of those who had to do with the case, six words in a row of the post, or
 * an address. It cannot see what only a person sees, which is why a second one reads it.
 */
export function findSummaryTrouble(
  summary: string,
  known: { names: readonly string[]; post: string | null },
): SummaryTrouble | undefined {
  const address = /[\w.+-]+@[\w-]+\.\w+|https?:\/\/\S+|(?<!\S)@\w{2,}/u.exec(summary)?.[0];
  if (address) return { because: 'has_an_address', word: address };
  const words = wordsOf(summary);
  for (const name of known.names.flatMap(partsOfName))
    if (words.includes(name)) return { because: 'names_somebody', word: name };
  const quoted = known.post ? firstQuotation(words, wordsOf(known.post)) : undefined;
  return quoted ? { because: 'quotes_the_post', word: quoted } : undefined;
}

/** A name is known by each of its parts that is not as short as a word of everyday use may be. */
function partsOfName(name: string): string[] {
  return wordsOf(name).filter((part) => part.length >= 3);
}

function firstQuotation(summary: readonly string[], post: readonly string[]): string | undefined {
  const runs = new Set<string>();
  for (let at = 0; at + quotedWords <= post.length; at++) runs.add(post.slice(at, at + quotedWords).join(' '));
  for (let at = 0; at + quotedWords <= summary.length; at++) {
    const run = summary.slice(at, at + quotedWords).join(' ');
    if (runs.has(run)) return run;
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
