import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { checkPosts } from '../cli/rules/check-posts.js';
import { measureScores } from '../moderation/triage/model/measures.js';
import { plainRegression, wordList } from './plain-baselines.js';

/**
 * The starter set beside two plain baselines that were trained on the other part of the same labelled posts. Prints a
 * Markdown table. Run: node --import @oxc-node/core/register bench/measure-rules-beside-baselines.ts FOLDER
 */
const folder = process.argv[2] ?? '../shared/data';

interface Row {
  id: string;
  text: string;
  label: boolean;
  createdAt?: string;
  author?: string;
  thread?: string;
  test?: string;
}

const read = (file: string): Row[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** What `rules check` makes of the posts, by authors who joined long ago: 0 published, 1 seen by a moderator. */
async function starterSet(rows: Row[]): Promise<Map<string, number>> {
  const lines = rows.map(({ id, text, createdAt, author, thread }, at) => {
    const written = createdAt ?? new Date(Date.UTC(2026, 0, 1) + at * 7_200_000).toISOString();
    const joinedAt = new Date(Date.parse(written) - 400 * 86_400_000).toISOString();
    const space = { id: thread ?? 'commons', kind: 'commons' };
    return JSON.stringify({ id, text, createdAt: written, author: { id: author ?? `author-${id}`, joinedAt }, space });
  });
  let output = '';
  const keep = new Writable({ write: (chunk, _encoding, done) => ((output += String(chunk)), done()) });
  await checkPosts(Readable.from([lines.join('\n')]), keep, process.stderr);
  const answers = output.trim().split('\n');
  return new Map(
    answers.map((line) => {
      const { id, outcome } = JSON.parse(line) as { id: string; outcome: string };
      return [id, outcome === 'publish' ? 0 : 1];
    }),
  );
}

const spam = read('spam-comments.jsonl').sort((one, other) => one.createdAt!.localeCompare(other.createdAt!));
const abuse = read('abuse-cases.jsonl');
const cut = Math.round(spam.length * 0.65);
const tests = [...new Set(abuse.map(({ test }) => test))];
const isIn = (row: Row, fold: number) => tests.indexOf(row.test) % 6 === fold;
const splits = {
  'spam, the last 35 % in time': { all: spam, parts: [{ train: spam.slice(0, cut), test: spam.slice(cut) }] },
  'abuse, kinds of case held back': {
    all: abuse,
    parts: Array.from({ length: 6 }, (_none, fold) => ({
      train: abuse.filter((row) => !isIn(row, fold)),
      test: abuse.filter((row) => isIn(row, fold)),
    })),
  },
};

const show = (value: number | null): string => (value === null ? '' : value.toFixed(3));
console.log('| posts | method | precision | recall | AUC |\n| --- | --- | --- | --- | --- |');
for (const [name, { all, parts }] of Object.entries(splits)) {
  const seen = await starterSet(all);
  const methods = { 'starter set': null, 'word list': wordList, 'logistic regression': plainRegression };
  for (const [method, train] of Object.entries(methods)) {
    const scores: number[] = [];
    const labels: number[] = [];
    for (const part of parts) {
      const score = train?.(part.train);
      for (const row of part.test) {
        scores.push(score ? score(row.text) : seen.get(row.id)!);
        labels.push(row.label ? 1 : 0);
      }
    }
    const { precision, recall, auc } = measureScores(scores, labels);
    console.log(`| ${name} | ${method} | ${[precision, recall, auc].map(show).join(' | ')} |`);
  }
}
