import type { Command } from 'commander';
import { exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { openScorer, scoreLines } from './score-triage.js';
import { tellMeasures } from './tell-measures.js';
import { trainFromFile } from './train-triage.js';

/** `meridian triage`: the model that orders the queue, without a community. No text leaves the machine. */
export function registerTriage(program: Command): void {
  const triage = program.command('triage').description('train and try the model that puts what is likely bad first');
  registerTrain(triage);
  registerScore(triage);
}

function registerTrain(triage: Command): void {
  triage
    .command('train')
    .description('train a model on labelled posts, and say how good it is on posts it has not seen')
    .requiredOption(
      '--input <file>',
      'labelled posts as JSON lines: {"text", "label": true | false}; "-" is standard input',
    )
    .requiredOption('--model <file>', 'where the model goes; one that is there is replaced')
    .option('--json', 'print the figures as JSON on standard output')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s meridian -- triage train --input labelled.jsonl --model triage.json\n\nEach line: {"text": "what somebody wrote", "label": true}; true is bad.\nThe same lines give the same model. A bad line is reported on standard error with its number; the exit status is then 2, and the model is made of the others.',
    )
    .action(async ({ input, model, json }: { input: string; model: string; json?: boolean }, command: Command) => {
      const report = await trainFromFile({ input, model }, process.stderr, Progress.of(command));
      if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
      process.stderr.write(tellMeasures(report));
      if (report.badLines > 0) process.exitCode = exitStatus.badInput;
    });
}

function registerScore(triage: Command): void {
  triage
    .command('score')
    .description('score posts given as JSON lines on standard input, in order')
    .requiredOption('--model <file>', 'a model that `triage train` has made')
    .option('--json', 'write JSON lines (it always does)')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s meridian -- triage score --model triage.json < posts.jsonl\n\nEach line: {"id", "text"}; a line without an id gets its number.\nAnswers: {"id", "score", "because"}: the chance from 0 to 1 that a moderator would find a breach, and the words that weighed most, above 0 for a breach, below 0 against.\nA bad line is reported on standard error with its number; the exit status is then 2.',
    )
    .action(async ({ model }: { model: string }) => {
      const status = await scoreLines(await openScorer(model), process.stdin, process.stdout, process.stderr);
      if (status !== exitStatus.done) process.exitCode = status;
    });
}
