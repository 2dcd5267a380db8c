import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { stopwatch } from '../platform/clock/clock.js';
import { Report } from './report.js';
import { commandLine } from './run-command.js';
import { makePosts } from './screening-load.js';

/**
 * Whether `rules check` holds the same memory however many posts come: pipes a million generated posts into it, and
 * compares what it holds at the middle with what it holds at the end.
 * Run: node --import @oxc-node/core/register bench/check-stream.bench.ts [POSTS]
 */
const count = Number(process.argv[2] ?? 1_000_000);
const report = new Report();
const posts = makePosts(20_000);
const started = Date.UTC(2026, 0, 1);

/** Other words in each round, so that it is no flood of copies; half the authors are new. */
function line(index: number): string {
  const { text, space } = posts[index % posts.length]!;
  const round = Math.floor(index / posts.length);
  return `${JSON.stringify({
    id: `post-${index}`,
    text: `${round.toString(36)} ${text.slice(round % 40)}`,
    createdAt: new Date(started + index * 2000).toISOString(),
    author: { id: `author-${index % 2 ? index % 900 : index}`, joinedAt: new Date(started).toISOString() },
    space,
    threadId: `thread-${index % 4000}`,
  })}\n`;
}

const child = spawn(process.execPath, [commandLine, 'rules', 'check'], { stdio: ['pipe', 'pipe', 'inherit'] });
let answered = 0;
child.stdout.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
});
/** The process that works: the command may start another, on the Node version that it needs. */
function working(pid = child.pid!): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? pid : working(Number(children.split(' ')[0]));
}
const megabytes = () => {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${working()}/status`, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1000) : 0;
};
const cpuSeconds = () => {
  const fields = readFileSync(`/proc/${working()}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

const elapsed = stopwatch();
const curve: number[] = [];
let spent = 0;
report.heading(`${count.toLocaleString('en')} posts through rules check`);
for (let index = 0; index < count;) {
  let batch = '';
  for (const end = Math.min(count, index + 500); index < end; index++) batch += line(index);
  if (!child.stdin.write(batch)) await once(child.stdin, 'drain');
  if (index % Math.ceil(count / 20) < 500) {
    curve.push(megabytes());
    spent = cpuSeconds();
  }
}
child.stdin.end();
const [status] = (await once(child, 'close')) as [number];
const seconds = elapsed() / 1000;
report.figure('resident memory, megabytes', curve.join(' '));
report.figure('posts a second, start and generator included', Math.round(count / seconds).toLocaleString('en'));
report.figure('posts a second of its core', Math.round((count * 0.95) / spent).toLocaleString('en'));
report.holds('every post has its answer', answered === count, answered);
report.holds('it ends with 0', status === 0, status);
const [middle, end] = [curve[Math.floor(curve.length / 2)]!, Math.max(...curve.slice(-3))];
report.holds('memory is level from the middle to the end', end < middle * 1.1 + 10, { middle, end });
process.exitCode = report.end();
