import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMetrics } from '../../api/door/metrics.js';
import { openFurnishedStage } from './authorisation/furnish.js';
import { openLine } from './authorisation/listen.js';
import { queryRows } from './authorisation/queries.table.js';
import { rehearse } from './authorisation/rehearse.js';
import { type AuthorisationStage, placeNames } from './authorisation/stage.js';
import { mailRows } from './authorisation/tellings.table.js';
import { mailOfEveryKind } from './authorisation/tell-everybody.js';
import { groups, type ViewerName } from './authorisation/viewers.js';
import { walkQueries } from './authorisation/walk.js';

/**
 * Words that exist nowhere else stand in every corner that somebody may not see: titles, texts, names, addresses,
 * reports, notes. Every door is walked as every kind of viewer, and a word that comes out where it should not fails,
 * with the word, the viewer and the door. So does a count or an order that tells of a post one may not see.
 */

let stage: AuthorisationStage;
const log: string[] = [];

beforeAll(async () => {
  stage = await openFurnishedStage((line) => log.push(line));
});
afterAll(() => stage?.house.close());

/** The queries through which who moderates reads what a case needs. */
const caseDoors = ['case', 'cases', 'appeal', 'appeals', 'auditLog', 'caseLawDesk'];

const hit = (what: string, viewer: ViewerName, door: string) => `${what}, by ${viewer}, in ${door}`;

describe('no word comes out where it should not', () => {
  test('by any query', async () => {
    const walked = await walkQueries(stage, queryRows);
    const hits = walked.flatMap(({ field, row, viewer, text }) =>
      stage.words
        .foundBy(viewer, text, { isCaseDoor: caseDoors.includes(field) })
        .map((what) => hit(what, viewer, `Query.${field}, ${row.of}`)),
    );
    expect(hits).toEqual([]);
    // The walk is worth something only if who may read does.
    const read = new Set(walked.flatMap(({ text }) => text.match(/vex[a-z]+?zz/g) ?? []));
    expect(read.size).toBeGreaterThan(60);
  });

  test('by searching for it', async () => {
    const words = stage.words.entries();
    const hits: string[] = [];
    for (let from = 0; from < words.length; from += 15) {
      const asked = words.slice(from, from + 15);
      const search = asked.map(([word], index) => `w${index}: search(words: "${word}") { edges { node { id } } }`);
      const answers = await Promise.all(groups.members.map((viewer) => stage.ask(viewer, `{ ${search.join(' ')} }`)));
      for (const [place, { data }] of answers.entries()) {
        const viewer = groups.members[place]!;
        for (const [index, [, { what, seenBy }]] of asked.entries())
          if (data[`w${index}`].edges.length > 0 && !seenBy.has(viewer)) hits.push(hit(what, viewer, 'a search'));
      }
    }
    expect(hits).toEqual([]);
  });

  test('by mail, where a secret space is not named even to who is in it', async () => {
    const written = await mailOfEveryKind(stage, Object.keys(mailRows));
    const ofSecret = stage.words
      .entries()
      .filter(([, { what }]) => what.includes('secret') && !what.includes('address'));
    const hits = written.flatMap(({ kind, viewer, text }) => [
      ...stage.words.foundBy(viewer, text).map((what) => hit(what, viewer, `mail ${kind}`)),
      ...ofSecret.flatMap(([word, { what }]) => (text.includes(word) ? [hit(what, viewer, `mail ${kind}`)] : [])),
    ]);
    expect(hits).toEqual([]);
    expect(written.some(({ kind, text }) => kind === 'digest' && /vex[a-z]+?zz/.test(text))).toBe(true);
  });

  test('by the export of one’s own data', async () => {
    const hits: string[] = [];
    for (const viewer of groups.signedIn) {
      const { data } = await stage.ask(viewer, 'mutation { exportMyData { json } }');
      const own = viewer === 'author' ? /post|thread/ : /$^/;
      // What one wrote stays one's own, removed or not.
      const found = stage.words.foundBy(viewer, data.exportMyData.json).filter((what) => !own.test(what));
      hits.push(...found.map((what) => hit(what, viewer, 'the export of one’s own data')));
    }
    expect(hits).toEqual([]);
  });

  test('by the log or the metrics', async () => {
    expect(log.length).toBeGreaterThan(1000);
    expect(log.filter((line) => /vex[a-z]+?zz/.test(line)).slice(0, 5)).toEqual([]);
    const server = fastify();
    openMetrics(server, stage.house);
    const { body } = await server.inject({ url: '/metrics' });
    await server.close();
    expect(body).toContain('meridian_cases_open');
    expect(body).not.toMatch(/vex|secret/);
  });
});

/** Everything that a viewer's own pages ask for, without what changes by itself. */
async function viewOf(viewer: ViewerName): Promise<string> {
  const places = placeNames.map((name) => stage.places[name]);
  const parts = [
    ...places.map(({ threadId }, index) => `t${index}: thread(id: "${threadId}") { ${threadFields} }`),
    ...places.map(({ id }, index) => `s${index}: space(id: "${id}") { ${spaceFields} }`),
    `whatIsNew { commons { id } region { id } campaigns { id } forYou { id } }`,
    `notices(first: 50) { unreadCount edges { node { id kind sentence excerpt } } }`,
    `spaces { edges { cursor node { id threadCount } } }`,
  ];
  const { data, errors } = await stage.ask(viewer, `{ ${parts.join('\n')} }`);
  return JSON.stringify({ data, errors: errors?.map(({ message }) => message) }, null, 1);
}

const threadFields = `id title version postCount unreadCount lastActivityAt lastAuthor { id } state
  posts(first: 30) { edges { cursor node { id html version countBefore visibility editedAt } } pageInfo { hasNextPage } }`;
const spaceFields = `id threadCount lastActivityAt headcount { count }
  threads(first: 20) { edges { cursor node { id title version lastActivityAt } } pageInfo { hasNextPage } } pinnedThreads { id }`;

const bystanders = ['outsider', 'participant', 'lead', 'muted', 'former', 'secretary', 'admin'] as const;

/** What nobody else may notice: they see the same before and after. */
async function expectUnnoticed(act: () => Promise<unknown>): Promise<void> {
  await rehearse(stage.house.database, async () => {
    const before: string[] = [];
    for (const viewer of bystanders) before.push(await viewOf(viewer));
    await act();
    for (const [index, viewer] of bystanders.entries())
      expect(await viewOf(viewer), `what ${viewer} sees`).toBe(before[index]);
  });
}

const selling = `Buy now: https://deals.example-shop.biz/a https://win.example-shop.biz/b https://free.example-shop.biz/c`;

describe('no count and no order tells of what one may not see', () => {
  const input = () => ({ threadId: stage.places.secret.threadId, text: selling, insist: true });
  /** Somebody new: what they write waits. */
  const authorIsNew = async () => {
    const { database, clock } = stage.house;
    await database.query('UPDATE community SET newcomer_posts = 1000');
    await database.query('UPDATE person SET joined_at = $2 WHERE id = $1', [stage.people.author.id, clock.now()]);
  };

  test('a post that is held', () =>
    expectUnnoticed(async () => {
      await authorIsNew();
      const made = await stage.act(stage.people.author, 'submitPost', 'outcome', input());
      expect(made.outcome).toBe('HELD');
    }));

  test('a thread whose opening is held', () =>
    expectUnnoticed(async () => {
      await authorIsNew();
      const { id: spaceId } = stage.places.secret;
      const opening = { spaceId, title: 'Cheap', text: selling, insist: true };
      expect((await stage.act(stage.people.author, 'startThread', 'outcome', opening)).outcome).toBe('HELD');
    }));

  test('an edit that is held', () =>
    expectUnnoticed(async () => {
      await authorIsNew();
      const postId = stage.places.secret.posts.published;
      const edit = { postId, text: selling, insist: true };
      expect((await stage.act(stage.people.author, 'revisePost', 'outcome', edit)).outcome).toBe('HELD');
    }));

  test('a held post that its author takes back', () =>
    expectUnnoticed(async () => {
      await stage.act(stage.people.author, 'withdrawPost', 'post { id }', { postId: stage.places.secret.posts.held });
    }));

  test('a report, a case and a note', () =>
    expectUnnoticed(async () => {
      const report = { subjectKind: 'POST', subjectId: stage.places.valley.posts.opening, guidelineNumber: 1 };
      await stage.act(stage.people.reporter, 'fileReport', 'report { id }', report);
      const caseId = await stage.openCaseOn(report.subjectId);
      await stage.act(stage.people.decider, 'claimCase', 'case { id }', { caseId });
      await stage.act(stage.people.decider, 'noteOnCase', 'case { id }', { caseId, words: 'Seen.' });
    }));
});

const secretThreadLine = () =>
  `subscription { threadChanged(threadId: "${stage.places.secret.threadId}") { threadId } }`;

describe('access ends at once', () => {
  const somethingHappens = () =>
    stage.house.platform.live.deliver({ kind: 'thread', id: stage.places.secret.threadId, version: 9 });

  test('on an open line, for who is taken out of the space', async () => {
    const line = await openLine(stage, 'participant', secretThreadLine());
    somethingHappens();
    expect(await line.next()).toBe('heard');
    await rehearse(stage.house.database, async () => {
      const taken = { spaceId: stage.places.secret.id, personId: stage.people.participant.id };
      await stage.act(stage.people.lead, 'removeParticipant', 'space { id }', taken);
      somethingHappens();
      expect(await line.next()).toBe('closed');
    });
  });

  test('for mail that waits, and for what was followed, kept and told', async () => {
    await rehearse(stage.house.database, async () => {
      await stage.act(stage.people.participant, 'leaveSpace', 'space { id }', { spaceId: stage.places.secret.id });
      const [mail] = (await mailOfEveryKind(stage, ['notice'])).filter(({ viewer }) => viewer === 'participant');
      expect(mail!.outcome).toBe('dropped');
      const rows = await walkQueries(stage, { bookmarks: queryRows['bookmarks']!, notices: queryRows['notices']! });
      const after = rows.filter(({ viewer }) => viewer === 'participant').map(({ text }) => text);
      const secret = stage.words.entries().filter(([, { what }]) => what.includes('secret'));
      expect(secret.filter(([word]) => after.some((text) => text.includes(word))).map(([, { what }]) => what)).toEqual(
        [],
      );
    });
  });

  test('for who is not in the space that a thread is moved to, in all that one reads, keeps and is told', async () => {
    const { valley, request } = stage.places;
    await rehearse(stage.house.database, async () => {
      const about = { subjectKind: 'THREAD', subjectId: valley.threadId, guidelineNumber: 1 };
      await stage.act(stage.people.reporter, 'fileReport', 'report { id }', about);
      const caseId = await stage.openCaseOn(valley.threadId);
      const { case: claimed } = await stage.act(stage.people.decider, 'claimCase', 'case { version }', { caseId });
      const moved = { caseId, version: claimed.version, outcome: 'MOVE', guidelineNumber: 1, moveTo: request.id };
      await stage.act(stage.people.decider, 'decideCase', 'decisionId', moved);
      const doors = ['bookmarks', 'notices', 'post', 'search', 'space', 'spaces', 'thread', 'viewer', 'whatIsNew'];
      const walked = await walkQueries(stage, Object.fromEntries(doors.map((door) => [door, queryRows[door]!])));
      const ofValley = stage.words.entries().filter(([, { what }]) => /(post|thread).* in valley/.test(what));
      expect(ofValley.length).toBeGreaterThan(1);
      const out: readonly ViewerName[] = ['outsider', 'asked', 'secretary', 'admin', 'coordinator', 'former'];
      const hits = walked
        .filter(({ viewer }) => out.includes(viewer))
        .flatMap(({ field, row, viewer, text }) =>
          ofValley
            .filter(([word]) => text.includes(word))
            .map(([, { what }]) => hit(what, viewer, `${field}, ${row.of}`)),
        );
      expect(hits).toEqual([]);
      const read = walked.some(
        ({ viewer, text }) => viewer === 'participant' && ofValley.some(([word]) => text.includes(word)),
      );
      expect(read).toBe(true);
    });
  });

  test('for who is suspended, in the very next request', async () => {
    await rehearse(stage.house.database, async () => {
      const subject = { kind: 'PERSON', id: stage.people.participant.id } as const;
      await stage.decide(subject, { outcome: 'BREACH', sanction: { kind: 'SUSPENSION', hours: 48 } });
      const { data } = await stage.ask('participant', `{ thread(id: "${stage.places.secret.threadId}") { id } }`);
      expect(data).toEqual({ thread: null });
    });
  });

  test('with an office, in the very next request', async () => {
    const look = `{ case(id: "${stage.ids['reportedCase']}") { id } }`;
    expect((await stage.ask('moderatorIn', look)).data.case).not.toBeNull();
    await rehearse(stage.house.database, async () => {
      const { database, clock } = stage.house;
      await database.query('UPDATE office SET ended_at = $2 WHERE person_id = $1', [
        stage.people.moderatorIn.id,
        clock.now(),
      ]);
      expect((await stage.ask('moderatorIn', look)).data).toEqual({ case: null });
    });
  });
});

// For good, and so last: events leave only after a commit.
test('what only its author sees is no event for others', async () => {
  const line = await openLine(stage, 'participant', secretThreadLine());
  await stage.act(stage.people.author, 'withdrawPost', 'post { id }', { postId: stage.places.secret.posts.held });
  expect(await line.next()).toBe('silent');
  const postId = stage.places.secret.posts.published;
  await stage.act(stage.people.author, 'withdrawPost', 'post { id }', { postId });
  expect(await line.next()).toBe('heard');
  line.close();
});
