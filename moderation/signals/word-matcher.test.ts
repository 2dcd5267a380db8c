import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordMatcher } from './word-matcher.js';

const entries = [
  'slag',
  'cunt',
  'fuck',
  'nigger',
  'ass',
  'pen',
  'penis',
  'viagra',
  'bastard*',
  'check out my channel',
  'sub 4 sub',
  "don't panic",
  'шлюха',
  '加微信',
];
const matcher = new WordMatcher(entries.map((text) => ({ text, list: 0 })));
const find = (text: string) =>
  (matcher.find(text).byList[0] ?? []).map((match) => `${entries[match.entry]}${match.isHidden ? ' (hidden)' : ''}`);

describe('words are found whole', () => {
  test.each([
    ['you slag!', ['slag']],
    ['Slag', ['slag']],
    ['the bastards', ['bastard*']],
    ['pls CHECK OUT  my\nchannel', ['check out my channel']],
    ['sub 4 sub anyone', ['sub 4 sub']],
    ['dont panic', ["don't panic"]],
    ['это шлюха', ['шлюха']],
    ['请加微信谢谢', ['加微信']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('a disguised word is found', () => {
  test.each([
    'f u c k',
    'f*ck',
    'f#ck',
    'f.u.c.k',
    'f-u-c-k',
    'f_u_c_k',
    'FUUUCK',
    'fuuck',
    'fúck',
    'fu\u200bck',
    'f\u00aduck',
    'fuсk',
    'ｆｕｃｋ',
    '𝐟𝐮𝐜𝐤',
    '𝓯𝓾𝓬𝓴',
    'ⓕⓤⓒⓚ',
    'fυck',
    'f uck',
    'fu ck',
    'you are a f u c k',
    'fűçḱ',
    'f*u*c*k',
    'f  u  c  k',
    '🅵🆄🅲🅺',
    'fuckkkk',
    'f\u0336u\u0336c\u0336k\u0336',
  ])('%s', (text) => expect(find(text)).toEqual(['fuck (hidden)']));
  test.each([
    'n1gger',
    'n!gger',
    'ni99er',
    'nigg3r',
    'nIgger',
    'nlgger',
    'n1gg3r',
    'nigggger',
    'ｎｉｇｇｅｒ',
    'n i g g e r',
    'n.i.g.g.e.r',
    'nіggеr',
    'n|gger',
  ])('%s', (text) => expect(find(text).map((found) => found.replace(' (hidden)', ''))).toEqual(['nigger']));
  test.each(['v1agra', 'vi@gra', 'V!AGRA', 'v i a g r a', 'vіаgrа', 'viagraaaa', '\\/iagra', 'v.1.4.g.r.4'])(
    '%s',
    (text) => expect(find(text)).toEqual(text.startsWith('\\') ? [] : ['viagra (hidden)']),
  );
});

describe('an innocent word that holds a listed one is not', () => {
  test.each([
    'Scunthorpe',
    'Sc*nthorpe',
    'Scunthorpe United',
    'Penistone',
    'the pen is mightier',
    'class assassin',
    'c l a s s',
    'Niger and Nigeria',
    'a mass of grass',
    'peninsula',
    'the A55 road',
    '455 people',
    'classic',
    'as s',
    'snigger',
    'Fuckersberg',
    'compass, bass',
    'S.C.U.N.T.H.O.R.P.E',
    'p a s s',
    'Assam',
    'hello! s',
    'fu. Ck',
  ])('%s', (text) => expect(find(text).filter((found) => found !== 'pen')).toEqual([]));
});

const lookAlike: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', y: 'у', x: 'х' };
const signs: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const each = (word: string, change: (letter: string, at: number) => string) => [...word].map(change).join('');

/** Every way to hide a word that the matcher promises to see through. */
const disguises: Record<string, (word: string) => string> = {
  capitals: (word) => word.toUpperCase(),
  'look-alike letters': (word) => each(word, (letter) => lookAlike[letter] ?? letter),
  'one look-alike letter': (word) => word.replace(/[aceiopsyx]/, (letter) => lookAlike[letter]!),
  accents: (word) => each(word, (letter) => `${letter}\u0301`.normalize('NFC')),
  'zero-width marks': (word) => [...word].join('\u200b'),
  'soft hyphens': (word) => [...word].join('\u00ad'),
  spaces: (word) => [...word].join(' '),
  dots: (word) => [...word].join('.'),
  hyphens: (word) => [...word].join('-'),
  underscores: (word) => [...word].join('_'),
  'full width': (word) => each(word, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'repeated letters': (word) => each(word, (letter, at) => (at === 1 ? letter.repeat(4) : letter)),
  'one sign for a letter': (word) => word.replace(/[aeiost]/, (letter) => signs[letter]!),
};

/** Words of six to nine letters with consonants and vowels in turn, so that none is spelled within itself. */
const listedWord = fc
  .array(fc.tuple(fc.constantFrom(...'bcdfgmnprstvz'), fc.constantFrom(...'aeio')), { minLength: 3, maxLength: 4 })
  .map((pairs) => pairs.flat().join(''))
  .filter((word) => !/(.)\1/.test(word));

describe('any word of a list', () => {
  test.each(Object.entries(disguises))('is found beneath %s', (_name, disguise) => {
    fc.assert(
      fc.property(listedWord, (word) => {
        const own = new WordMatcher([{ text: word, list: 0 }]);
        expect(own.find(`the day ${disguise(word)} the night`).byList[0]).toHaveLength(1);
        expect(own.find(disguise(word)).byList[0]).toHaveLength(1);
      }),
    );
  });

  test('is not found within another word', () => {
    fc.assert(
      fc.property(
        listedWord,
        fc.constantFrom('kw', 'ku', 'b'),
        fc.constantFrom('wk', 'uk', 'h'),
        (word, before, after) => {
          const own = new WordMatcher([{ text: word, list: 0 }]);
          for (const innocent of [`${before}${word}`, `${word}${after}`, `${before}${word}${after}`]) {
            expect([innocent, own.find(`the ${innocent} night`).byList[0]]).toEqual([innocent, undefined]);
            expect([innocent, own.find([...innocent].join(' ')).byList[0]]).toEqual([innocent, undefined]);
          }
        },
      ),
    );
  });

  test('is found at the place where it stands', () => {
    fc.assert(
      fc.property(listedWord, fc.stringMatching(/^[a-z ]{0,20}$/), (word, before) => {
        const text = `${before} ${word}!`;
        const match = new WordMatcher([{ text: word, list: 0 }]).find(text).byList[0]!.at(-1)!;
        expect(text.slice(match.start, match.end)).toBe(word);
      }),
    );
  });
});

describe('what stands in quotation marks is known as such', () => {
  test.each([
    ['he said "slag" to me', true],
    ['he said “slag” to me', true],
    ['> slag\nno', true],
    ['"yes" slag "no"', false],
    ['5" of slag', false],
    ['slag > ash', false],
  ])('%s', (text, isQuoted) => expect(matcher.find(text).byList[0]![0]!.isQuoted).toBe(isQuoted));
});
