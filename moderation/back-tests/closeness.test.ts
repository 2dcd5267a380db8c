import { expect, it } from 'vitest';
import { Evaluation } from '../rules/evaluation.js';
import { parseRuleSet } from '../rules/parse-rule-set.js';
import { PostSignals } from '../signals/post-signals.js';
import type { ScreenedPost } from '../signals/post.js';
import { compileCloseness, type Margin } from './closeness.js';

const post: ScreenedPost = {
  id: 'p',
  text: 'See https://a.example and write to me about the tram.',
  createdAt: new Date('2026-11-24T00:00:00Z'),
  author: { id: 'ana', joinedAt: new Date('2026-11-14T00:00:00Z'), postCount: 4 },
  space: { id: 's', kind: 'commons' },
};

function marginOf(when: object): Margin {
  const parsed = parseRuleSet({ rules: [{ id: 'mine', guideline: 1, when, actions: ['hold'] }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { finders, measure } = compileCloseness(parsed.value.rules[0]!.when, []);
  const words = finders.matcher.find(post.text);
  return measure(new Evaluation(new PostSignals(post), words, finders.letters, undefined));
}

it('is the share of conditions that held', () => {
  expect(marginOf({ all: [{ words: ['tram'] }, { words: ['raffle'] }] }).share).toBe(0.5);
  expect(marginOf({ any: [{ words: ['tram'] }, { words: ['raffle'] }] }).share).toBe(1);
  expect(marginOf({ all: [{ words: ['tram'] }, { none: [{ words: ['write'] }] }] }).share).toBe(0.5);
});

it('counts a part of what came near its limit', () => {
  const { share, conditions } = marginOf({
    all: [
      { fact: 'links.count', atLeast: 2 },
      { fact: 'author.posts', below: 5 },
    ],
  });
  expect(share).toBeCloseTo((0.45 + 1) / 2);
  expect(conditions.map(({ isMet }) => isMet)).toEqual([false, true]);
  expect(conditions[0]!.reasons).toMatchObject([{ fact: 'links.count', value: 1, limit: 2 }]);
  expect(marginOf({ fact: 'author.daysSinceJoining', below: 5 }).share).toBeCloseTo(0.45);
});

it('wants nothing of what stands under "none"', () => {
  const { conditions } = marginOf({
    all: [{ words: ['tram'] }, { none: [{ any: [{ words: ['raffle'] }, { words: ['see'] }] }] }],
  });
  expect(conditions.map(({ isMet }) => isMet)).toEqual([true, true, false]);
});
