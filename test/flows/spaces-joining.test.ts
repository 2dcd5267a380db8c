import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AssignRole } from '../../forum/spaces/assign-role.js';
import { DecideRequest } from '../../forum/spaces/decide-request.js';
import { InviteToSpace } from '../../forum/spaces/invite-to-space.js';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { LeaveSpace } from '../../forum/spaces/leave-space.js';
import { OpenSpace } from '../../forum/spaces/open-space.js';
import { RemoveParticipant } from '../../forum/spaces/remove-participant.js';
import { RequestToJoin } from '../../forum/spaces/request-to-join.js';
import { ReviseSpace } from '../../forum/spaces/revise-space.js';
import type { AccessMode } from '../../forum/access/facts.js';
import { UseSignInLink } from '../../forum/members/sign-in/use-sign-in-link.js';
import { SignInLinks } from '../../forum/members/sign-in/sign-in-links.js';
import { nobody } from '../../forum/access/viewer.js';
import { openMembersStage, refusalOf, type Json, type MembersStage } from '../harness/members-stage.js';

let stage: MembersStage;
let admin: string;
let lead: string;
let member: string;
let outsider: string;

beforeAll(async () => {
  stage = await openMembersStage();
  admin = await stage.member('Ana Admin');
  await stage.office(admin, 'admin');
  lead = await stage.member('Leo Lead');
  member = await stage.member('Mia Member');
  outsider = await stage.member('Oki Outside');
});
afterAll(() => stage.close());

const run = async <Input, Result>(
  verb: { prototype: { run(viewer: never, input: Input): Promise<Result> }; new (...args: never[]): unknown },
  personId: string,
  input: Input,
): Promise<Result> =>
  (stage.get(verb as never) as { run(viewer: unknown, input: Input): Promise<Result> }).run(
    await stage.viewer(personId),
    input,
  );

async function spaceLedBy(personId: string, slug: string, mode: AccessMode): Promise<string> {
  const id = await stage.space(slug, mode);
  await stage.place(personId, id, 'in', 'lead');
  return id;
}

/** The count that is kept beside the true one. */
async function counts(spaceId: string): Promise<{ kept: number; true: number }> {
  const row = await stage.database.one<{ kept: number; true: number }>(
    `SELECT participant_count AS kept, (SELECT count(*)::int FROM participation WHERE space_id = space.id AND state = 'in') AS true
     FROM space WHERE id = $1`,
    [spaceId],
  );
  return row!;
}

async function cookieOf(personId: string): Promise<string> {
  const link = await stage.database.transaction((tx) => stage.get(SignInLinks).make(tx, personId));
  const { token } = await stage
    .get(UseSignInLink)
    .run(nobody(stage.clock.now()), { token: link.token, device: '', address: personId });
  return `meridian_session=${token}`;
}

describe('coming into a space', () => {
  test('a hundred equal joins are one, and the count stays true', async () => {
    const spaceId = await stage.space('joined-by-many', 'open');
    const viewer = await stage.viewer(member);
    await Promise.all(Array.from({ length: 100 }, () => stage.get(JoinSpace).run(viewer, { spaceId })));
    expect(await counts(spaceId)).toEqual({ kept: 1, true: 1 });
    const leaving = await stage.viewer(member);
    await Promise.all(Array.from({ length: 100 }, () => refusalOf(stage.get(LeaveSpace).run(leaving, { spaceId }))));
    expect(await counts(spaceId)).toEqual({ kept: 0, true: 0 });
  });

  test.each(['request', 'invite'] as const)('nobody joins a space of mode %s by themselves', async (mode) => {
    const spaceId = await spaceLedBy(lead, `closed-${mode}`, mode);
    expect((await refusalOf(run(JoinSpace, member, { spaceId }))).code).toBe('FORBIDDEN');
    expect(await counts(spaceId)).toEqual({ kept: 1, true: 1 });
  });

  test('a secret space does not exist for who is not in it, whatever is tried', async () => {
    const spaceId = await spaceLedBy(lead, '5ec2e7000001', 'secret');
    const other = { spaceId, personId: outsider };
    const tries = [
      () => run(JoinSpace, member, { spaceId }),
      () => run(LeaveSpace, member, { spaceId }),
      () => run(RequestToJoin, member, { spaceId }),
      () => run(InviteToSpace, member, other),
      () => run(DecideRequest, member, { ...other, granted: true }),
      () => run(AssignRole, member, { ...other, role: 'lead' }),
      () => run(RemoveParticipant, member, other),
      () => run(ReviseSpace, admin, { spaceId, name: { en: 'Mine now' } }),
    ];
    for (const attempt of tries) expect(await refusalOf(attempt())).toEqual({ code: 'NOT_FOUND', params: {} });
  });

  test('who asks is let in by a lead, once, and is told; who is refused stays out', async () => {
    const spaceId = await spaceLedBy(lead, 'asking', 'request');
    await run(RequestToJoin, member, { spaceId, words: 'I live there' });
    await run(RequestToJoin, outsider, { spaceId });
    expect((await refusalOf(run(DecideRequest, outsider, { spaceId, personId: member, granted: true }))).code).toBe(
      'FORBIDDEN',
    );
    const viewer = await stage.viewer(lead);
    const decided = await Promise.all(
      Array.from({ length: 20 }, () =>
        refusalOf(stage.get(DecideRequest).run(viewer, { spaceId, personId: member, granted: true })),
      ),
    );
    expect(decided.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(decided.filter(({ code }) => code === 'CONFLICT')).toHaveLength(19);
    await run(DecideRequest, lead, { spaceId, personId: outsider, granted: false });
    expect(await counts(spaceId)).toEqual({ kept: 2, true: 2 });
    const told = await stage.database.query('SELECT kind FROM notice WHERE space_id = $1 ORDER BY kind', [spaceId]);
    expect(told).toEqual([{ kind: 'request_declined' }, { kind: 'request_granted' }]);
    expect((await stage.viewer(outsider)).readableSpaceIds).not.toContain(spaceId);
  });

  test('an invitation lets in once; used again after leaving it does not', async () => {
    const spaceId = await spaceLedBy(lead, '5ec2e7000002', 'secret');
    await run(InviteToSpace, lead, { spaceId, personId: member });
    expect((await stage.viewer(member)).knownSpaceIds).toContain(spaceId);
    expect((await stage.viewer(member)).readableSpaceIds).not.toContain(spaceId);
    await run(JoinSpace, member, { spaceId });
    const stale = await stage.viewer(member);
    await run(LeaveSpace, member, { spaceId });
    expect(
      (
        await refusalOf(
          stage.get(JoinSpace).run(
            {
              ...stale,
              participations: new Map([[spaceId, { state: 'invited', role: 'member', removedUntil: null }]]),
            },
            { spaceId },
          ),
        )
      ).code,
    ).toBe('CONFLICT');
    expect((await stage.viewer(member)).knownSpaceIds).not.toContain(spaceId);
    expect(await counts(spaceId)).toEqual({ kept: 1, true: 1 });
  });

  test('who was taken out of an open space stays out until the date, and not longer', async () => {
    const spaceId = await spaceLedBy(lead, 'taken-out', 'open');
    await run(JoinSpace, member, { spaceId });
    expect((await refusalOf(run(RemoveParticipant, lead, { spaceId, personId: member }))).params).toMatchObject({
      because: 'date_needed',
    });
    await run(RemoveParticipant, lead, { spaceId, personId: member, until: stage.clock.inDays(2) });
    expect((await refusalOf(run(JoinSpace, member, { spaceId }))).params).toMatchObject({ because: 'removed' });
    stage.clock.advanceSeconds(2 * 86_400 + 1);
    await run(JoinSpace, member, { spaceId });
    expect(await counts(spaceId)).toEqual({ kept: 2, true: 2 });
  });

  test('of two leads who leave a closed space at the same moment one stays', async () => {
    const spaceId = await spaceLedBy(lead, 'two-leads', 'request');
    await stage.place(member, spaceId, 'in', 'lead');
    await stage.place(outsider, spaceId, 'in');
    const viewers = [await stage.viewer(lead), await stage.viewer(member)];
    const left = await Promise.all(viewers.map((viewer) => refusalOf(stage.get(LeaveSpace).run(viewer, { spaceId }))));
    expect(new Set(left.map(({ params }) => params?.['because'] ?? 'left'))).toEqual(new Set(['last_lead', 'left']));
  });

  test('only members can be invited, and a stranger’s id is like no id', async () => {
    const spaceId = await spaceLedBy(lead, 'inviting', 'invite');
    const lapsed = await stage.member('Lou Lapsed', { onRoll: false });
    for (const personId of [lapsed, stage.commonsId, 'nonsense']) {
      expect((await refusalOf(run(InviteToSpace, lead, { spaceId, personId }))).code).toBe('NOT_FOUND');
    }
  });
});

describe('opening and changing spaces', () => {
  test('takes an office; a taken name gets a suffix and is told to nobody; the same key opens one', async () => {
    const input = { kind: 'campaign', mode: 'open', name: { en: 'Votes by Post' } } as const;
    expect((await refusalOf(run(OpenSpace, member, input))).code).toBe('FORBIDDEN');
    expect((await run(OpenSpace, admin, input)).slug).toBe('votes-by-post');
    expect((await run(OpenSpace, admin, input)).slug).toMatch(/^votes-by-post-[0-9a-f]{6}$/);
    const viewer = await stage.viewer(admin);
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => stage.get(OpenSpace).run(viewer, { ...input, idempotencyKey: 'k1' })),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    const other = { ...input, name: { en: 'Another' }, idempotencyKey: 'k1' };
    expect((await refusalOf(run(OpenSpace, admin, other))).code).toBe('CONFLICT');
  });

  test('a secret space’s address says nothing, also when it becomes one', async () => {
    const secret = await run(OpenSpace, admin, { kind: 'council', mode: 'secret', name: { en: 'Board of Finance' } });
    expect(secret.slug).toMatch(/^[0-9a-f]{12}$/);
    const open = await run(OpenSpace, admin, { kind: 'campaign', mode: 'open', name: { en: 'Fresh Air' } });
    expect(open.slug).toBe('fresh-air');
    const closed = await run(ReviseSpace, admin, { spaceId: open.id, mode: 'secret' });
    expect(closed.slug).toMatch(/^[0-9a-f]{12}$/);
    expect((await stage.viewer(member)).knownSpaceIds).not.toContain(open.id);
    expect((await run(ReviseSpace, admin, { spaceId: open.id, mode: 'request' })).slug).toBe('fresh-air');
  });

  test('no office opens from outside what was said behind a door, nor lets itself in', async () => {
    const region = await stage.space('closed-region', 'request', { kind: 'region' });
    const coordinator = await stage.member('Coe Coordinator');
    await stage.office(coordinator, 'coordinator', region);
    for (const personId of [admin, coordinator]) {
      expect((await refusalOf(run(ReviseSpace, personId, { spaceId: region, mode: 'open' }))).code).toBe('NOT_FOUND');
    }
    await run(RequestToJoin, coordinator, { spaceId: region });
    const own = run(DecideRequest, coordinator, { spaceId: region, personId: coordinator, granted: true });
    expect((await refusalOf(own)).params).toMatchObject({ because: 'own_request' });
    await run(RequestToJoin, member, { spaceId: region });
    await run(DecideRequest, coordinator, { spaceId: region, personId: member, granted: true });
    expect((await stage.viewer(coordinator)).readableSpaceIds).not.toContain(region);
  });

  test('a coordinator opens branches below their region and nowhere else', async () => {
    const europe = await stage.space('europe', 'open', { kind: 'region' });
    const asia = await stage.space('asia', 'open', { kind: 'region' });
    const coordinator = await stage.member('Cai Coordinator');
    await stage.office(coordinator, 'coordinator', europe);
    const branch = { kind: 'region', mode: 'open', name: { en: 'Portugal' }, countries: ['PT'] } as const;
    const opened = await run(OpenSpace, coordinator, { ...branch, parentId: europe });
    expect(opened.line).toEqual([opened.id, europe]);
    expect((await refusalOf(run(OpenSpace, coordinator, { ...branch, parentId: asia }))).code).toBe('FORBIDDEN');
    expect((await refusalOf(run(OpenSpace, coordinator, branch))).code).toBe('FORBIDDEN');
  });
});

describe('over GraphQL', () => {
  const directory = `{ spaces(first: 100) { edges { node {
    slug name purpose mode headcount { count isExact } threadCount lastActivityAt leads { displayName }
    participants { edges { node { person { displayName } } } } requests { words } permissions { read join } } } } }`;

  test('the directory shows what each may know, and nothing of the talk in what is only known', async () => {
    const closed = await spaceLedBy(lead, 'directory-request', 'request');
    await spaceLedBy(lead, '5ec2e7000003', 'secret');
    await run(RequestToJoin, outsider, { spaceId: closed, words: 'canary-words' });
    const { data, errors } = await stage.graphql(directory, {}, await cookieOf(member));
    expect(errors).toBeUndefined();
    const nodes = new Map(data['spaces'].edges.map(({ node }: Json) => [node.slug, node]));
    expect(nodes.has('5ec2e7000003')).toBe(false);
    expect(nodes.get('directory-request')).toEqual({
      ...{ slug: 'directory-request', name: 'directory-request', purpose: '', mode: 'REQUEST' },
      ...{ headcount: null, threadCount: null, lastActivityAt: null, leads: [], participants: null, requests: null },
      permissions: { read: false, join: false },
    });
    expect(nodes.get('commons')).toMatchObject({ headcount: { isExact: false }, participants: null });
    expect(JSON.stringify(data)).not.toContain('canary-words');
    const ofLead = await stage.graphql(directory, {}, await cookieOf(lead));
    const own = ofLead.data['spaces'].edges.find(({ node }: Json) => node.slug === 'directory-request').node;
    expect(own).toMatchObject({ headcount: { count: 1, isExact: true }, requests: [{ words: 'canary-words' }] });
  });

  test('nobody who is not signed in, or not on the roll, finds any space', async () => {
    const lapsed = await cookieOf(await stage.member('Lil Lapsed', { onRoll: false }));
    for (const cookie of [undefined, lapsed]) {
      const { data } = await stage.graphql(
        `{ spaces { edges { node { slug } } } space(slug: "commons") { id } }`,
        {},
        cookie,
      );
      expect(data).toEqual({ spaces: { edges: [] }, space: null });
    }
  });

  test('a page of the directory leads to the next, and each space is on one page', async () => {
    const cookie = await cookieOf(member);
    const all = (await stage.graphql('{ spaces(first: 100) { edges { node { slug } } } }', {}, cookie)).data['spaces']
      .edges;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query =
        'query ($after: String) { spaces(first: 3, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } }';
      const { edges, pageInfo }: Json = (await stage.graphql(query, { after }, cookie)).data['spaces'];
      seen.push(...edges.map(({ node }: Json) => node.slug));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all.map(({ node }: Json) => node.slug));
  });

  test('who leaves a secret space is answered with nothing of it', async () => {
    const spaceId = await spaceLedBy(lead, '5ec2e7000004', 'secret');
    await stage.place(member, spaceId, 'in');
    const leave = 'mutation ($input: LeaveSpaceInput!) { leaveSpace(input: $input) { space { name } } }';
    const { data } = await stage.graphql(leave, { input: { spaceId } }, await cookieOf(member));
    expect(data['leaveSpace']).toEqual({ space: null });
  });
});
