import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextFolder } from './fold-text.js';
import { APOSTROPHE, type FoldedText } from './folded-text.js';
import { classOf } from './letter-classes.js';
import { findLinks } from './links.js';
import { spell, type Spelling } from './spell-word.js';
import { textShape } from './text-shape.js';
import { spellingOf, WordMatcher } from './word-matcher.js';

/**
 * The matcher looks closer only where an entry may begin. Here it is compared with the plain way, which tries every
 * entry at every word.
 */
const entries = [
  'slag',
  'cunt',
  'ass',
  'pen',
  'penis',
  'viagra',
  'bastard*',
  'infest*',
  'sub-human*',
  'check out my channel',
  'sub 4 sub',
  "don't panic",
  'into tv',
  'abc my tv',
  'as so',
  'a b c',
  'go to hell*',
  'bookkeeper',
  'lll',
  'x*',
  'u.s.',
  'шлюха',
  '加微信',
  'été',
];

function findPlainly(spellings: Spelling[], text: string): string[] {
  const folded = new TextFolder().fold(text);
  const found = new Map<string, { order: number[]; told: string }>();
  spellings.forEach((spelling, entry) => {
    for (let start = 0; start < folded.length; start++) {
      if (folded.gap[start]! < APOSTROPHE || startsBehind(folded, start) >= 4) continue;
      const endLimit = endOfRuns(folded, start, spelling.classes);
      const spelled = endLimit === null ? null : spell(folded, start, endLimit, spelling);
      if (!spelled) continue;
      const [from, to] = [folded.start[start]!, folded.end[spelled.end - 1]!];
      // Of several beginnings within one row of the same letter, the last one stands.
      found.set(`${entry} ${endLimit}`, {
        order: [endLimit!, -spelling.classes.length, entry],
        told: `${entry} ${from}-${to} ${spelled.isHidden}`,
      });
    }
  });
  return [...found.values()]
    .sort((one, other) => compare(one.order, other.order))
    .slice(0, 200)
    .map(({ told }) => told);
}

/** How many more words begin within the row of the same letter: of many, the last four are tried. */
function startsBehind(folded: FoldedText, start: number): number {
  const letter = classOf(folded.skeleton[start]!);
  let count = 0;
  for (let at = start + 1; at < folded.length && classOf(folded.skeleton[at]!) === letter; at++)
    if (folded.gap[at]! >= APOSTROPHE) count++;
  return count;
}

const compare = (one: number[], other: number[]): number => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
};

/** One past the row of the last class, if the classes stand from `start` on. */
function endOfRuns(folded: FoldedText, start: number, classes: Uint8Array): number | null {
  let at = start;
  for (const letter of classes) {
    if (at >= folded.length || classOf(folded.skeleton[at]!) !== letter) return null;
    while (at < folded.length && classOf(folded.skeleton[at]!) === letter) at++;
  }
  return at;
}

const lookAlikes: Record<string, string> = {
  a: '4@аá',
  e: '3еé',
  i: '1!í|',
  o: '0оö',
  s: '$5ѕ',
  c: 'сç',
  u: 'υü',
  l: '1I',
};
const seps = [
  '',
  ' ',
  '  ',
  '\n',
  '. ',
  ', ',
  '.',
  '-',
  '_',
  "'",
  '’',
  ' "',
  '" ',
  '! ',
  '\u200b',
  '\u00ad',
  '/',
  '+',
  '|',
  '@',
];
const words = [
  ...entries.map((entry) => entry.replace('*', '')),
  ...'tv mr 2 it’s e.g. in fe st street bc d ck'.split(' '),
];

const disguised = fc
  .tuple(fc.constantFrom(...words), fc.nat({ max: 7 }), fc.constantFrom(...seps), fc.nat({ max: 99 }))
  .map(([word, way, sep, number]) => {
    const at = number % (word.length + 1);
    if (way === 0) return [...word].join(sep);
    if (way === 1) return word.slice(0, at) + sep + word.slice(at);
    if (way === 2)
      return [...word]
        .map((letter) => (lookAlikes[letter] && number % 3 === 0 ? lookAlikes[letter]![0]! : letter))
        .join('');
    if (way === 3)
      return [...word].map((letter, place) => (place === at ? letter.repeat(1 + (number % 5)) : letter)).join('');
    if (way === 4) return [...word].map((letter) => lookAlikes[letter]?.at(number % 4) ?? letter).join('');
    if (way === 5) return word.toUpperCase();
    return way === 6 ? `${word}ing` : word;
  });
const text = fc
  .array(fc.tuple(disguised, fc.constantFrom(' ', ' ', ' ', ...seps)), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const ascii = text.map((written) => written.normalize('NFKD').replace(/[^\u0000-\u007f]/g, ''));

describe('looking closer only where an entry may begin', () => {
  const matcher = new WordMatcher(entries.map((entry) => ({ text: entry, list: 0 })));
  const spellings = entries.map((entry) => spellingOf(new TextFolder(), entry));
  const find = (written: string) =>
    (matcher.find(written).byList[0] ?? []).map(
      ({ entry, start, end, isHidden }) => `${entry} ${start}-${end} ${isHidden}`,
    );

  test.each([
    ['any letters', text],
    ['ASCII', ascii],
  ])('finds all that trying every entry at every word finds: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (written) => {
        expect(find(written)).toEqual(findPlainly(spellings, written));
      }),
      { numRuns: 3000 },
    );
  });

  test('finds in ASCII what it finds when other letters stand behind', () => {
    fc.assert(
      fc.property(ascii, (written) => {
        const behind = matcher.find(`${written}\n\u2003`).byList;
        expect(matcher.find(written).byList).toEqual(behind);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the shape of an ASCII text is the same when a mark that draws nothing stands behind it', () => {
  const names = Object.keys(textShape('é')) as (keyof ReturnType<typeof textShape>)[];
  fc.assert(
    fc.property(
      fc.oneof(
        ascii.filter((written) => written !== ''),
        fc.string({ minLength: 1, maxLength: 60 }),
      ),
      (written) => {
        const [quick, full] = [textShape(written), textShape(`${written}\u200b`)];
        for (const name of names) if (name !== 'invisible') expect([name, quick[name]]).toEqual([name, full[name]]);
      },
    ),
  );
});

test.each([
  'a.b',
  'see x.-y',
  'End.Next one',
  'a.com',
  'ftp://x',
  'www.été.fr',
  'x.É',
  'no. nothing... here.',
  'a.*b.com',
])('a text without links is told quickly, and none is missed: %s', (written) =>
  expect(findLinks(written)).toEqual(findLinks(`${written} http://`)),
);
