import type { Guideline } from '../../forum/members/guidelines.store.js';
import { wordsIn } from '../../forum/spaces/words.js';
import { type DiffPiece, diffWords } from './word-diff.js';

/** What became of one guideline between two versions, in one reader's language. */
export interface GuidelineChange {
  number: number;
  kind: 'added' | 'removed' | 'changed';
  title: readonly DiffPiece[];
  clause: readonly DiffPiece[];
}

/** The guidelines that are not the same in both versions, by number. */
export function compareGuidelines(
  before: readonly Guideline[],
  after: readonly Guideline[],
  locale: string,
): GuidelineChange[] {
  const oldOnes = new Map(before.map((guideline) => [guideline.number, guideline]));
  const newOnes = new Map(after.map((guideline) => [guideline.number, guideline]));
  const numbers = [...new Set([...oldOnes.keys(), ...newOnes.keys()])].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const [old, young] = [oldOnes.get(number), newOnes.get(number)];
    const title = diffWords(wordsIn(old?.title, locale), wordsIn(young?.title, locale));
    const clause = diffWords(wordsIn(old?.clause, locale), wordsIn(young?.clause, locale));
    const isSame = old && young && [...title, ...clause].every((piece) => piece.kind === 'same');
    return isSame ? [] : [{ number, kind: !old ? 'added' : !young ? 'removed' : 'changed', title, clause }];
  });
}
