import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureScores, type Measures } from '../moderation/triage/model/measures.js';
import { TextScorer } from '../moderation/triage/model/score-text.js';
import { trainModel } from '../moderation/triage/model/train-model.js';
import { plainRegression, wordList } from './plain-baselines.js';

/**
 * How well triage does on labelled posts that it was not trained on, beside two plain baselines. Prints Markdown
 * tables. Run: node --import @oxc-node/core/register bench/measure-triage.ts FOLDER, where the folder holds
 * spam-comments.jsonl, abuse-cases.jsonl and statements.jsonl.
 */
const folder = process.argv[2] ?? '../shared/data';

interface Row {
  text: string;
  label: boolean;
  createdAt?: string;
  thread?: string;
  test?: string;
  conversation?: string;
}
interface Split {
  train: Row[];
  test: Row[];
}

const read = (file: string): Row[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const spam = read('spam-comments.jsonl').sort((one, other) => one.createdAt!.localeCompare(other.createdAt!));
const abuse = read('abuse-cases.jsonl');
const statements = read('statements.jsonl');
const distinct = (values: (string | undefined)[]): string[] => [...new Set(values)].map((value) => value!);
const threads = distinct(spam.map(({ thread }) => thread));
const tests = distinct(abuse.map(({ test }) => test));
const conversations = distinct(statements.map(({ conversation }) => conversation));

/** Each part is held back once; what it names is in no training part. */
function splitBy(rows: Row[], folds: number, isIn: (row: Row, fold: number) => boolean): Split[] {
  return Array.from({ length: folds }, (_none, fold) => ({
    train: rows.filter((row) => !isIn(row, fold)),
    test: rows.filter((row) => isIn(row, fold)),
  }));
}

const inTurn = (names: string[], name: string | undefined, folds: number, fold: number) =>
  name !== undefined && names.indexOf(name) % folds === fold;
const cut = Math.round(spam.length * 0.65);
const splits: Record<string, Split[]> = {
  'spam, the last 35 % in time': [{ train: spam.slice(0, cut), test: spam.slice(cut) }],
  'spam, each video held back': splitBy(spam, threads.length, (row, fold) => row.thread === threads[fold]),
  'abuse, kinds of case held back': splitBy(abuse, 6, (row, fold) => inTurn(tests, row.test, 6, fold)),
  'all three, video, kinds and conversations held back': splitBy(
    [...spam, ...abuse, ...statements],
    4,
    (row, fold) =>
      inTurn(tests, row.test, 4, fold) ||
      inTurn(threads, row.thread, 4, fold) ||
      inTurn(conversations, row.conversation, 4, fold),
  ),
};

const methods: Record<string, (train: Row[]) => (text: string) => number> = {
  'word list': wordList,
  'logistic regression on word counts': plainRegression,
  triage: (train) => {
    const scorer = new TextScorer(trainModel(train).model);
    return (text) => scorer.scoreOf(text);
  },
};

const show = (value: number | null): string => (value === null ? '' : value.toFixed(3));
const figures = ({ precision, recall, auc, brier, calibrationError }: Measures): string =>
  [precision, recall, auc, brier, calibrationError].map(show).join(' | ');
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const reliability: [string, Measures][] = [];

console.log('| posts | method | precision | recall | AUC | Brier | calibration error |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, parts] of Object.entries(splits)) {
  for (const [method, train] of Object.entries(methods)) {
    const scores: number[] = [];
    const rows: Row[] = [];
    for (const part of parts) {
      const score = train(part.train);
      for (const row of part.test) {
        scores.push(score(row.text));
        rows.push(row);
      }
    }
    const measured = measureScores(
      scores,
      rows.map(({ label }) => (label ? 1 : 0)),
    );
    console.log(`| ${name} | ${method} | ${figures(measured)} |`);
    if (method === 'triage') reliability.push([name, measured]);
    if (name.startsWith('all three')) byLanguage(method, scores, rows);
  }
}

/** The Chinese statements hold no bad ones: what matters there is how many are taken for bad. */
function byLanguage(method: string, scores: number[], rows: Row[]): void {
  for (const [language, accepts] of [
    ['Chinese', isHan],
    ['English', (text: string) => !isHan(text)],
  ] as const) {
    const own = rows.flatMap((row, at) => (accepts(row.text) && row.conversation ? [scores[at]!] : []));
    const high = own.filter((score) => score >= 0.5).length;
    console.log(`| statements in ${language} (${own.length}) | ${method}: ${high} score half or more | | | | | |`);
  }
}

for (const [name, { bands }] of reliability) {
  console.log(`\n${name}:\n\n| score | posts | said | were bad |\n| --- | --- | --- | --- |`);
  for (const { from, count, said, were } of bands)
    if (count > 0)
      console.log(`| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${count} | ${show(said)} | ${show(were)} |`);
}

const all = [...spam, ...abuse, ...statements];
const { model } = trainModel(all);
const scorer = new TextScorer(model);
const from = process.cpuUsage();
for (let round = 0; round < 3; round++) for (const { text } of all) scorer.score(text);
const { user, system } = process.cpuUsage(from);
console.log(
  `\n${Math.round((3e6 * all.length) / (user + system)).toLocaleString('en')} posts a second of one core, with reasons.`,
);
