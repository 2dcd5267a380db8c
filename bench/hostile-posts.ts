import { chance, tenThousandWords } from './screening-load.js';

/** The longest post that is allowed. */
export const longestText = 20_000;

const repeat = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

const listed = tenThousandWords().entries;

/** Texts made to be slow: rows that nearly match, everywhere, for each of the things that look at a text. */
export const hostileTexts: Record<string, (length: number) => string> = {
  'one letter': repeat('a'),
  'single letters': repeat('a b '),
  'single letters of one kind': repeat('a '),
  'listed words': (length) => repeat(listed.slice(0, 3000).join(' '))(length),
  'one listed word': repeat(`${listed[0]} `),
  'listed words run together': (length) => repeat(listed.slice(0, 3000).join(''))(length),
  'listed words torn apart': (length) =>
    repeat(
      listed
        .slice(0, 900)
        .map((word) => [...word].join(' '))
        .join('  '),
    )(length),
  dots: repeat('a.'),
  'dots and endings': repeat('a.com'),
  links: repeat('http://a.co/x '),
  'links in brackets': repeat('[bbc.com](http://a.co/('),
  'unclosed brackets': repeat('[x](http://a.co '),
  schemes: repeat('http://'),
  punycode: repeat('xn--80ak6aa92e.com '),
  'at signs': repeat('a@'),
  addresses: repeat('a.b-c@d.e.f.g '),
  digits: repeat('1'),
  'digits and spaces': repeat('1 '),
  'numbers that nearly end': repeat('+1 23 45 67 8x '),
  streets: repeat('12 Aa Bb Cc Dd '),
  'zero-width marks': repeat('a\u200b'),
  'combining marks': repeat('a\u0301\u0302'),
  emoji: repeat('😀👍🏽'),
  'mixed alphabets': repeat('аaеe '),
  quotes: repeat('"a '),
  'opening quotes': repeat('“a '),
  mentions: repeat('@a mention:b '),
  'random a and b': (length) => {
    const random = chance(5);
    return Array.from({ length }, () => (random() < 0.5 ? 'a' : 'b')).join('');
  },
  'random letters': (length) => {
    const random = chance(6);
    return Array.from({ length }, () => 'abcdefghij '[Math.floor(random() * 11)]).join('');
  },
};

/** Patterns made to be slow: nested repetitions, many states alive at once, automata that explode. */
export const hostilePatterns: string[] = [
  '(a+)+$',
  '(a|aa)+x',
  '(a|b)*a(a|b){12}x?c',
  '(?:[ab]*a[ab]{9}){2}[^ab]',
  '\\b(?:a|b)*a(?:a|b){30}(c|d)',
  '(?:a|b)*a(?:a|b){20}[c-z]',
  '(a?){60}[^a]{3}',
  '(?:\\w+\\s+){1,20}[^\\w\\s]{4}',
  '(.*)(.*)(.*)(.*)[0-9]{9}x',
  '(?:.*a){12}[0-9]{2}y',
  '([a-z]+){1,20}[!]',
  '(?:\\pL+\\PL+)+\\d{8}',
  '((a{1,8}){1,8})[^a]',
  '(x+x+)+y',
  '[a-j ]*a[a-j ]{18}[x-z]',
  '\\b\\w*a\\w{25}\\b[^ ]',
  '(?:a.{0,40}b.{0,40}){2}[#]',
  // Found by changing patterns at random and keeping the slowest: each takes a new state with nearly every character.
  '(?:a|b)*a\\w{2,20}\\w{30}(?i:é){5}[^a]?(a|aa)',
  '\\pM{2,20}(.{20}\\s{2,8}\\PL{0,30}\\d+?)\\pM+',
  '\\b[^a]{1,20}$\\d{0,30}\\PL?[ab]{0,30}(?i:é){2,8}\\d{30}b?x',
  '[ab]?(?: )?(?:\\PL{1,20}([a-j ]{20}\\b)?(?:a{12}\\PL{1,20}[ab]{1,20})?[ab]*?)\\PL{5}\\pM?\\pM',
];
