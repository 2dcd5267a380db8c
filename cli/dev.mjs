// `npm run dev`: runs Meridian from its sources. The pages change in place; a change of the server builds what is stale
// and starts it anew.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rooms = ['api', 'cli', 'forum', 'messages', 'migrations', 'moderation', 'platform', 'worker'];
const settleMilliseconds = 150;

let child;
let timer;
let isEnding = false;
let isStartingAnew = false;

function start() {
  isStartingAnew = false;
  child = spawn(process.execPath, [join(root, 'cli', 'meridian.mjs'), 'start', '--dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
  });
  child.once('exit', (status) => {
    child = undefined;
    if (isEnding) process.exit(status ?? 0);
    // One that ended by itself (a file that does not compile) waits for the next change.
    if (isStartingAnew) start();
  });
}

/** Asks the running one to end; it is started again once it has, however often that was asked meanwhile. */
function startAnew() {
  if (!child) return start();
  isStartingAnew = true;
  child.kill('SIGTERM');
}

for (const room of rooms) {
  watch(join(root, room), { recursive: true }, (_event, name) => {
    if (!/\.(ts|json|sql)$/.test(name ?? '') || name.endsWith('.test.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(startAnew, settleMilliseconds);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isEnding = true;
    if (!child) process.exit(0);
    if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
  });
}

start();
