import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { proveEntry } from '../../moderation/audit/prove-entry.js';
import { findReceipts, formatReceipt, parseReceipt, type Receipt } from '../../moderation/audit/receipt.js';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { isId } from '../../platform/ids/ids.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { withDatabase } from '../with-database.js';
import { findingInJson, findingInWords } from './tell-finding.js';

/** `meridian audit`: whether the record of what was done in any office is what was recorded. */
export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('check the audit log, and prove what stands in it');
  audit
    .command('verify')
    .description('say how many entries hold, or name the first that does not; ends with 1 if one does not')
    .option('--receipt <text-or-file>', 'a receipt (size:root), or a file with some: a saved digest', collect, [])
    .option('--json', 'print the finding as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- audit verify --receipt saved-digest.eml')
    .action(verify);
  audit
    .command('proof <entry-id>')
    .description('print the proof that an entry stands in the log, for docs/reference/check-audit-proof.mjs')
    .option('--size <number>', 'against the root when the log had this size, as in an older receipt', wholeNumber)
    .option('--json', 'print the proof as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- audit proof 01997b3c-… --json > proof.json')
    .action(prove);
}

async function verify(options: { receipt: string[]; json?: boolean }, command: Command): Promise<void> {
  const receipts = (await Promise.all(options.receipt.map(receiptsIn))).flat();
  const progress = Progress.of(command);
  const onProgress = (done: number, total: number) => progress.show(`${done} of ${total} entries`, done / total);
  const finding = await withDatabase(({ database }) => verifyLog(database, { receipts, onProgress }));
  progress.end();
  process.stdout.write(options.json ? `${JSON.stringify(findingInJson(finding))}\n` : findingInWords(finding));
  if (!finding.holds) process.exitCode = exitStatus.failed;
}

/** The receipts that one `--receipt` stands for: itself, or all in the file of that name. */
async function receiptsIn(textOrFile: string): Promise<Receipt[]> {
  const receipt = parseReceipt(textOrFile);
  if (receipt) return [receipt];
  const text = await readFile(textOrFile, 'utf8').catch(() => undefined);
  if (text === undefined) {
    const shown = textOrFile.slice(0, 80);
    throw new CommandFailure(
      `"${shown}" is neither a receipt (size:root, with 64 hexadecimal digits) nor a file that can be read.`,
      exitStatus.badInput,
    );
  }
  const found = findReceipts(text);
  if (found.length === 0) throw new CommandFailure(`There is no receipt in ${textOrFile}.`, exitStatus.badInput);
  return found;
}

async function prove(entryId: string, options: { size?: number; json?: boolean }): Promise<void> {
  if (!isId(entryId)) throw new CommandFailure(`"${entryId}" is not the id of an entry.`, exitStatus.badInput);
  const proof = await withDatabase(({ database }) => proveEntry(database, entryId, options.size));
  if (!proof) {
    const log = options.size === undefined ? 'the log' : `the log of size ${String(options.size)}`;
    throw new CommandFailure(
      `There is no such entry in ${log}. What was done a moment ago is appended within seconds.`,
    );
  }
  if (options.json) process.stdout.write(`${JSON.stringify(proof)}\n`);
  else {
    const receipt = formatReceipt({ size: proof.treeSize, root: Buffer.from(proof.root, 'hex') });
    const lines = [
      `Entry ${proof.leafIndex + 1} of ${proof.treeSize}`,
      `receipt  ${receipt}`,
      `leaf     ${proof.leaf}`,
    ];
    process.stdout.write(`${[...lines, ...proof.path.map((hash) => `path     ${hash}`)].join('\n')}\n`);
  }
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new CommandFailure(`--size must be a whole number, not "${text}".`, exitStatus.badInput);
  return Number(text);
}
