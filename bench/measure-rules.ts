import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { checkPosts } from '../cli/rules/check-posts.js';

/**
 * How well the starter set does on labelled posts: precision, recall, what it stops, and posts a second. Prints
 * Markdown tables. Run: node --import @oxc-node/core/register bench/measure-rules.ts [FOLDER], where the folder holds
 * spam-comments.jsonl, abuse-cases.jsonl and statements.jsonl.
 */
const folder = process.argv[2] ?? '../shared/data';

interface Labelled {
  id: string;
  text: string;
  label: boolean;
  createdAt?: string;
  author?: string;
  thread?: string;
  conversation?: string;
  test?: string;
}

interface Answer {
  id: string;
  outcome: 'publish' | 'case' | 'hold' | 'refuse';
  rules: { id: string }[];
}

const read = (file: string): Labelled[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

/** As posts in the commons. Where a file has no times or authors, each post has its own, two hours apart. */
function asPosts(rows: Labelled[], daysSinceJoining: number): string[] {
  return rows
    .map((row, index) => ({
      ...row,
      createdAt: row.createdAt ?? new Date(Date.UTC(2026, 0, 1) + index * 7_200_000).toISOString(),
    }))
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : 0))
    .map(({ id, text, createdAt, author, thread, conversation }) => {
      const joinedAt = new Date(Date.parse(createdAt) - daysSinceJoining * 86_400_000).toISOString();
      const space = { id: thread ?? conversation ?? 'commons', kind: 'commons' };
      return JSON.stringify({ id, text, createdAt, author: { id: author ?? `author-${id}`, joinedAt }, space });
    });
}

async function run(rows: Labelled[], daysSinceJoining: number): Promise<{ answers: Answer[]; milliseconds: number }> {
  const lines = asPosts(rows, daysSinceJoining);
  let output = '';
  const keep = new Writable({ write: (chunk, _encoding, done) => ((output += String(chunk)), done()) });
  const from = process.cpuUsage();
  await checkPosts(Readable.from([lines.join('\n')]), keep, process.stderr);
  const { user, system } = process.cpuUsage(from);
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  return { answers, milliseconds: (user + system) / 1000 };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;

function score(rows: Labelled[], answers: Answer[]) {
  const labels = new Map(rows.map((row) => [row.id, row.label]));
  const count = (isBad: boolean, accepts: (answer: Answer) => boolean) =>
    answers.filter((answer) => labels.get(answer.id) === isBad && accepts(answer)).length;
  const isSeen = ({ outcome }: Answer) => outcome !== 'publish';
  const isStopped = ({ outcome }: Answer) => outcome === 'hold' || outcome === 'refuse';
  const bad = count(true, () => true);
  const good = count(false, () => true);
  const [seenBad, seenGood] = [count(true, isSeen), count(false, isSeen)];
  return {
    precision: percent(seenBad, seenBad + seenGood),
    recall: percent(seenBad, bad),
    stoppedBad: percent(count(true, isStopped), bad),
    stoppedGood: `${count(false, isStopped)} of ${good} (${percent(count(false, isStopped), good)})`,
    seenGood: `${seenGood} (${percent(seenGood, good)})`,
  };
}

console.log('| posts | authors joined | precision | recall | bad ones stopped | others stopped | others seen at all |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, file] of [
  ['spam', 'spam-comments.jsonl'],
  ['abuse', 'abuse-cases.jsonl'],
  ['statements', 'statements.jsonl'],
] as const) {
  const rows = read(file);
  for (const days of [2, 400]) {
    const { answers } = await run(rows, days);
    const { precision, recall, stoppedBad, stoppedGood, seenGood } = score(rows, answers);
    const hasBad = rows.some((row) => row.label);
    const shown = hasBad ? [precision, recall, stoppedBad] : ['', '', ''];
    console.log(`| ${name} | ${days} days before | ${[...shown, stoppedGood, seenGood].join(' | ')} |`);
  }
}

const abuse = read('abuse-cases.jsonl');
const { answers } = await run(abuse, 400);
const outcomes = new Map(answers.map((answer) => [answer.id, answer.outcome]));
console.log('\n| HateCheck test | cases | seen |\n| --- | --- | --- |');
for (const test of [...new Set(abuse.map((row) => row.test!))]) {
  const rows = abuse.filter((row) => row.test === test);
  const seen = rows.filter((row) => outcomes.get(row.id) !== 'publish').length;
  console.log(`| ${test} | ${rows.length} | ${percent(seen, rows.length)} |`);
}

const all = ['spam-comments.jsonl', 'abuse-cases.jsonl', 'statements.jsonl'].flatMap(read);
const times = [];
for (let round = 0; round < 4; round++) times.push((await run(all, 400)).milliseconds);
console.log(
  `\n${all.length} posts, the whole of \`rules check\` with history: ${Math.round((all.length / Math.min(...times)) * 1000).toLocaleString('en')} posts a second of one core.`,
);
