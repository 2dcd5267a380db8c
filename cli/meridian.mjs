#!/usr/bin/env node
// The launcher. Plain JavaScript, so that it runs under whatever Node a machine has: it continues on Node 24, builds
// what is older than its sources, and hands over to the commands in main.ts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const neededNodeMajor = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < neededNodeMajor) continueOnNewerNode();
else await launch();

/** Builds what is stale, then runs the command in this process. */
async function launch() {
  nodeModule.enableCompileCache?.(join(root, 'build', 'compile-cache'));
  const isQuiet = words.includes('--quiet');
  const say = isQuiet ? () => {} : (line) => process.stderr.write(`${line}\n`);
  try {
    const { buildServer } = await import('./build/build-server.mjs');
    await buildServer({ root, say });
    if (needsPages()) {
      // A wrong setting is told before anybody waits for the pages.
      const { readSettings } = await import('../build/server/platform/settings/settings.js');
      readSettings();
      const { buildPages } = await import('./build/build-pages.mjs');
      await buildPages({ root, say });
    }
  } catch (error) {
    const isSetting = error.name === 'SettingsError';
    process.stderr.write(`${error.isExpected || isSetting ? error.message : `The build failed: ${error.message}`}\n`);
    process.exitCode = isSetting ? 2 : 1;
    return;
  }
  const { main } = await import('../build/server/cli/main.js').catch((error) => {
    process.stderr.write(`Meridian cannot start: ${process.env.LOG_LEVEL === 'debug' ? error.stack : error.message}\n`);
    process.exit(1);
  });
  await main(words);
}

/** Only what serves pages waits for their build: no other command does, nor `start --dev` or `start --only api`. */
function needsPages() {
  const command = words.find((word) => !word.startsWith('-'));
  if (!['start', 'demo', 'build'].includes(command)) return false;
  if (words.includes('--help') || words.includes('-h') || words.includes('--dev')) return false;
  const at = words.findIndex((word) => word === '--only' || word.startsWith('--only='));
  if (at === -1) return true;
  const parts = words[at].startsWith('--only=') ? words[at].slice('--only='.length) : (words[at + 1] ?? '');
  return parts.split(',').includes('web');
}

/** Runs the same command on the Node that came with the packages, and ends as it ends. */
function continueOnNewerNode() {
  const newer = join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(newer) || process.env.MERIDIAN_RELAUNCHED) {
    process.stderr.write(
      `Meridian needs Node ${neededNodeMajor} or later, and this is Node ${process.versions.node}.\n` +
        `Run "npm ci" in ${root} (on Linux it brings one), or install it from https://nodejs.org.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...words], {
    stdio: 'inherit',
    env: { ...process.env, MERIDIAN_RELAUNCHED: '1' },
  });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both; a second one would read as impatience.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`${newer} cannot be run: ${error.message}\nRun "npm ci" again.\n`);
    process.exit(1);
  });
  child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
}
