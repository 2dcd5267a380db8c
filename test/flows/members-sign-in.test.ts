import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '../../forum/access/viewer.js';
import { hashPassword } from '../../forum/members/sign-in/passwords.js';
import { RequestSignInLink } from '../../forum/members/sign-in/request-sign-in-link.js';
import { SetPassword } from '../../forum/members/sign-in/set-password.js';
import { signInToken } from '../../forum/members/sign-in/sign-in-links.js';
import { SignInWithPassword } from '../../forum/members/sign-in/sign-in-with-password.js';
import { SignOut } from '../../forum/members/sign-in/sign-out.js';
import { UseSignInLink } from '../../forum/members/sign-in/use-sign-in-link.js';
import { emailOf, openMembersStage, refusalOf, type MembersStage } from '../harness/members-stage.js';

let stage: MembersStage;
let anybody: ReturnType<typeof nobody>;
let nextAddress = 0;
const device = 'a test';
/** Each person at an address of their own, so that the limits of one do not meet another. */
const address = () => `198.51.100.${++nextAddress}`;

beforeAll(async () => {
  stage = await openMembersStage();
  anybody = nobody(stage.clock.now());
});
afterAll(() => stage.close());

const askForLink = (email: string) => stage.get(RequestSignInLink).run(anybody, { email, address: address() });

/** The token in the newest link's mail. */
async function mailedToken(personId: string): Promise<string> {
  const mail = await stage.database.one<{ cause: string }>(
    `SELECT cause FROM mail WHERE kind = 'sign_in_link' AND person_id = $1 ORDER BY created_at DESC, id DESC`,
    [personId],
  );
  return signInToken(stage.secrets, mail!.cause);
}

const useLink = (token: string) => stage.get(UseSignInLink).run(anybody, { token, device, address: address() });

describe('a sign-in link', () => {
  test('is mailed to a member, works once, and the mail row holds no token', async () => {
    const personId = await stage.member('Ada Link');
    await askForLink(emailOf('ADA Link').toUpperCase());
    const token = await mailedToken(personId);
    const opened = await useLink(token);
    expect((await stage.loadViewer.bySession(opened.token))?.personId).toBe(personId);
    expect(await refusalOf(useLink(token))).toMatchObject({ code: 'INVALID', params: { because: 'link_ended' } });
    const rows = JSON.stringify(await stage.database.query('SELECT * FROM mail WHERE person_id = $1', [personId]));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain('example.org');
  });

  test('gives one session when a hundred press its button at the same moment', async () => {
    const personId = await stage.member('Bo Race');
    await askForLink(emailOf('Bo Race'));
    const token = await mailedToken(personId);
    const results = await Promise.all(Array.from({ length: 100 }, () => refusalOf(useLink(token))));
    expect(results.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(await stage.get(SignOut).list(await stage.viewer(personId))).toHaveLength(1);
  });

  test('ends after fifteen minutes, and when a newer one is sent, also at the same moment', async () => {
    const personId = await stage.member('Cy Later');
    await askForLink(emailOf('Cy Later'));
    const first = await mailedToken(personId);
    stage.clock.advanceSeconds(60);
    await Promise.all([askForLink(emailOf('Cy Later')), askForLink(emailOf('Cy Later'))]);
    expect(await refusalOf(useLink(first))).toMatchObject({ code: 'INVALID' });
    const live = await stage.database.query('SELECT id FROM sign_in_link WHERE person_id = $1 AND ended_at IS NULL', [
      personId,
    ]);
    expect(live).toHaveLength(1);
    stage.clock.advanceSeconds(15 * 60);
    expect(await refusalOf(useLink(signInToken(stage.secrets, (live[0] as { id: string }).id)))).toMatchObject({
      code: 'INVALID',
    });
  });

  test('does not tell by words, limits or statements whether an address has an account', async () => {
    await stage.member('Dee Known');
    const outcomes = async (email: string) => {
      const seen = [];
      for (let time = 0; time < 7; time++) seen.push((await refusalOf(askForLink(email))).code ?? 'ok');
      return seen;
    };
    const known = await outcomes(emailOf('Dee Known'));
    expect(known).toEqual(await outcomes('nobody.at.all@example.org'));
    expect(known.slice(-2)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let time = 0; time < 40; time++) {
      stage.clock.advanceSeconds(16 * 60);
      for (const [who, email] of [
        ['known', emailOf('Dee Known')],
        ['unknown', `x${time}@example.org`],
      ] as const) {
        const started = performance.now();
        await askForLink(email);
        times[who].push(performance.now() - started);
      }
    }
    const middle = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1]!;
    // Machines that test many things at once are noisy: what is looked for is a difference of kind, not of a tenth.
    expect(middle(times.known) / middle(times.unknown)).toBeLessThan(2);
  });

  test('of somebody who was erased does nothing', async () => {
    const personId = await stage.member('Eve Erased');
    await askForLink(emailOf('Eve Erased'));
    const token = await mailedToken(personId);
    await stage.database.query(`UPDATE person SET state = 'erased' WHERE id = $1`, [personId]);
    expect(await refusalOf(useLink(token))).toMatchObject({ code: 'INVALID' });
  });
});

describe('a password', () => {
  const password = 'seven grey herons over Aveiro';
  const enter = (email: string, word: string) =>
    stage.get(SignInWithPassword).run(anybody, { email, password: word, device, address: address() });

  test('lets in who knows it; a wrong one and an unknown address are the same answer', async () => {
    const personId = await stage.member('Fay Word');
    await stage.database.query('UPDATE account SET password_hash = $2 WHERE person_id = $1', [
      personId,
      await hashPassword(password),
    ]);
    await stage.member('Gus None');
    expect((await enter(emailOf('Fay Word'), password)).personId).toBe(personId);
    const answers = [
      await refusalOf(enter(emailOf('Fay Word'), `${password}.`)),
      await refusalOf(enter(emailOf('Gus None'), password)),
      await refusalOf(enter('absent@example.org', password)),
      await refusalOf(enter('absent@example.org', 'x'.repeat(100_000))),
    ];
    for (const answer of answers)
      expect(answer).toEqual({ code: 'INVALID', params: { field: 'password', because: 'wrong_password' } });
  });

  test('is tried ten times an address and quarter of an hour, whoever tries', async () => {
    const codes = [];
    for (let time = 0; time < 12; time++)
      codes.push((await refusalOf(enter('guessed@example.org', 'wrong wrong wrong'))).code);
    expect(codes).toEqual([...Array<string>(10).fill('INVALID'), 'RATE_LIMITED', 'RATE_LIMITED']);
  });

  test('that is changed ends every other session and asks for the old one, unless a link was just used', async () => {
    const personId = await stage.member('Hal Change');
    await askForLink(emailOf('Hal Change'));
    const here = await useLink(await mailedToken(personId));
    const viewer = (await stage.loadViewer.bySession(here.token))!;
    expect(await refusalOf(stage.get(SetPassword).run(viewer, { password: 'short' }))).toMatchObject({
      code: 'INVALID',
      params: { because: 'password_too_short', min: 15 },
    });
    await stage.get(SetPassword).run(viewer, { password });
    const there = await enter(emailOf('Hal Change'), password);
    stage.clock.advanceSeconds(16 * 60);
    const again = (word?: string) =>
      stage.get(SetPassword).run(viewer, { password: 'plum-tree-in-the-rain', currentPassword: word ?? null });
    expect(await refusalOf(again())).toMatchObject({ params: { because: 'wrong_password' } });
    expect(await again(password)).toEqual({ endedSessionCount: 1 });
    expect(await stage.loadViewer.bySession(there.token)).toBeUndefined();
    expect(await stage.loadViewer.bySession(here.token)).toBeDefined();
  });
});

describe('a session', () => {
  test('of this browser ends when another begins in it, and nobody ends somebody else’s', async () => {
    const personId = await stage.member('Ida Session');
    const other = await stage.member('Jon Other');
    await askForLink(emailOf('Ida Session'));
    const first = await useLink(await mailedToken(personId));
    const viewer = (await stage.loadViewer.bySession(first.token))!;
    await askForLink(emailOf('Ida Session'));
    const token = await mailedToken(personId);
    const second = await stage.get(UseSignInLink).run(viewer, { token, device, address: address() });
    expect(await stage.loadViewer.bySession(first.token)).toBeUndefined();
    const stranger = await stage.viewer(other);
    expect(await refusalOf(stage.get(SignOut).endOne(stranger, { sessionId: second.sessionId }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await stage.loadViewer.bySession(second.token)).toBeDefined();
  });
});

describe('over GraphQL', () => {
  test('the cookie is for this host and scripts cannot read it; signing out ends it here and there', async () => {
    const personId = await stage.member('Kim Cookie');
    await askForLink(emailOf('Kim Cookie'));
    const token = await mailedToken(personId);
    const signIn =
      'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { viewer { displayName } } }';
    const { data, setCookies, cookie } = await stage.graphql(signIn, { input: { token } });
    expect(data['signInWithLink']).toEqual({ viewer: { displayName: 'Kim Cookie' } });
    expect(setCookies[0]).toMatch(/^meridian_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
    const me = '{ viewer { id profile { email hasPassword } sessions { isThisOne method } } }';
    expect((await stage.graphql(me, {}, cookie)).data['viewer']).toEqual({
      id: personId,
      profile: { email: emailOf('Kim Cookie'), hasPassword: false },
      sessions: [{ isThisOne: true, method: 'LINK' }],
    });
    await stage.graphql('mutation { signOut { isSignedOut } }', {}, cookie);
    expect((await stage.graphql(me, {}, cookie)).data['viewer']).toBeNull();
  });

  test('one click as anybody does not exist in a real community', async () => {
    const personId = await stage.member('Lea Click');
    const signInAs = 'mutation ($input: SignInAsInput!) { signInAs(input: $input) { viewer { id } } }';
    const { errors } = await stage.graphql(signInAs, { input: { personId } });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await stage.graphql('{ demoPeople { id } }')).data['demoPeople']).toEqual([]);
  });
});
