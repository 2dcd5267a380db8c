import { describe, expect, test } from 'vitest';
import type { StoryEvent } from './format.js';
import { story } from './story.js';
import { instant, later, timeline } from './timeline.js';

type Post = Extract<StoryEvent, { text: string; post: string; thread: string }>;
const dayMs = 86_400_000;

/** The story must hold whenever it is told, so each check of order is made at several hours, midnight's edges among them. */
const tellings = ['00:01', '05:30', '12:00', '18:45', '23:59'];
const toldAt = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const noon = toldAt('12:00');

const isWriting = (event: StoryEvent): event is Post =>
  event.does === 'startThread' || event.does === 'answer' || event.does === 'hostThread';
const posts = new Map(story.events.filter(isWriting).map((event) => [event.post, event]));
const threadSpace = new Map(
  story.events.flatMap((event) =>
    event.does === 'startThread' || event.does === 'hostThread' ? [[event.thread, event.in] as const] : [],
  ),
);
const people = new Map(story.people.map((person) => [person.key, person]));
const spaces = new Map(story.spaces.map((space) => [space.key, space]));
const spaceOfPost = (key: string) => threadSpace.get(posts.get(key)!.thread)!;

/** Walks through the story as it is told at a moment, with who is in which space kept up to date. */
function walk(now: Date, visit: (event: StoryEvent, isIn: (who: string, space: string) => boolean, at: Date) => void) {
  const inside = new Set<string>();
  for (const space of story.spaces) for (const lead of space.leads ?? []) inside.add(`${lead} ${space.key}`);
  for (const { key, home } of story.people) inside.add(`${key} commons`).add(`${key} ${home}`);
  for (const { at, event } of timeline(story, now)) {
    visit(event, (who, space) => inside.has(`${who} ${space}`), at);
    if (event.does === 'joinSpace' || event.does === 'acceptInvitation') inside.add(`${event.who} ${event.space}`);
    if (event.does === 'decideRequest' && event.granted) inside.add(`${event.person} ${event.space}`);
  }
}

describe('the example community', () => {
  test('is as large and as wide as promised', () => {
    const regions = story.spaces.filter((space) => space.kind === 'region');
    const countries = regions.filter((space) => space.continent && story.people.some(({ home }) => home === space.key));
    expect(story.people.length).toBeGreaterThanOrEqual(60);
    expect(posts.size).toBeGreaterThanOrEqual(400);
    expect(countries.length).toBeGreaterThanOrEqual(9);
    expect(new Set(regions.flatMap((space) => space.continent ?? []))).toEqual(
      new Set(['africa', 'asia', 'europe', 'north-america', 'south-america', 'oceania']),
    );
    expect(story.spaces.filter((space) => space.kind === 'campaign')).toHaveLength(5);
    expect(new Set(story.spaces.map((space) => space.access))).toEqual(
      new Set(['open', 'request', 'invite', 'secret']),
    );
    expect(story.guidelines.map((guideline) => guideline.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('has most of its posts in the last fortnight, and none older than sixty days', () => {
    const ages = [...posts.values()].map((post) => (noon.getTime() - instant(post.at, noon).getTime()) / dayMs);
    expect(Math.max(...ages)).toBeLessThan(60);
    expect(ages.filter((age) => age < 14.5).length / ages.length).toBeGreaterThan(0.5);
  });

  test('gives each thing its own key', () => {
    const keys = [story.people, story.spaces].map((list) => list.map(({ key }: { key: string }) => key));
    for (const list of keys) expect(new Set(list).size).toBe(list.length);
    expect(posts.size).toBe(story.events.filter(isWriting).length);
    expect(new Set(story.people.map((person) => person.name)).size).toBe(story.people.length);
  });

  test('has spaces after the spaces above them, and offices over spaces that exist', () => {
    story.spaces.forEach((space, index) => {
      if (space.parent) expect(story.spaces.slice(0, index).map(({ key }) => key)).toContain(space.parent);
      for (const who of [space.openedBy, ...(space.leads ?? [])])
        expect(people.has(who), `${space.key}: ${who}`).toBe(true);
    });
    for (const person of story.people) {
      expect(spaces.get(person.home)?.country, person.key).toBe(person.country);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: person.zone })).not.toThrow();
      for (const office of person.offices ?? []) if (office.scope) expect(spaces.has(office.scope)).toBe(true);
    }
  });

  test('refers only to people, spaces, threads, posts and guidelines that exist', () => {
    const numbers = story.guidelines.map((guideline) => guideline.number);
    const lost = story.events.filter((event) => {
      const named = [event.who, 'person' in event ? event.person : undefined, ...('hosts' in event ? event.hosts : [])];
      const inSpaces = ['space' in event ? event.space : undefined, 'in' in event ? event.in : undefined];
      const inPosts = ['post' in event ? event.post : undefined, 'answers' in event ? event.answers : undefined];
      return (
        named.some((key) => key !== undefined && !people.has(key)) ||
        inSpaces.some((key) => key !== undefined && !spaces.has(key)) ||
        inPosts.some((key) => key !== undefined && !posts.has(key)) ||
        ('thread' in event && !threadSpace.has(event.thread)) ||
        ('guideline' in event && event.guideline !== undefined && !numbers.includes(event.guideline))
      );
    });
    expect(lost).toEqual([]);
    const mentioned = [...posts.values()].flatMap((post) =>
      [...post.text.matchAll(/@\{(\w+)\}/g)].map(([, key]) => key!),
    );
    expect(mentioned.filter((key) => !people.has(key))).toEqual([]);
  });

  test.each(tellings)('told at %s, nothing happens before what it refers to, or before now', (time) => {
    const now = toldAt(time);
    const told = new Set<string>();
    const early: string[] = [];
    walk(now, (event, _isIn, at) => {
      if (at.getTime() >= now.getTime()) early.push(`${event.who} ${event.does} lies in the future`);
      const joinedAt = now.getTime() - people.get(event.who)!.joinedDaysAgo * dayMs;
      if (at.getTime() < joinedAt) early.push(`${event.who} ${event.does} ${event.at} before joining`);
      const writes = isWriting(event);
      if (event.does === 'answer' && !told.has(`${event.thread}#1`)) early.push(`${event.post} before its thread`);
      if (event.does === 'answer' && event.answers && !told.has(event.answers))
        early.push(`${event.post} before its question`);
      if (!writes && 'post' in event && !told.has(event.post)) early.push(`${event.does} before ${event.post}`);
      if (writes) told.add(event.post);
    });
    expect(early).toEqual([]);
  });

  test.each(tellings)('told at %s, nobody writes, reacts or leads where they are not', (time) => {
    const now = toldAt(time);
    const outside: string[] = [];
    walk(now, (event, isIn) => {
      const space = isWriting(event)
        ? threadSpace.get(event.thread)!
        : event.does === 'react' || event.does === 'highlight'
          ? spaceOfPost(event.post)
          : undefined;
      const who = 'hosts' in event ? [event.who, ...event.hosts] : [event.who];
      for (const key of who)
        if (space && !isIn(key, space))
          outside.push(`${key} ${event.does} in ${space}: ${'post' in event ? event.post : ''}`);
    });
    expect(outside).toEqual([]);
  });

  test('only a lead lets people in, and nobody asks twice', () => {
    for (const event of story.events) {
      if (event.does === 'decideRequest' || event.does === 'invite') {
        expect(spaces.get(event.space)!.leads).toContain(event.who);
        expect(event.person).not.toBe(event.who);
      }
    }
    const joins = story.events.flatMap((event) =>
      'space' in event && event.does !== 'subscribe'
        ? [`${event.does} ${event.who} ${event.space} ${'person' in event ? event.person : ''}`]
        : [],
    );
    expect(new Set(joins).size).toBe(joins.length);
  });

  test('nobody answers, or reacts to, their own held post or one nobody can see', () => {
    const wrong = timeline(story, noon).flatMap(({ at, event }) => {
      const target = event.does === 'answer' ? event.answers : event.does === 'react' ? event.post : undefined;
      const post = target ? posts.get(target)! : undefined;
      if (post?.expects !== 'held') return [];
      const released = story.events.find(
        (other) => other.does === 'decideCase' && other.post === target && other.outcome === 'release',
      );
      return released && instant(released.at, noon) < at ? [] : [`${event.who} ${event.does} ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  test('members react to what others wrote, once in each way', () => {
    const reactions = story.events.flatMap((event) => (event.does === 'react' ? [event] : []));
    expect(reactions.filter((event) => posts.get(event.post)!.who === event.who)).toEqual([]);
    const distinct = new Set(reactions.map((event) => `${event.who} ${event.post} ${event.reaction}`));
    expect(distinct.size).toBe(reactions.length);
  });

  test('authors edit and withdraw what is their own, and nothing that was answered is withdrawn', () => {
    for (const event of story.events) {
      if (event.does === 'edit' || event.does === 'withdraw') expect(posts.get(event.post)!.who).toBe(event.who);
      if (event.does === 'withdraw')
        expect([...posts.values()].some((post) => post.does === 'answer' && post.answers === event.post)).toBe(false);
    }
  });
});

describe('its moderators', () => {
  const about = (key: string) => story.events.filter((event) => 'post' in event && event.post === key);

  test('decide only as moderators over the place, and never on what they wrote or reported', () => {
    for (const event of story.events) {
      if (event.does !== 'claimCase' && event.does !== 'decideCase' && event.does !== 'hearAppeal') continue;
      const office = people.get(event.who)!.offices?.find(({ kind }) => kind === 'moderator');
      expect(office, event.who).toBeDefined();
      expect(posts.get(event.post)!.who).not.toBe(event.who);
      const reporters = about(event.post).flatMap((other) => (other.does === 'report' ? [other.who] : []));
      expect(reporters).not.toContain(event.who);
    }
  });

  test('claim before they decide, and do not hear appeals against themselves', () => {
    for (const key of posts.keys()) {
      let claimedBy: string | undefined;
      let decidedBy: string | undefined;
      let isAppealed = false;
      for (const event of about(key)) {
        if (event.does === 'claimCase') claimedBy = event.who;
        if (event.does === 'decideCase') {
          expect(event.who).toBe(claimedBy);
          decidedBy = event.who;
        }
        if (event.does === 'appeal') {
          expect(event.who).toBe(posts.get(key)!.who);
          expect(decidedBy).toBeDefined();
          isAppealed = true;
        }
        if (event.does === 'hearAppeal') {
          expect(isAppealed).toBe(true);
          expect([decidedBy, claimedBy]).not.toContain(event.who);
        }
      }
    }
  });

  test('have what the story promises: held posts, a case with three reports, an appeal to hear, one overturned, one rejected', () => {
    const decided = new Set(story.events.flatMap((event) => (event.does === 'decideCase' ? [event.post] : [])));
    const heard = new Set(story.events.flatMap((event) => (event.does === 'hearAppeal' ? [event.post] : [])));
    const stillHeld = [...posts.values()].filter((post) => post.expects === 'held' && !decided.has(post.post));
    expect(stillHeld.length).toBeGreaterThanOrEqual(4);
    const reportCounts = [...posts.keys()]
      .filter((key) => !decided.has(key))
      .map((key) => about(key).filter((event) => event.does === 'report').length);
    expect(reportCounts.filter((count) => count === 3)).toHaveLength(1);
    const appeals = story.events.flatMap((event) => (event.does === 'appeal' ? [event.post] : []));
    expect(appeals.filter((key) => !heard.has(key))).toHaveLength(1);
    expect(appeals.filter((key) => heard.has(key))).toHaveLength(1);
    expect(story.events.filter((event) => event.does === 'decideCase' && event.outcome === 'no_breach')).toHaveLength(
      1,
    );
  });

  test.each(tellings)(
    'told at %s, nobody under sanction writes where they may not, and the appealed mute is in force',
    (time) => {
      const now = toldAt(time);
      const sanctions: { who: string; space?: string; until: number }[] = [];
      walk(now, (event, _isIn, at) => {
        if (event.does === 'decideCase' && event.sanction?.days) {
          const until = at.getTime() + event.sanction.days * dayMs;
          const space = event.sanction.kind === 'mute_in_space' ? spaceOfPost(event.post) : undefined;
          sanctions.push({ who: posts.get(event.post)!.who, space, until });
        }
        if (!isWriting(event) && event.does !== 'react') return;
        const space = isWriting(event) ? threadSpace.get(event.thread)! : spaceOfPost(event.post);
        const broken = sanctions.filter(
          (sanction) =>
            sanction.who === event.who && at.getTime() < sanction.until && (sanction.space ?? space) === space,
        );
        expect(broken, `${event.who} at ${event.at}`).toEqual([]);
      });
      expect(sanctions.find((sanction) => sanction.who === 'ignacio')!.until).toBeGreaterThan(now.getTime());
    },
  );
});

describe('its newcomers', () => {
  const joinedWithin = (post: Post, days: number) =>
    people.get(post.who)!.joinedDaysAgo - (noon.getTime() - instant(post.at, noon).getTime()) / dayMs < days;

  test('are held for links only where the story says so', () => {
    const several = [...posts.values()].filter(
      (post) => joinedWithin(post, 14) && (post.text.match(/https?:\/\//g) ?? []).length > 1,
    );
    expect(several.filter((post) => post.expects !== 'held')).toEqual([]);
  });

  test('wrote one first post that nobody has answered for a day', () => {
    const first = posts.get('luca-hello#1')!;
    for (const now of tellings.map(toldAt))
      expect(now.getTime() - instant(first.at, now).getTime()).toBeGreaterThan(dayMs);
    expect([...posts.values()].filter((post) => post.thread === 'luca-hello')).toHaveLength(1);
    expect([...posts.values()].filter((post) => post.who === 'luca')).toHaveLength(1);
  });
});

describe('its hosted threads', () => {
  const hosted = story.events.filter((event) => event.does === 'hostThread');

  test('one ran last week with slow mode kept, highlights and a summary, one is to come', () => {
    const [past, coming] = hosted as [
      Extract<StoryEvent, { does: 'hostThread' }>,
      Extract<StoryEvent, { does: 'hostThread' }>,
    ];
    expect(hosted).toHaveLength(2);
    expect(instant(coming.opensAt, noon).getTime()).toBeGreaterThan(noon.getTime() + dayMs);
    const lastOf = new Map<string, number>();
    for (const post of posts.values()) {
      if (post.thread !== past.thread || post.does !== 'answer') continue;
      const at = instant(post.at, noon).getTime();
      expect(at).toBeGreaterThan(instant(past.opensAt, noon).getTime());
      expect(at).toBeLessThan(instant(past.closesAt, noon).getTime());
      const gap = (at - (lastOf.get(post.who) ?? 0)) / 60_000;
      if (!past.hosts.includes(post.who)) expect(gap, post.post).toBeGreaterThanOrEqual(past.slowModeMinutes!);
      lastOf.set(post.who, at);
    }
    expect(story.events.filter((event) => event.does === 'highlight').length).toBeGreaterThanOrEqual(3);
    const closing = story.events.find((event) => event.does === 'closeThread')!;
    expect(closing).toMatchObject({ thread: past.thread, who: past.hosts[0] });
  });
});

describe('a moment', () => {
  test('is counted from the day or from the minute of the telling', () => {
    expect(instant('12d 19:05', noon).toISOString()).toBe('2026-11-12T19:05:00.000Z');
    expect(instant('95m', noon).toISOString()).toBe('2026-11-24T10:25:00.000Z');
    expect(instant('+2d 18:00', noon).toISOString()).toBe('2026-11-26T18:00:00.000Z');
  });

  test('moved later stays before today, and before now', () => {
    expect(later('12d 23:50', 20)).toBe('11d 00:10');
    expect(later('1d 23:50', 20)).toBe('1d 23:59');
    expect(later('30m', 40)).toBe('1m');
  });
});
