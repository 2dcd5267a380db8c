// Builds the pages with Vite when they are missing or were made from other sources than those that are here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const notSources = new Set(['build', 'node_modules', '.svelte-kit']);

/** Brings web/build up to date. Of several processes one builds, the others wait for it. */
export async function buildPages({ root, say }) {
  const web = join(root, 'web');
  if (!existsSync(join(web, 'vite.config.ts')) && !existsSync(join(web, 'vite.config.js'))) return { built: false };
  if (await isFresh(root)) return { built: false };
  const release = await takeLock(join(root, 'build', 'pages.lock'), say);
  try {
    if (await isFresh(root)) return { built: false };
    const fingerprint = await fingerprintOf(root);
    const begun = performance.now();
    say('Building the pages (up to a minute, only when they have changed) …');
    await rm(stampOf(root), { force: true });
    await runVite(web);
    await writeFile(stampOf(root), fingerprint);
    say(`The pages are built (${((performance.now() - begun) / 1000).toFixed(1)} s).`);
    return { built: true };
  } finally {
    await release();
  }
}

const stampOf = (root) => join(root, 'web', 'build', '.sources');

async function isFresh(root) {
  const made = await readFile(stampOf(root), 'utf8').catch(() => undefined);
  return made !== undefined && made === (await fingerprintOf(root));
}

/** One hash over the names and contents of all that the pages are made of. */
async function fingerprintOf(root) {
  const files = (await Promise.all([walk(join(root, 'web'), notSources), walk(join(root, 'messages'))])).flat();
  files.push(join(root, 'package-lock.json'));
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => '')));
  const hash = createHash('sha256');
  files
    .map((file, index) => ({ name: relative(root, file), content: contents[index] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .forEach(({ name, content }) => hash.update(`${name}\0${content.length}\0`).update(content));
  return hash.digest('hex');
}

async function walk(folder, leftOut = new Set()) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      if (leftOut.has(entry.name) || entry.name.endsWith('.test.ts')) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    }),
  );
  return found.flat();
}

function runVite(web) {
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build'], {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(Object.assign(new Error(`The pages do not build:\n${withoutTraces(output)}`), { isExpected: true }));
    });
  });
}

/** What the person who edits the pages needs: the reasons, without the insides of the tools. */
function withoutTraces(output) {
  const isTrace = (line) => /^\s+(?:\d+: |at )|^Stack backtrace:|^\.svelte-kit\/output\/.* kB/.test(line);
  return output
    .split('\n')
    .filter((line) => !isTrace(line))
    .join('\n')
    .trim();
}

/** A file that only one process can create. Whoever finds one waits, and takes it over when its maker is gone. */
async function takeLock(path, say) {
  await mkdir(dirname(path), { recursive: true });
  for (let waits = 0; ; waits += 1) {
    const file = await open(path, 'wx').catch((error) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (file) {
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    }
    if (waits === 0) say('Another process is building the pages; waiting for it …');
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(250);
  }
}

async function isAbandoned(path) {
  const written = await readFile(path, 'utf8').catch(() => undefined);
  if (written === undefined) return false;
  const age =
    Date.now() -
    (await stat(path).then(
      (status) => status.mtimeMs,
      () => Date.now(),
    ));
  if (age > 600_000) return true;
  if (written === '') return age > 5_000;
  try {
    process.kill(Number(written), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
