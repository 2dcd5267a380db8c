// Compiles the server's TypeScript into build/server, file by file, and only what has changed.
// Plain JavaScript, because it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folders = ['api', 'worker', 'cli', 'forum', 'moderation', 'platform', 'messages', 'migrations'];
const copied = ['.json', '.sql', '.txt', '.graphql'];

/**
 * Brings build/server up to date with the sources and removes what has no source any more. An output carries its
 * source's time, so "is it fresh" is one comparison. Each file is replaced in one step: two processes that build at
 * once do the same work twice, and neither can see half a file.
 */
export async function buildServer({ root, say }) {
  const output = join(root, 'build', 'server');
  const isSameBuilder = (await readOrEmpty(join(output, '.builder'))) === (await builder());
  const sources = (await Promise.all(folders.map((folder) => walk(join(root, folder))))).flat();
  const jobs = sources.map((source) => jobOf(source, root, output)).filter((job) => job !== undefined);
  const stale = isSameBuilder ? await keepStale(jobs) : jobs;
  if (stale.length > 0) {
    if (stale.length > 20) say(`Building the server (${stale.length} files) …`);
    await compile(stale, root);
  }
  await removeOrphans(output, jobs);
  if (!isSameBuilder) await replace(join(output, '.builder'), await builder());
  return { built: stale.length };
}

/** What made the outputs: another compiler or other options make all of them again. */
let knownBuilder;
async function builder() {
  knownBuilder ??= (async () => {
    const require = createRequire(import.meta.url);
    const hash = createHash('sha256');
    hash.update(await readFile(fileURLToPath(import.meta.url)));
    hash.update(await readFile(require.resolve('@swc/core/package.json')));
    return hash.digest('hex');
  })();
  return knownBuilder;
}

/** All files below a folder, with their times; nothing for a folder that does not exist. */
async function walk(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing([]));
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      const status = await stat(path).catch(ignoreMissing(undefined));
      return status === undefined ? [] : [{ path, status }];
    }),
  );
  return found.flat();
}

function jobOf(source, root, output) {
  const target = join(output, relative(root, source.path));
  if (/\.(test|bench|d)\.ts$/.test(source.path)) return undefined;
  if (source.path.endsWith('.ts')) return { ...source, kind: 'compile', target: target.replace(/\.ts$/, '.js') };
  if (copied.some((suffix) => source.path.endsWith(suffix))) return { ...source, kind: 'copy', target };
  return undefined;
}

async function keepStale(jobs) {
  const stale = await Promise.all(
    jobs.map(async (job) => {
      const made = await stat(job.target).catch(ignoreMissing(undefined));
      return made === undefined || Math.abs(made.mtimeMs - job.status.mtimeMs) > 1;
    }),
  );
  return jobs.filter((_, index) => stale[index]);
}

async function compile(jobs, root) {
  const swc = jobs.some((job) => job.kind === 'compile') ? await import('@swc/core') : undefined;
  const failures = [];
  // A few at a time, so that a big build does not hold every source in memory at once.
  const queue = [...jobs];
  const lane = async () => {
    for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
      await (job.kind === 'copy' ? copy(job) : translate(job, swc)).catch((error) => {
        if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'ENOSPC') throw error;
        const reason = error.message.split('\n\nCaused by:')[0].trim();
        failures.push(`${relative(root, job.path)}: ${reason}`);
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  if (failures.length > 0)
    throw expected(`These files do not compile:\n${failures.sort((a, b) => a.localeCompare(b)).join('\n')}`);
}

async function translate(job, swc) {
  const { code, map } = await swc.transform(await readFile(job.path, 'utf8'), {
    filename: job.path,
    configFile: false,
    swcrc: false,
    sourceMaps: true,
    sourceFileName: relative(dirname(job.target), job.path),
    module: { type: 'es6' },
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2024',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
  });
  const mapping = JSON.parse(map);
  delete mapping.sourcesContent;
  await mkdir(dirname(job.target), { recursive: true });
  await replace(`${job.target}.map`, JSON.stringify(mapping));
  await replace(job.target, `${code}//# sourceMappingURL=${basename(job.target)}.map\n`, job.status.mtime);
}

async function copy(job) {
  await mkdir(dirname(job.target), { recursive: true });
  const passing = passingName(job.target);
  await copyFile(job.path, passing);
  await utimes(passing, job.status.mtime, job.status.mtime);
  await rename(passing, job.target);
}

async function removeOrphans(output, jobs) {
  const wanted = new Set([join(output, '.builder')]);
  for (const job of jobs) wanted.add(job.target).add(`${job.target}.map`);
  const made = await walk(output);
  const orphans = made.filter((file) => !wanted.has(file.path) && !isInPassing(file));
  const emptied = new Set();
  for (const orphan of orphans) {
    await rm(orphan.path, { force: true });
    emptied.add(dirname(orphan.path));
  }
  for (let folder of emptied) {
    // Not empty is the usual case, and ends the climb.
    while (
      folder.length > output.length &&
      (await rmdir(folder).then(
        () => true,
        () => false,
      ))
    )
      folder = dirname(folder);
  }
}

/** Another process may be about to rename it; one that was left behind by a killed build is old. */
const isInPassing = (file) => file.path.endsWith('.passing') && Date.now() - file.status.mtimeMs < 60_000;
let passings = 0;
const passingName = (path) => `${path}.${process.pid}-${(passings += 1)}.passing`;

async function replace(path, text, time) {
  const passing = passingName(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(passing, text);
  if (time) await utimes(passing, time, time);
  await rename(passing, path);
}

const readOrEmpty = (path) => readFile(path, 'utf8').catch(ignoreMissing(''));

function ignoreMissing(value) {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw error;
  };
}

function expected(message) {
  return Object.assign(new Error(message), { isExpected: true });
}
