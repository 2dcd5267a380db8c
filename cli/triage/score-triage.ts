import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { BrokenModel, MOST_FILE_BYTES, readModel } from '../../moderation/triage/model/model-file.js';
import { TextScorer, type Weighed } from '../../moderation/triage/model/score-text.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { numberedLines } from './numbered-lines.js';
import { parseTextLine } from './parse-labelled-line.js';

/** Written together, so that a write costs little for each post. */
const WRITTEN_AT_ONCE = 32 * 1024;

/** The scorer of a model file, or a failure that says why it is none. */
export async function openScorer(path: string): Promise<TextScorer> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? error.message);
    throw new CommandFailure(
      `The model ${path} cannot be read: ${reason}. Make one: npm run -s meridian -- triage train --input labelled.jsonl --model ${path}`,
      exitStatus.badInput,
    );
  });
  if (!found.isFile()) throw new CommandFailure(`${path} is not a file; --model takes one.`, exitStatus.badInput);
  if (found.size > MOST_FILE_BYTES)
    throw new CommandFailure(
      `${path} has ${found.size} bytes; no triage model is larger than ${MOST_FILE_BYTES}.`,
      exitStatus.badInput,
    );
  try {
    return new TextScorer(readModel(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof BrokenModel) throw new CommandFailure(`${path}: ${error.message}`, exitStatus.badInput);
    throw error;
  }
}

/** Scores each line in order; gives the exit status. Bad lines are named on `problems`. Holds one line at a time. */
export async function scoreLines(
  scorer: TextScorer,
  input: Readable,
  output: Writable,
  problems: Writable,
): Promise<number> {
  let status: number = exitStatus.done;
  let waiting = '';
  for await (const found of numberedLines(input)) {
    const { number } = found;
    const read = 'problem' in found ? found : parseTextLine(found.line, number);
    if ('problem' in read) {
      status = exitStatus.badInput;
      if (!problems.write(`line ${number}: ${read.problem}\n`)) await once(problems, 'drain');
      continue;
    }
    const { score, because } = scorer.score(read.text);
    waiting += `${JSON.stringify({ id: read.id, score: round(score), because: because.map(sayWeighed) })}\n`;
    if (waiting.length < WRITTEN_AT_ONCE) continue;
    if (!output.write(waiting)) await once(output, 'drain');
    waiting = '';
  }
  if (waiting !== '' && !output.write(waiting)) await once(output, 'drain');
  return status;
}

/** Words as they stand in the text; how it looks by a name in brackets. Above 0 speaks for a breach, below 0 against. */
function sayWeighed(weighed: Weighed): { words: string; weight: number } {
  return 'words' in weighed ? weighed : { words: `(${weighed.shape})`, weight: weighed.weight };
}

const round = (score: number): number => Math.round(score * 1e5) / 1e5;
