import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile, mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../../cli/build/build-server.mjs';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

interface Ended {
  status: number | null;
  output: string;
  errors: string;
}

function meridian(words: string[], variables: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(checkoutRoot, 'cli', 'meridian.mjs'), ...words], {
      cwd: checkoutRoot,
      env: { ...process.env, ...variables },
    });
    const ended: Ended = { status: null, output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.errors += chunk.toString()));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}

describe('the command line', () => {
  it('explains itself, and each command too', async () => {
    const help = await meridian(['--help']);
    expect(help).toMatchObject({ status: 0, errors: '' });
    const names = [...help.output.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map((found) => found[1]!);
    expect(names).toContain('doctor');
    for (const name of names.filter((known) => known !== 'help')) {
      const own = await meridian([name, '--help']);
      expect(own.status, name).toBe(0);
      expect(own.output, name).toContain(`Usage: meridian ${name}`);
    }
  }, 120_000);

  it.each([
    [['docter'], /Did you mean doctor/],
    [['doctor', '--jason'], /unknown option/],
    [['doctor', 'now'], /too many arguments/],
    [[], /Usage: meridian/],
  ])('ends with 2 on bad usage: %j', async (words, complaint) => {
    const ended = await meridian(words);
    expect(ended.status).toBe(2);
    expect(ended.errors).toMatch(complaint);
    expect(ended.errors).not.toMatch(/^\s+at /m);
    expect(ended.output).toBe('');
  });

  it('names a wrong setting', async () => {
    const ended = await meridian(['doctor', '--json'], { PORT: 'eighty', LOG_LEVEL: 'info' });
    expect(ended.status).toBe(1);
    const about = expect.objectContaining({ about: 'settings', state: 'wrong', says: 'PORT is "eighty".' }) as unknown;
    expect(JSON.parse(ended.output)).toEqual([about]);
  });

  it('tells what to do when the database cannot be had', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meridian-doctor-'));
    const nowhere = { DATABASE_URL: 'postgresql://nobody:hidden@127.0.0.1:1/none', DATA_DIR: folder };
    const ended = await meridian(['doctor'], nowhere);
    await rm(folder, { recursive: true, force: true });
    expect(ended.status).toBe(1);
    expect(ended.output).toMatch(/wrong\s+database[^]*→ Start it, correct DATABASE_URL/);
    expect(ended.output).not.toContain('hidden');
  });
});

describe('the build', () => {
  let root: string;
  const made = (path: string) => join(root, 'build', 'server', path);
  const build = () => buildServer({ root, say: () => {} });
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'meridian-build-'));
    await mkdir(join(root, 'forum', 'noun'), { recursive: true });
    await writeFile(join(root, 'forum', 'noun', 'verb.ts'), 'export const answer: number = 1;\n');
    await writeFile(join(root, 'forum', 'noun', 'verb.test.ts'), 'export {};\n');
    await writeFile(join(root, 'forum', 'words.json'), '{}\n');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('compiles what runs, copies what is read, and leaves tests out', async () => {
    expect(await build()).toEqual({ built: 2 });
    expect(await readFile(made('forum/noun/verb.js'), 'utf8')).toMatch(/export const answer = 1;[^]*sourceMappingURL/);
    expect(await isThere(made('forum/words.json'))).toBe(true);
    expect(await isThere(made('forum/noun/verb.test.js'))).toBe(false);
  });

  it('does again only what has changed', async () => {
    expect(await build()).toEqual({ built: 0 });
    const source = join(root, 'forum', 'noun', 'verb.ts');
    await writeFile(source, 'export const answer: number = 2;\n');
    // An older time too: a checkout of last year's version is a change.
    await utimes(source, 1_000_000, 1_000_000);
    expect(await build()).toEqual({ built: 1 });
    expect(await readFile(made('forum/noun/verb.js'), 'utf8')).toContain('answer = 2');
  });

  it('says which file does not compile, and keeps what it had', async () => {
    const source = join(root, 'forum', 'noun', 'verb.ts');
    await writeFile(source, 'export const answer: = 3;\n');
    await expect(build()).rejects.toThrow(/forum\/noun\/verb\.ts/);
    await expect(build()).rejects.not.toThrow(/Stack|<unknown>/);
    expect(await readFile(made('forum/noun/verb.js'), 'utf8')).toContain('answer = 2');
  });

  it('removes what has no source any more, and may run twice at once', async () => {
    await rm(join(root, 'forum', 'noun'), { recursive: true });
    await writeFile(join(root, 'forum', 'other.ts'), 'export const other = true;\n');
    await Promise.all([build(), build(), build()]);
    expect(await isThere(made('forum/noun'))).toBe(false);
    expect(await isThere(made('forum/other.js'))).toBe(true);
  });
});
