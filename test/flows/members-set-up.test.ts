import { afterEach, describe, expect, test } from 'vitest';
import { nobody, systemActor } from '../../forum/access/viewer.js';
import { CloseMyAccount } from '../../forum/members/close-my-account.js';
import { ExportMyData } from '../../forum/members/export-my-data.js';
import { EndOffice } from '../../forum/members/offices/end-office.js';
import { GrantOffice } from '../../forum/members/offices/grant-office.js';
import { listOffices } from '../../forum/members/offices/offices.store.js';
import { findShownPersons } from '../../forum/members/persons.store.js';
import { ReviseProfile } from '../../forum/members/revise-profile.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import { NewSetUpLink } from '../../forum/members/set-up/new-set-up-link.js';
import { SetUpCommunity } from '../../forum/members/set-up/set-up-community.js';
import { HandOutAccess } from '../../forum/members/sign-in/hand-out-access.js';
import { auditLogEntries } from '../../moderation/audit/audit-log.store.js';
import { openMembersStage, refusalOf, type MembersStage } from '../harness/members-stage.js';

let stage: MembersStage;
afterEach(() => stage.close());

describe('setting a community up', () => {
  const input = { name: 'Members Abroad', adminEmail: 'ana@example.org' };

  test('takes the one link, once, and signs its administrator in; the newest link is the one', async () => {
    stage = await openMembersStage({ kind: 'none' });
    const old = (await stage.get(NewSetUpLink).make())!;
    const token = (await stage.get(NewSetUpLink).make())!;
    const setUp =
      'mutation ($input: SetUpInput!) { setUp(input: $input) { viewer { displayName offices { kind } isOnRoll } } }';
    const variables = (token: string) => ({
      input: { token, name: 'Members Abroad', email: 'ana@example.org', displayName: 'Ana' },
    });
    for (const wrong of [old, 'x'.repeat(43)]) {
      expect((await stage.graphql(setUp, variables(wrong))).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    }
    expect((await stage.graphql('query ($t: String!) { isSetUpLink(token: $t) }', { t: token })).data).toEqual({
      isSetUpLink: true,
    });
    const { data, cookie, errors } = await stage.graphql(setUp, variables(token));
    expect(errors).toBeUndefined();
    expect(data['setUp'].viewer).toEqual({ displayName: 'Ana', offices: [{ kind: 'ADMIN' }], isOnRoll: false });
    expect((await stage.graphql('{ viewer { displayName } }', {}, cookie)).data['viewer']).toEqual({
      displayName: 'Ana',
    });
    expect((await stage.graphql(setUp, variables(token))).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await stage.get(NewSetUpLink).make()).toBeUndefined();
    const community = (await stage.graphql('{ community { name kind mark locales } }')).data['community'];
    expect(community).toEqual({ name: 'Members Abroad', kind: 'REAL', mark: 'M', locales: ['en'] });
    const made = await stage.database.query(`SELECT kind, slug FROM space`);
    expect(made).toEqual([{ kind: 'commons', slug: 'commons' }]);
    expect(await stage.database.query('SELECT number FROM guideline')).toHaveLength(7);
    expect(await stage.database.query('SELECT act FROM audit_entry')).toEqual([{ act: 'community.set_up' }]);
  });

  test('at the same moment from many places makes one', async () => {
    stage = await openMembersStage({ kind: 'none' });
    const actor = systemActor('command line', stage.clock.now());
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => refusalOf(stage.get(SetUpCommunity).run(actor, input))),
    );
    expect(outcomes.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === 'CONFLICT')).toHaveLength(19);
    expect(await stage.database.query('SELECT 1 FROM person')).toHaveLength(1);
  });

  test('an address that is none leaves nothing behind, and the link in force', async () => {
    stage = await openMembersStage({ kind: 'none' });
    const token = (await stage.get(NewSetUpLink).make())!;
    const attempt = stage
      .get(SetUpCommunity)
      .byLink(nobody(stage.clock.now()), { ...input, adminEmail: 'ana', token, device: '', address: '192.0.2.1' });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'INVALID', params: { field: 'adminEmail' } });
    expect(await stage.database.query('SELECT 1 FROM community')).toEqual([]);
    expect(await stage.get(NewSetUpLink).isInForce(token)).toBe(true);
  });

  test('what it was made, real or demo, it stays', async () => {
    stage = await openMembersStage({ kind: 'real' });
    await expect(stage.database.query(`UPDATE community SET kind = 'demo'`)).rejects.toThrow(/stays what it was made/);
    const again = stage.database.transaction((tx) =>
      stage.get(CreateCommunity).create(tx, { name: 'x', kind: 'demo' }),
    );
    expect(await refusalOf(again)).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('one click as anybody', () => {
  const signInAs = 'mutation ($input: SignInAsInput!) { signInAs(input: $input) { viewer { displayName } } }';

  test('opens in the example on loopback', async () => {
    stage = await openMembersStage({ kind: 'demo' });
    const personId = await stage.member('Mia Member');
    expect((await stage.graphql('{ demoPeople { id displayName } }')).data['demoPeople']).toEqual([
      { id: personId, displayName: 'Mia Member' },
    ]);
    expect((await stage.graphql(signInAs, { input: { personId } })).data['signInAs'].viewer.displayName).toBe(
      'Mia Member',
    );
  });

  test('does not exist in the example on any other address', async () => {
    stage = await openMembersStage({ kind: 'demo', host: '0.0.0.0' });
    const personId = await stage.member('Mia Member');
    expect((await stage.graphql(signInAs, { input: { personId } })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await stage.graphql('{ demoPeople { id } }')).data['demoPeople']).toEqual([]);
  });
});

describe('offices', () => {
  test('are granted and ended by an administrator alone, told and recorded; the last administrator stays', async () => {
    stage = await openMembersStage();
    const admin = await stage.member('Ana Admin');
    await stage.office(admin, 'admin');
    const other = await stage.member('Ben Other');
    const region = await stage.space('europe', 'open', { kind: 'region' });
    const grant = async (by: string, more: object) =>
      stage
        .get(GrantOffice)
        .run(await stage.viewer(by), { personId: other, kind: 'coordinator', spaceId: region, ...more });
    expect((await refusalOf(grant(other, {}))).code).toBe('NOT_FOUND');
    expect((await refusalOf(grant(admin, { spaceId: null }))).params).toMatchObject({ because: 'region_needed' });
    expect((await refusalOf(grant(admin, { personId: region }))).code).toBe('NOT_FOUND');
    const officeId = await grant(admin, { untilAt: stage.clock.inDays(10) });
    expect((await stage.viewer(other)).offices).toMatchObject([{ kind: 'coordinator', spaceId: region }]);
    stage.clock.advanceSeconds(10 * 86_400);
    expect((await stage.viewer(other)).offices).toEqual([]);
    await stage.get(EndOffice).run(await stage.viewer(other), { officeId });
    const second = await grant(admin, { kind: 'admin', spaceId: null });
    const mine = (await stage.viewer(admin)).offices[0]!.id;
    const viewers = [await stage.viewer(admin), await stage.viewer(other)];
    const ends = await Promise.all(
      [mine, second].map((id, place) => refusalOf(stage.get(EndOffice).run(viewers[place]!, { officeId: id }))),
    );
    expect(new Set(ends.map(({ params }) => params?.['because'] ?? 'ended'))).toEqual(new Set(['ended', 'last_admin']));
    const acts = await stage.database.query<{ act: string }>('SELECT act FROM audit_entry ORDER BY recorded_at, id');
    expect(acts.map(({ act }) => act)).toEqual(['office.granted', 'office.ended', 'office.granted', 'office.ended']);
    const told = await stage.database.query<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1', [other]);
    expect(told.map(({ kind }) => kind)).toContain('office_granted');
  });

  test('say why they are given, in words that go when their holder goes', async () => {
    stage = await openMembersStage();
    const admin = await stage.member('Ana Admin');
    await stage.office(admin, 'admin');
    const other = await stage.member('Ben Other');
    const grant = async (reason?: string) =>
      stage.get(GrantOffice).run(await stage.viewer(admin), { personId: other, kind: 'moderator', reason });
    expect((await refusalOf(grant(' \n'))).params).toMatchObject({ field: 'reason', because: 'too_short' });
    expect((await refusalOf(grant('x'.repeat(501)))).params).toMatchObject({ field: 'reason', because: 'too_long' });
    const id = await grant(' Elected by the assembly. ');
    const offices = async () => listOffices(stage.database, stage.clock.now(), other);
    expect(await offices()).toMatchObject([{ id, reason: 'Elected by the assembly.' }]);
    const log = async (by: string) =>
      auditLogEntries(stage.database, await stage.viewer(by), { filter: { act: 'office' }, after: null, limit: 9 });
    expect(await log(admin)).toMatchObject([{ act: 'office.granted', why: 'Elected by the assembly.' }]);
    expect(await log(other)).toEqual([]);
    expect(await stage.database.query(`SELECT person_id FROM audit_salt WHERE field = 'text:reason'`)).toEqual([
      { person_id: other },
    ]);
    await stage.get(CloseMyAccount).run(await stage.viewer(other), { confirmed: true });
    expect(await log(admin)).toMatchObject([{ act: 'office.granted', why: null }]);
  });

  test('an API token has only the offices that were asked for by name, and the member is told of it', async () => {
    stage = await openMembersStage();
    const admin = await stage.member('Ana Admin');
    await stage.office(admin, 'admin');
    await stage.office(admin, 'moderator');
    const actor = systemActor('command line', stage.clock.now());
    const made = (offices: 'moderator'[]) =>
      stage.get(HandOutAccess).apiToken(actor, { email: 'ANA.admin@example.org', days: 3, offices });
    expect((await stage.loadViewer.byApiToken((await made([])).token))?.offices).toEqual([]);
    const { token } = await made(['moderator']);
    expect((await stage.loadViewer.byApiToken(token))?.offices).toMatchObject([{ kind: 'moderator' }]);
    stage.clock.advanceSeconds(3 * 86_400);
    expect(await stage.loadViewer.byApiToken(token)).toBeUndefined();
    expect(await stage.database.query(`SELECT 1 FROM notice WHERE kind = 'api_token_made'`)).toHaveLength(2);
    expect((await refusalOf(stage.get(HandOutAccess).link(actor, { email: 'x@example.org' }))).code).toBe('NOT_FOUND');
  });
});

describe('what others see of somebody', () => {
  test('is the name they chose, and region and country only if they show them', async () => {
    stage = await openMembersStage();
    const region = await stage.space('chile', 'open', { kind: 'region', countries: ['CL'] });
    const personId = await stage.member('Mia Member', { country: 'CL', homeSpaceId: region });
    const shown = async () => (await findShownPersons(stage.database, [personId]))[0];
    const revise = async (input: object) => stage.get(ReviseProfile).run(await stage.viewer(personId), input);
    expect(await shown()).toMatchObject({ displayName: 'Mia Member', region: { en: 'chile' }, country: 'CL' });
    await revise({ displayName: '  Mía\u202E\n M. ', showsRegion: false });
    expect(await shown()).toMatchObject({ displayName: 'Mía M.', region: null, country: 'CL' });
    await stage.database.query(`UPDATE community SET quiet_countries = '{CL}'`);
    expect(await shown()).toMatchObject({ country: null });
    for (const wrong of [
      { displayName: ' ' },
      { country: 'XX' },
      { timeZone: 'Mars/Base' },
      { locale: 'tlh' },
      { introduction: 'x'.repeat(501) },
    ]) {
      expect((await refusalOf(revise(wrong))).code).toBe('INVALID');
    }
    await revise({ country: null, timeZone: 'Asia/Kolkata' });
    expect(await stage.viewer(personId)).toMatchObject({ timeZone: 'Asia/Kolkata' });
  });

  test('is nothing once the account is closed: no name, no session, no place, and the counts are true', async () => {
    stage = await openMembersStage();
    const personId = await stage.member('Mia Member');
    await stage.member('Ben Other');
    const json = await stage.get(ExportMyData).run(await stage.viewer(personId));
    expect(JSON.parse(json)).toMatchObject({
      profile: [{ display_name: 'Mia Member' }],
      spaces: [{ slug: 'commons' }],
    });
    expect(json).toContain('Reports about you');
    expect(json).not.toContain('Ben');
    const close = stage.get(CloseMyAccount);
    expect((await refusalOf(close.run(await stage.viewer(personId), { confirmed: false }))).code).toBe('INVALID');
    await close.run(await stage.viewer(personId), { confirmed: true });
    expect(await stage.loadViewer.byPerson(personId)).toBeUndefined();
    expect((await findShownPersons(stage.database, [personId]))[0]).toMatchObject({
      isErased: true,
      displayName: '–',
      country: null,
    });
    expect(await stage.database.query(`SELECT participant_count FROM space WHERE kind = 'commons'`)).toEqual([
      { participant_count: 1 },
    ]);
    expect(await stage.database.query('SELECT 1 FROM account WHERE person_id = $1', [personId])).toEqual([]);
  });
});
