import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../signals/fingerprint.js';
import { fewestCopies, findCopies, type PostLikeness } from './copies.js';

const selling =
  'Vote early and vote often: all the free ballots are waiting for you at ballots.example, today only, friends';

let made = 0;
function post(text: string, authorId: string, spaceId = 'chile'): PostLikeness {
  const { exact, signature } = fingerprint(text);
  made += 1;
  return {
    postId: `post ${made}`,
    authorId,
    spaceId,
    exactHash: exact.join(),
    signature: signature ?? new Uint16Array(),
  };
}

const people = ['Ana', 'Ben', 'Cleo'];
const flood = (text: string, count = fewestCopies): PostLikeness[] =>
  Array.from({ length: count }, (_, at) => post(text, people[at % 3]!));

test('one text five times from three people is a flood, and so are near copies of it', () => {
  const near = [
    post(selling, 'Ana'),
    post(`${selling}!`, 'Ben'),
    post(selling.replace('friends', 'friend'), 'Cleo'),
    post(selling.toUpperCase(), 'Ana'),
    post(selling.replace('Vote early', 'Vote very early'), 'Ben'),
  ];
  expect(findCopies(near)).toEqual([{ postIds: near.map(({ postId }) => postId), spaceIds: ['chile'] }]);
});

test('it says in which spaces it came', () => {
  const spread = people.flatMap((name) => [post(selling, name, 'chile'), post(selling, name, 'norway')]);
  expect(findCopies(spread)[0]!.spaceIds.toSorted()).toEqual(['chile', 'norway']);
});

test('two people, four times, or a short thank you are none', () => {
  expect(findCopies(Array.from({ length: 9 }, (_, at) => post(selling, people[at % 2]!)))).toEqual([]);
  expect(findCopies(flood(selling, fewestCopies - 1))).toEqual([]);
  expect(findCopies(flood('Thank you all!', 40))).toEqual([]);
});

test('of two floods at once both are found, and no post twice', () => {
  const other =
    'The committee has already decided everything behind our backs, do not believe a word of what they write here';
  const found = findCopies([...flood(selling, 7), ...flood(other, 6)]);
  expect(found.map(({ postIds }) => postIds.length)).toEqual([7, 6]);
  expect(new Set(found.flatMap(({ postIds }) => postIds)).size).toBe(13);
});

test('the order in which posts come changes nothing', () => {
  const posts = [...flood(selling, 6), post('Which market in Santiago is open on a Sunday morning, please?', 'Dora')];
  const sizes = (of: PostLikeness[]) => findCopies(of).map(({ postIds }) => postIds.toSorted());
  fc.assert(
    fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
      expect(sizes(shuffled)).toEqual(sizes(posts));
    }),
  );
});
