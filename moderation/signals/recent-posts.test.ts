import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, likeness } from './fingerprint.js';
import { questionName, type HistoryEntry, type HistoryFact } from './history.js';
import { RecentPosts } from './recent-posts.js';

const start = Date.UTC(2026, 0, 1);
let count = 0;

function entry(text: string, more: Partial<HistoryEntry> & { minute?: number } = {}): HistoryEntry {
  const { minute = 0, ...rest } = more;
  return {
    postId: `p${count++}`,
    authorId: 'ana',
    spaceId: 'commons',
    threadId: 't1',
    createdAt: new Date(start + minute * 60_000),
    mentionCount: 0,
    linkCount: 0,
    fingerprint: fingerprint(text),
    ...rest,
  };
}

function ask(
  history: RecentPosts,
  about: HistoryEntry,
  fact: HistoryFact,
  minutes: number,
  copies: 'exact' | 'near' = 'near',
): number {
  const question = { fact, withinSeconds: minutes * 60, copies };
  return history.answer(about, [question]).get(questionName(question))!;
}

const advert = 'Join our wonderful investment group today and double your savings within a month, ask me how';

describe('copies', () => {
  it('are found whatever the case, spaces and signs', () => {
    const history = new RecentPosts();
    history.remember(entry('Buy my book, please!'));
    expect(ask(history, entry('buy  my BOOK please', { minute: 1 }), 'likeness.ownCopies', 10, 'exact')).toBe(1);
  });

  it('are near when a word is changed, and not when the text is another', () => {
    const history = new RecentPosts();
    history.remember(entry(advert, { authorId: 'ben', spaceId: 'chile' }));
    const changed = entry(advert.replace('month', 'week'), { minute: 5 });
    expect(ask(history, changed, 'likeness.othersCopies', 10)).toBe(1);
    expect(ask(history, changed, 'likeness.othersCopies', 10, 'exact')).toBe(0);
    expect(ask(history, changed, 'likeness.spaces', 10)).toBe(2);
    const other = entry('The minutes of the last branch meeting are on our page, with the vote on the budget', {
      minute: 5,
    });
    expect(ask(history, other, 'likeness.othersCopies', 10)).toBe(0);
  });

  it('leave the window', () => {
    const history = new RecentPosts();
    history.remember(entry(advert));
    expect(ask(history, entry(advert, { minute: 11 }), 'likeness.ownCopies', 10)).toBe(0);
    expect(ask(history, entry(advert, { minute: 9 }), 'likeness.ownCopies', 10)).toBe(1);
  });

  it('are never the post itself', () => {
    const history = new RecentPosts();
    const post = entry(advert);
    history.remember(post);
    expect(ask(history, { ...post, createdAt: new Date(start + 60_000) }, 'likeness.ownCopies', 10)).toBe(0);
  });
});

describe('rhythm', () => {
  it('counts this post with those before it', () => {
    const history = new RecentPosts();
    for (let minute = 0; minute < 5; minute++)
      history.remember(entry(`post ${minute}`, { minute, mentionCount: 2, threadId: `t${minute}` }));
    const now = entry('now', { minute: 5, mentionCount: 1, threadId: 't0' });
    expect(ask(history, now, 'rhythm.posts', 3)).toBe(3);
    expect(ask(history, now, 'rhythm.posts', 60)).toBe(6);
    expect(ask(history, now, 'rhythm.mentions', 60)).toBe(11);
    expect(ask(history, now, 'rhythm.threads', 60)).toBe(5);
    expect(ask(history, entry('hi', { minute: 5, authorId: 'ben' }), 'rhythm.posts', 60)).toBe(1);
  });
});

it('forgets the oldest posts and stays true to the rest', () => {
  const history = new RecentPosts(50);
  for (let minute = 0; minute < 200; minute++)
    history.remember(entry(`text number ${minute}`, { minute, authorId: `a${minute % 3}` }));
  const now = (text: string) => entry(text, { minute: 200, authorId: 'new' });
  expect(ask(history, now('text number 10'), 'likeness.othersCopies', 1000, 'exact')).toBe(0);
  expect(ask(history, now('text number 190'), 'likeness.othersCopies', 1000, 'exact')).toBe(1);
  expect(ask(history, entry('x', { minute: 200, authorId: 'a1' }), 'rhythm.posts', 1000)).toBe(18);
});

it('agrees with counting one by one', () => {
  const post = fc.record({
    author: fc.constantFrom('a', 'b', 'c'),
    space: fc.constantFrom('x', 'y'),
    text: fc.constantFrom('yes', 'no thanks', advert),
    gap: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 40 }), (posts) => {
      const history = new RecentPosts(1000);
      let minute = 0;
      const before: { author: string; text: string; minute: number }[] = [];
      for (const { author, space, text, gap } of posts) {
        minute += gap;
        const now = entry(text, { minute, authorId: author, spaceId: space });
        const recent = before.filter((other) => other.minute > minute - 30);
        expect(ask(history, now, 'rhythm.posts', 30)).toBe(
          recent.filter((other) => other.author === author).length + 1,
        );
        expect(ask(history, now, 'likeness.othersCopies', 30, 'exact')).toBe(
          recent.filter((other) => other.author !== author && other.text === text).length,
        );
        history.remember(now);
        before.push({ author, text, minute });
      }
    }),
  );
});

it('estimates likeness near the share of common shingles', () => {
  const same = fingerprint(advert).signature!;
  expect(likeness(same, fingerprint(advert.toUpperCase()).signature!)).toBe(1);
  expect(
    likeness(
      same,
      fingerprint('Quite another sentence about ballots, deadlines and the consulate in Kyoto').signature!,
    ),
  ).toBeLessThan(0.3);
});
