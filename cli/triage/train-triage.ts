import { createReadStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { writeModel } from '../../moderation/triage/model/model-file.js';
import type { Measures } from '../../moderation/triage/model/measures.js';
import {
  type LabelledText,
  MOST_EXAMPLES,
  TooFewExamples,
  trainModel,
} from '../../moderation/triage/model/train-model.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import type { Progress } from '../progress.js';
import { numberedLines } from './numbered-lines.js';
import { parseLabelledLine } from './parse-labelled-line.js';

/** More of one text is not read by the model; the rest need not be kept. */
const KEPT_CHARACTERS = 20_000;
/** All texts together; beyond it the memory for training would not be bounded. */
const MOST_CHARACTERS = 200_000_000;

export interface TrainReport {
  examples: number;
  bad: number;
  badLines: number;
  model: string;
  heldBack: Measures;
}

/** Trains a model on labelled lines and writes it. Bad lines are named on `problems`; the others count. */
export async function trainFromFile(
  paths: { input: string; model: string },
  problems: Writable,
  progress: Progress,
): Promise<TrainReport> {
  const { examples, badLines } = await readExamples(await open(paths.input), problems, progress);
  const trained = train(examples, progress);
  const measures = rounded(trained.measures);
  const text = writeModel(trained.model, { examples: examples.length, measures });
  await write(paths.model, text);
  return { examples: measures.examples, bad: measures.bad, badLines, model: paths.model, heldBack: measures };
}

async function open(path: string): Promise<Readable> {
  if (path === '-') return process.stdin;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? error.message);
    throw new CommandFailure(`The examples in ${path} cannot be read: ${reason}.`, exitStatus.badInput);
  });
  if (found.isDirectory())
    throw new CommandFailure(`${path} is a folder; --input takes a file of JSON lines.`, exitStatus.badInput);
  return createReadStream(path);
}

async function readExamples(
  input: Readable,
  problems: Writable,
  progress: Progress,
): Promise<{ examples: LabelledText[]; badLines: number }> {
  const examples: LabelledText[] = [];
  let [badLines, characters] = [0, 0];
  for await (const found of numberedLines(input)) {
    const { number } = found;
    const read = 'problem' in found ? found : parseLabelledLine(found.line);
    if ('problem' in read) {
      badLines++;
      problems.write(`line ${number}: ${read.problem}\n`);
      continue;
    }
    const text = read.text.length > KEPT_CHARACTERS ? read.text.slice(0, KEPT_CHARACTERS) : read.text;
    characters += text.length;
    if (examples.length === MOST_EXAMPLES || characters > MOST_CHARACTERS)
      throw new CommandFailure(
        `Training reads at most ${MOST_EXAMPLES.toLocaleString('en')} examples of ${MOST_CHARACTERS.toLocaleString('en')} characters together. Give it the newest.`,
        exitStatus.badInput,
      );
    examples.push({ text, label: read.label });
    if (number % 1000 === 0) progress.show(`read ${number} lines`);
  }
  return { examples, badLines };
}

function train(examples: LabelledText[], progress: Progress) {
  try {
    return trainModel(examples, (share) =>
      progress.show(`training on ${examples.length} examples: ${Math.round(share * 100)} %`, share),
    );
  } catch (error) {
    if (error instanceof TooFewExamples) throw new CommandFailure(error.message, exitStatus.badInput);
    throw error;
  } finally {
    progress.end();
  }
}

/** Whoever scores meanwhile finds the old model or the new one, never half of one. */
async function write(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : (code ?? message);
    throw new CommandFailure(`The model cannot be written to ${path}: ${reason}.`);
  }
}

function rounded(measures: Measures): Measures {
  return JSON.parse(
    JSON.stringify(measures, (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
    ),
  ) as Measures;
}
