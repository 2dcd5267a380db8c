import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordMatcher } from '../../signals/word-matcher.js';
import { starterSet } from './starter-set.js';

const lists = ['slurs', 'slursInContext', 'threats', 'oftenHidden'];
const entries = starterSet()
  .lists.filter(({ name }) => lists.includes(name))
  .flatMap((list) => list.entries.map(({ text }) => text));
const matcher = new WordMatcher(entries.map((text) => ({ text, list: 0 })));
const find = (text: string): string[] => (matcher.find(text).byList[0] ?? []).map(({ entry }) => entries[entry]!);

/** Each holds, or nearly holds, something that stands on a list of the starter set or might stand on anyone's. */
const innocent = `
  Scunthorpe Penistone Lightwater Clitheroe Essex Sussex Middlesex Wessex Dorset assassin assassination assess assessment
  assets assist assume class classic classes glass grass mass passage passport embassy ambassador compass harassment cassette
  cocktail cockatoo peacock Hancock Hitchcock Babcock shuttlecock Dickens Dickinson Moby predicate benedict verdict
  shiitake mishit matsushita therapist analyst analysis banal canal penal penalty peninsula Titanic title titian
  constitution institution substitute prostitute circumvent document cumulative accumulate circumstance cucumber
  raccoon cocoon tycoon coonhound spice spicy suspicion despicable conspicuous auspicious hospice spicule chinkapin
  Pakistan Pakistani pakora retardant flame-retardant Dyker dykes' vandyke faggoting fagot Fagin sluttish slagheap mongoose
  mongrel Mongolia among whorehound whorl bitchumen Titchmarsh skankin' kikester kiked Kikuyu wogan Wogan beanery
  spasticity Spassky transparent transit transport transcript homogeneous homonym heterosexual homosexuality
  sexton sextant sextuplet Sexsmith unisex sexism sexist pornichet viagrande investigate investigation
  loaned loanword nazar Nazareth snazzy killer's skill skilled Kilkenny overkill shitake scumble muslin jewel jewellery
  jewelry gayle Gaylord Hitlerian negro-spiritual Niger Nigeria Nigerian snigger niggardly denigrate renegade
  embarrass bypass encyclopaedia basement Basel basil bass bassist molasses morass Arsenal arsenic parse sparse coarse
  specialist socialist cialisto pharmacist racist fascist hotelier hostel Arschke Pussycat octopussy pussyfoot
  swank wankel twankle Wankdorf Bumstead Cockburn Dickson Fukuoka Fukuyama Fuchs Füchse Fick Ficken's affiche Wichsel
  negro Montenegro negrito moro moros morocho puta' amputar computadora disputa reputación diputado imputar
  verdugo pollo polla' cipolla cojín coger recoger maricopa Maricarmen sudacasa zorro zorzal
  connaître concours conseil contenu pédale pédiatre nègrepont bicots' bicotte salope' salopette
  Schlampe' schlampig Negerlein' Judenburg Fotze' Hurensohn' Kanakenberg kanakis
`
  .trim()
  .split(/\s+/)
  .filter((word) => !word.endsWith("'"));

describe('innocent words', () => {
  test.each(innocent)('%s', (word) => {
    for (const text of [word, word.toUpperCase(), `The ${word} of it.`, `${word}, ${word}; ${word}!`, `(${word}s)`])
      expect([text, find(text)]).toEqual([text, []]);
  });
  test.each([
    'My class assessed the assassin in the cocktail bar in Essex',
    'Was it a shot in the dark? I do not know who told them',
    'I am at a loss: we can not agree on a date, a time, a place',
    'e.g. the U.S. and the U.K. (a.k.a. the allies) met at 5 p.m.',
    'Mr. K. I. K. Evans and Ms. C. O. Onslow signed',
    'That is a spi­der, not a spi­ce',
    'pass word, bass ist, grass hopper',
    'It’s a well-known, long-standing, co-operative half-truth',
  ])('%s', (text) => expect(find(text)).toEqual([]));
});

const plain = entries.filter((entry) => /^[a-z]{5,12}$/.test(entry) && !/(.)\1/.test(entry));
const lookAlikes: Record<string, string[]> = {
  a: ['а', 'á', '@', '4', 'ａ'],
  c: ['с', 'ç'],
  e: ['е', 'é', '3', 'ｅ'],
  i: ['і', 'í', '1'],
  o: ['о', 'ö', '0', 'ο'],
  s: ['ѕ', '5', '$'],
  t: ['т', '7'],
  u: ['ü', 'υ'],
};
const disguise = fc.constantFrom<(word: string, number: number) => string>(
  (word, number) =>
    [...word]
      .map((letter, at) =>
        at > 0 && at < word.length - 1 ? (lookAlikes[letter]?.[number % lookAlikes[letter].length] ?? letter) : letter,
      )
      .join(''),
  (word, number) => [...word].join(['.', '-', '_', ' ', '\u200b', '\u00ad', '*', '/'][number % 8]),
  (word, number) =>
    `${word.slice(0, 1 + (number % (word.length - 1)))}\u200d${word.slice(1 + (number % (word.length - 1)))}`,
  (word, number) =>
    [...word].map((letter, at) => (at === number % word.length ? letter.repeat(3 + (number % 3)) : letter)).join(''),
  (word) => word.toUpperCase(),
  (word) => [...word].map((letter) => `${letter}\u0336`).join(''),
  (word) => [...word].map((letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a)).join(''),
);

test('any word of the lists is found beneath any disguise', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), disguise, fc.nat(1000), (word, hide, number) => {
      const hidden = hide(word, number);
      expect([hidden, find(`the night ${hidden} the day`).includes(word)]).toEqual([hidden, true]);
    }),
    { numRuns: 1500 },
  );
});

test('words made of syllables, as words are, are not found unless they are listed', () => {
  const syllable = fc.tuple(
    fc.constantFrom(...'bcdfglmnprstv', 'st', 'tr', 'pl', 'gr'),
    fc.constantFrom('a', 'e', 'i', 'o', 'u', 'ea', 'ou'),
    fc.constantFrom('', '', 'n', 'r', 's', 'l', 'st'),
  );
  const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(''));
  const listed = new Set(entries);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const others = words.filter((one) => !listed.has(one));
      expect([others, find(others.join(' '))]).toEqual([others, []]);
    }),
    { numRuns: 1500 },
  );
});
