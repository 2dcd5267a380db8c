/**
 * Breaks the code on purpose in a copy of the checkout, one break after another, and says whether the tests noticed:
 *
 *   node --import @oxc-node/core/register test/histories/break-on-purpose.ts          all of them, some minutes
 *   node --import @oxc-node/core/register test/histories/break-on-purpose.ts 4 9      those of what must never break, by number
 *
 * Exits with 1 if a break went unnoticed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breaks, type Break } from './breaks.js';

const checkout = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'broken-on-purpose-'));
const asked = process.argv.slice(2);

/** What is in the working tree and not ignored. */
function copyCheckout(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: checkout, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(checkout, file)));
  const packed = execFileSync('tar', ['-c', '--no-recursion', ...files], { cwd: checkout, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x'], { cwd: copy, input: packed });
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
}

/** What the test said about it, in one line; undefined if it noticed nothing. */
function notice(broken: Break): string | undefined {
  const path = join(copy, broken.file);
  const whole = readFileSync(path, 'utf8');
  if (!whole.includes(broken.from)) throw new Error(`${broken.file} has no longer: ${broken.from}`);
  writeFileSync(
    path,
    whole.replace(broken.from, () => broken.to),
  );
  try {
    const ran = spawnSync('npx', ['vitest', 'run', '--project', 'flows', broken.test, '--bail', '1'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, HISTORIES: process.env['HISTORIES'] ?? '8', NO_COLOR: '1' },
    });
    if (ran.status === 0) return undefined;
    const said = `${ran.stdout}\n${ran.stderr}`.split('\n').filter((line) => /^\s*[+×-]|rror:/.test(line));
    return said.find((line) => broken.says.test(line))?.trim() ?? `something else: ${said.slice(0, 3).join(' | ')}`;
  } finally {
    writeFileSync(path, whole);
  }
}

copyCheckout();
let isMissed = false;
for (const broken of breaks.filter(({ of }) => asked.length === 0 || asked.includes(of))) {
  const said = notice(broken);
  isMissed ||= said === undefined || said.startsWith('something else');
  process.stdout.write(`${broken.of}: ${broken.what}\n  ${said ?? 'NOT NOTICED'}\n`);
}
rmSync(copy, { recursive: true });
process.exitCode = isMissed ? 1 : 0;
