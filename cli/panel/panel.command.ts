import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { formatReceipt, parseReceipt } from '../../moderation/audit/receipt.js';
import { wordHashOf } from '../../moderation/panels/draw.js';
import { type SavedDraw, examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { type DrawVerdict, verdictInWords } from './tell-verdict.js';

/** `meridian panel`: whether the draw of a members' panel is what its seed says. It needs neither database nor network. */
export function registerPanel(program: Command): void {
  const panel = program.command('panel').description('compute the draw of a members’ panel again');
  panel
    .command('verify <file>')
    .description('check a draw that was saved from its page; ends with 1 if something in it does not hold')
    .option('--receipt <size:root>', 'a receipt of that size, from a digest: the proofs must be under its root')
    .option('--word <words>', 'the words that whoever appealed gave for the draw')
    .option('--json', 'print the finding as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- panel verify draw.json --word "seven grey herons"')
    .action(verify);
}

interface Options {
  receipt?: string;
  word?: string;
  json?: boolean;
}

async function verify(file: string, options: Options): Promise<void> {
  const saved = await readDraw(file);
  const finding = examineSavedDraw(saved);
  const verdict: DrawVerdict = {
    ...finding,
    ...{ panel: finding.holds ? saved.draw.panel : null, isDrawn: finding.seed !== null },
    places: finding.holds ? placesOf(saved) : [],
    word: options.word === undefined ? null : wordHashOf(options.word.trim()).toString('hex') === saved.draw.wordHash,
    receipt: options.receipt === undefined ? null : isUnder(saved, options.receipt),
  };
  process.stdout.write(options.json ? `${JSON.stringify(verdict)}\n` : verdictInWords(verdict));
  if (!verdict.holds || verdict.word === false || verdict.receipt === false) process.exitCode = exitStatus.failed;
}

function placesOf({ draw }: SavedDraw): DrawVerdict['places'] {
  return draw.turns.flatMap(({ place, became }) => (became ? [{ place: place + 1, became }] : []));
}

async function readDraw(file: string): Promise<SavedDraw> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new CommandFailure(`${file} cannot be read.`, exitStatus.badInput);
  try {
    const saved = JSON.parse(text) as SavedDraw | null;
    if (saved?.draw && typeof saved.draw === 'object')
      return { draw: saved.draw, committed: saved.committed ?? null, drawn: saved.drawn ?? null };
  } catch {
    // Said below: what is no JSON is no draw either.
  }
  throw new CommandFailure(`${file} is not a draw. Save it from the page of the draw ("Save the draw as a file").`, 2);
}

/** Whether both proofs are under the root of a receipt; one of another size says nothing of them. */
function isUnder({ committed, drawn }: SavedDraw, text: string): boolean {
  const receipt = parseReceipt(text);
  if (!receipt)
    throw new CommandFailure(`"${text.slice(0, 80)}" is not a receipt (size:root, 64 hexadecimal digits).`, 2);
  const proofs = [committed, drawn].filter((proof) => proof !== null);
  if (proofs.some(({ treeSize }) => treeSize !== receipt.size)) {
    const size = proofs[0]?.treeSize ?? 0;
    throw new CommandFailure(
      `The draw was saved when the log had ${size} entries, and the receipt is of ${receipt.size}. The page /audit shows whether one is the beginning of the other.`,
      exitStatus.badInput,
    );
  }
  return proofs.every(({ treeSize, root }) => `${treeSize}:${root}` === formatReceipt(receipt));
}
