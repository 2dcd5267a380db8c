import type { ScreenedPost } from '../moderation/signals/post.js';

/** A row of numbers that is the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

const syllables =
  'ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve'.split(
    ' ',
  );

function makeWord(random: () => number, size: number): string {
  let word = '';
  for (let at = 0; at < size; at++) word += syllables[Math.floor(random() * syllables.length)];
  return word;
}

/** 10,000 words of six to ten letters, none of which is English. */
export function tenThousandWords(): { kind: 'words'; entries: string[] } {
  const random = chance(7);
  const entries = new Set<string>();
  while (entries.size < 10_000) entries.add(makeWord(random, 3 + Math.floor(random() * 3)));
  return { kind: 'words', entries: [...entries] };
}

/** A hundred rules of every kind of condition, as communities write them. */
export function hundredRules(): unknown[] {
  const random = chance(11);
  return Array.from({ length: 100 }, (_, index) => ({
    id: `rule-${index}`,
    guideline: 1 + (index % 7),
    when: conditions[index % conditions.length]!(random, index),
    actions: ['case'],
  }));
}

const conditions: ((random: () => number, index: number) => unknown)[] = [
  () => ({
    all: [
      { words: 'bench', atLeast: 2 },
      { fact: 'author.daysSinceJoining', below: 14 },
    ],
  }),
  (random) => ({ words: Array.from({ length: 20 }, () => makeWord(random, 3)) }),
  (random) => ({ matches: `${makeWord(random, 2)}\\w+ (?:now|today)` }),
  () => ({
    all: [
      { fact: 'links.count', atLeast: 2 },
      { fact: 'author.posts', below: 3 },
    ],
  }),
  (random) => ({
    words: [makeWord(random, 3), makeWord(random, 4)],
    near: [makeWord(random, 2), 'the', 'and'],
    apart: 4,
  }),
  () => ({
    all: [
      { fact: 'text.capitals', above: 0.7 },
      { fact: 'text.letters', above: 30 },
    ],
  }),
  () => ({ words: 'bench', hidden: 'only' }),
  (_random, index) => ({
    all: [
      { fact: 'rhythm.posts', within: `${5 + (index % 3) * 5} minutes`, atLeast: 10 },
      { fact: 'space.kind', is: 'commons' },
    ],
  }),
  () => ({
    all: [{ fact: 'likeness.ownCopies', within: '1 day', atLeast: 2 }, { none: [{ fact: 'text.words', below: 5 }] }],
  }),
  () => ({
    any: [
      { fact: 'text.mentions', atLeast: 8 },
      { fact: 'details.phones', atLeast: 1 },
      { fact: 'text.mixedWords', atLeast: 2 },
    ],
  }),
];

/** Posts of common words, one in twenty with a link and one in ten with a listed word, in the lengths of a forum's. */
export function makePosts(count: number): ScreenedPost[] {
  const random = chance(3);
  // Words as frequent as words are: the tenth is a tenth as frequent as the first.
  const common = Array.from({ length: 4000 }, () => makeWord(random, 1 + Math.floor(random() * 3)));
  const anyWord = () => common[Math.floor(common.length ** random()) - 1]!;
  const listed = tenThousandWords().entries;
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 8 + Math.floor(random() * random() * 160) }, anyWord);
    if (random() < 0.1) words[3] = listed[Math.floor(random() * listed.length)]!;
    if (random() < 0.05) words.push('https://example.org/news');
    return {
      id: `post-${index}`,
      text: `${words.join(' ')}.`,
      createdAt: new Date(Date.UTC(2026, 0, 1) + index * 30_000),
      author: {
        id: `author-${Math.floor(random() * 900)}`,
        joinedAt: new Date(Date.UTC(2024, 0, 1)),
        postCount: index % 50,
      },
      space: { id: `space-${index % 12}`, kind: 'commons' },
      threadId: `thread-${index % 400}`,
    };
  });
}
