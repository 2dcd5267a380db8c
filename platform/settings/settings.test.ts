import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkoutRoot } from './checkout-root.js';
import { openSecrets } from './secrets.js';
import { describeSettings, readSettings, SettingsError } from './settings.js';

describe('settings', () => {
  it('have a default that works at once', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      dataDir: join(checkoutRoot, '.data'),
      databaseUrl: undefined,
      mailFrom: 'meridian@localhost',
      logLevel: 'info',
    });
  });

  it('let the public address follow the port', () => {
    expect(readSettings({ PORT: '4321' }).publicUrl).toBe('http://localhost:4321');
    expect(readSettings({ PORT: '4321', PUBLIC_URL: 'https://forum.example.org/' }).publicUrl).toBe(
      'https://forum.example.org',
    );
  });

  it('treat an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('name everything that is wrong at once, with what was found and what would be right', () => {
    const read = () => readSettings({ PORT: 'eighty', PUBLIC_URL: 'forum.example.org', LOG_LEVEL: 'loud' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT is "eighty"\. It should be a whole number[^]*PUBLIC_URL is[^]*LOG_LEVEL is "loud"/);
  });

  it('never print a secret, nor the password in an address', () => {
    const read = () => readSettings({ SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@host/db' });
    expect(read).toThrow(SettingsError);
    expect(read).not.toThrow(/hunter2/);
    expect(read).toThrow(/DATABASE_URL is "mysql:\/\/…@host[^]*SECRET is 7 characters long/);
  });

  it.each([
    ['off', false],
    ['on', true],
    ['1', 1],
    ['10.0.0.1, 10.1.0.0/16,::1', ['10.0.0.1', '10.1.0.0/16', '::1']],
  ])('take TRUST_PROXY=%s', (text, value) => {
    expect(readSettings({ TRUST_PROXY: text }).trustProxy).toEqual(value);
  });

  it.each([
    ['TRUST_PROXY', 'maybe'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'https://example.org/forum'],
    ['MAIL_FROM', 'Forum <forum@example.org>\r\nBcc: all@example.org'],
    ['REDIS_URL', 'localhost:6379'],
    ['HOST', 'not a host'],
    ['INBOUND_SECRET', 'short'],
  ])('refuse %s=%s', (name, text) => {
    expect(() => readSettings({ [name]: text })).toThrow(name);
  });

  it('are all described', () => {
    const described = describeSettings();
    expect(described).toHaveLength(15);
    expect(described.every(({ meaning, accepts, byDefault }) => meaning && accepts && byDefault)).toBe(true);
  });
});

describe('secrets', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meridian-secrets-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are generated once, by whoever comes first, for its owner alone', async () => {
    const dataDir = join(folder, 'new');
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSecrets({ dataDir, secret: undefined })));
    expect(new Set(opened.map((secrets) => secrets.databasePassword)).size).toBe(1);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('are closed again when somebody opened their file', async () => {
    const path = join(folder, 'new', 'secrets.json');
    await chmod(path, 0o644);
    await openSecrets({ dataDir: join(folder, 'new'), secret: undefined });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('follow SECRET where it is set, the password of the database excepted', async () => {
    const dataDir = join(folder, 'new');
    const own = await openSecrets({ dataDir, secret: undefined });
    const shared = await openSecrets({ dataDir, secret: 'x'.repeat(32) });
    expect(shared.keyFor('csrf')).not.toEqual(own.keyFor('csrf'));
    expect(shared.keyFor('csrf')).not.toEqual(shared.keyFor('links'));
    expect(shared.databasePassword).toBe(own.databasePassword);
    expect(await readFile(join(dataDir, 'secrets.json'), 'utf8')).not.toContain('xxxx');
  });
});
