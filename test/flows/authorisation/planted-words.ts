import { type ViewerName, type WhoName, viewersOf } from './viewers.js';

export interface PlantedWord {
  /** What it is, as a failure names it. */
  what: string;
  seenBy: ReadonlySet<ViewerName>;
  /** Whether who moderates there reads it in a case, and through nothing else. */
  inCases: boolean;
}

/** Words that exist nowhere else, each known to the viewers who may come across it. */
export class PlantedWords {
  private readonly planted = new Map<string, PlantedWord>();
  private readonly pattern = /vex[a-z]+?zz/g;

  /** A new word; without viewers it is for nobody. */
  plant(what: string, seenBy: readonly WhoName[], options: { inCases?: boolean } = {}): string {
    const word = `vex${letters(this.planted.size)}zz`;
    this.planted.set(word, { what, seenBy: viewersOf(seenBy), inCases: options.inCases ?? false });
    return word;
  }

  /** The words in a text that this viewer should not have met at this door. */
  foundBy(viewer: ViewerName, text: string, options: { isCaseDoor?: boolean } = {}): string[] {
    const found = new Set(text.toLowerCase().match(this.pattern) ?? []);
    return [...found].flatMap((word) => {
      const known = this.planted.get(word);
      if (!known || known.seenBy.has(viewer)) return [];
      const moderates = viewer === 'moderatorIn' || viewer === 'decider';
      return known.inCases && options.isCaseDoor && moderates ? [] : [known.what];
    });
  }

  /** Every word with what it is. */
  entries(): [string, PlantedWord][] {
    return [...this.planted];
  }

  wordFor(what: string): string {
    const entry = this.entries().find(([, planted]) => planted.what === what);
    if (!entry) throw new Error(`no word was planted for ${what}`);
    return entry[0];
  }
}

/** "baa", "bab": consonants first, so that no stemmer takes an ending off. */
function letters(number: number): string {
  const alphabet = 'bcdfghjklm';
  return [...String(number).padStart(3, '0')].map((digit) => `${alphabet[Number(digit)]}o`).join('');
}
