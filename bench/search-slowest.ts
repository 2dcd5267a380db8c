import { compileRules, type CompiledRules } from '../moderation/rules/compile-rules.js';
import { parseRuleSet } from '../moderation/rules/parse-rule-set.js';
import { screen } from '../moderation/rules/screen.js';
import { starterSet } from '../moderation/rules/starter/starter-set.js';
import type { ScreenedPost } from '../moderation/signals/post.js';
import { hostilePatterns, hostileTexts, longestText } from './hostile-posts.js';
import { chance, hundredRules, makePosts, tenThousandWords } from './screening-load.js';

export interface Slowest {
  milliseconds: number;
  rules: string;
  text: string;
}

/** A text as what it is made of, so that it can be changed a little. */
interface Recipe {
  parts: string[];
  isMixed: boolean;
  /** A shorter text can be slower: what is too dear for the longest is not run there. */
  length: number;
}

const listed = tenThousandWords().entries;
const pieces = [
  ...Object.values(hostileTexts).map((make) => make(24)),
  ...listed.slice(0, 40),
  ...listed.slice(0, 10).map((word) => [...word].join(' ')),
  ...listed
    .slice(0, 10)
    .map((word) => word.replace(/[aeio]/g, (vowel) => ({ a: '4', e: '3', i: '1', o: '0' })[vowel]!)),
  ...[
    'a',
    'b',
    ' ',
    '.',
    '\n',
    '*',
    '#',
    '@',
    '"',
    "'",
    '-',
    '\u200b',
    '\u0301',
    'é',
    'ж',
    '你',
    '😀',
    'f*ck ',
    '5 ',
    'tv ',
  ],
  ...[
    'http://1.1.1.1/',
    'xn--',
    '.com',
    '(at)',
    '[a](',
    'mention:',
    '+44 20 ',
    '12 High Street ',
    'i will find you and ',
  ],
];

/**
 * Looks for the post that takes longest: begins with every hostile text and random mixtures, then changes the slowest
 * ones a little again and again, for each of the sets of rules. Times are the better of two, on the processor's clock.
 */
export function searchSlowest(seconds: number): Slowest[] {
  const random = chance(17);
  const post = makePosts(1)[0]!;
  return Object.entries(hostileRules()).map(([name, rules]) => {
    const until = cpuMilliseconds() + (seconds * 1000) / Object.keys(hostileRules()).length;
    let pool = Object.values(hostileTexts).map((make) =>
      timed(rules, post, { parts: [make(2000)], isMixed: false, length: longestText }, random),
    );
    while (cpuMilliseconds() < until) {
      const base = pool[Math.floor(random() * pool.length)]!.recipe;
      pool.push(timed(rules, post, random() < 0.2 ? fresh(random) : changed(base, random), random));
      pool = pool.sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 24);
    }
    // The slowest again, so that a pause of the machine is not taken for the text's doing.
    const again = pool
      .slice(0, 8)
      .map(({ text, recipe }) => ({ milliseconds: timeOf(rules, post, text, 5), text, recipe }));
    const worst = again.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
    return {
      milliseconds: worst.milliseconds,
      rules: name,
      text: `${worst.text.length} characters of ${worst.recipe.parts.join('|').slice(0, 60)}`,
    };
  });
}

/** Sets of rules at what the limits allow, each made to be slow in another way. */
function hostileRules(): Record<string, CompiledRules> {
  const lists = { bench: tenThousandWords() };
  const rule = (index: number, when: unknown) => ({ id: `r${index}`, guideline: 3, when, actions: ['case'] });
  const compile = (rules: unknown[]) => {
    const parsed = parseRuleSet({ rules, lists });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors.slice(0, 3)));
    return compileRules(parsed.value);
  };
  const usable = hostilePatterns.filter((matches) => parseRuleSet(rule(0, { matches })).ok);
  const manyPatterns = Array.from({ length: 100 }, (_, index) =>
    rule(index, { matches: `${usable[index % usable.length]!}${'z'.repeat(Math.floor(index / usable.length))}` }),
  ).filter((one) => parseRuleSet(one).ok);
  const near = (index: number) => ({
    none: Array.from({ length: 190 }, (_, at) => ({
      words: 'bench',
      near: 'bench',
      apart: 50,
      unless: [listed[(index * 7 + at) % 50]!],
      atLeast: 150,
    })),
  });
  const sites = (index: number) => ({
    none: Array.from({ length: 190 }, (_, at) => ({ linksOn: [`s${index}-${at}.org`] })),
  });
  return {
    'a hundred rules, 10,000 words': compile(hundredRules()),
    'the starter set': compileRules(starterSet()),
    'a hundred hostile patterns': compile([...hundredRules().slice(0, 50), ...manyPatterns]),
    'a hundred rules of 190 conditions on near words': compile(
      Array.from({ length: 100 }, (_, at) => rule(at, near(at))),
    ),
    'a hundred rules of 190 conditions on sites': compile(Array.from({ length: 100 }, (_, at) => rule(at, sites(at)))),
  };
}

function timed(rules: CompiledRules, post: ScreenedPost, recipe: Recipe, random: () => number) {
  const text = write(recipe, random);
  return { milliseconds: timeOf(rules, post, text, 2), text, recipe };
}

function timeOf(rules: CompiledRules, post: ScreenedPost, text: string, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = cpuMilliseconds();
    screen(rules, { ...post, text }, { phase: 'before' });
    best = Math.min(best, cpuMilliseconds() - from);
  }
  return best;
}

function write({ parts, isMixed, length }: Recipe, random: () => number): string {
  let text = '';
  for (let at = 0; text.length < length; at++)
    text += parts[isMixed ? Math.floor(random() * parts.length) : at % parts.length];
  return text.slice(0, length);
}

const fresh = (random: () => number): Recipe => ({
  parts: Array.from({ length: 1 + Math.floor(random() * 6) }, () => anyPiece(random)),
  isMixed: random() < 0.5,
  length: anyLength(random),
});

const anyLength = (random: () => number): number => Math.floor(longestText / 2 ** Math.floor(random() * 6));

const anyPiece = (random: () => number): string => pieces[Math.floor(random() * pieces.length)]!;

function changed({ parts, isMixed, length }: Recipe, random: () => number): Recipe {
  const next = [...parts];
  const at = Math.floor(random() * next.length);
  const way = random();
  if (way < 0.35) next[at] = anyPiece(random);
  else if (way < 0.7 && next.length < 12) next.splice(at, 0, anyPiece(random));
  else if (way < 0.85 && next.length > 1) next.splice(at, 1);
  else next[at] = next[at]!.slice(0, 1 + Math.floor(random() * next[at]!.length));
  return {
    parts: next,
    isMixed: random() < 0.1 ? !isMixed : isMixed,
    length: random() < 0.1 ? anyLength(random) : length,
  };
}

/** Time of this process on a core, so that others on the machine do not count. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
