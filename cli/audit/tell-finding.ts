import { formatReceipt } from '../../moderation/audit/receipt.js';
import type { LogFinding, ReceiptFinding, Trouble } from '../../moderation/audit/verify-log.js';

/** What was found, for people. */
export function findingInWords(finding: LogFinding): string {
  const { trouble, holding, waiting, partlyErased, receipts } = finding;
  const lines: string[] = [];
  if (trouble) {
    lines.push(`The audit log does not hold at entry ${trouble.seq}: ${troubleInWords(trouble)}`);
    lines.push(
      holding === 0
        ? 'No entry before it.'
        : holding === 1
          ? 'The one before it holds.'
          : `The ${holding} before it hold.`,
    );
  } else {
    lines.push(
      holding === 0 ? 'No entry has been appended yet.' : `${counted(holding, 'entry holds', 'entries hold')}.`,
    );
  }
  if (partlyErased > 0) lines.push(`In ${partlyErased} of them a person was erased; they hold all the same.`);
  if (waiting > 0)
    lines.push(
      `${counted(waiting, 'entry waits', 'entries wait')} to be appended, which the worker does within seconds.`,
    );
  lines.push(...receipts.map((receipt) => receiptInWords(receipt, holding)));
  if (!trouble) lines.push(`Receipt now: ${formatReceipt({ size: holding, root: finding.root })}`);
  return `${lines.join('\n')}\n`;
}

function troubleInWords({ kind, entryId, fields }: Trouble): string {
  const entry = entryId ? `entry ${entryId}` : 'an entry';
  switch (kind) {
    case 'changed':
      return `${entry} was changed (${fields?.join(', ') ?? 'leaf'}).`;
    case 'missing':
      return entryId ? `the entry that was recorded here is gone; ${entryId} stands in its place.` : 'it is missing.';
    case 'added':
      return `${entry} was never appended to the log.`;
    case 'reordered':
      return `${entry} does not belong here; the one that does stands at another place.`;
    case 'root':
      return `the root stored after ${entry} was changed or is gone; the entry itself holds.`;
  }
}

function receiptInWords({ size, outcome }: ReceiptFinding, holding: number): string {
  switch (outcome) {
    case 'holds':
      return `Receipt of size ${size}: holds.`;
    case 'differs':
      return `The log differs from the receipt at size ${size}: its past was rewritten after that receipt was given.`;
    case 'cut':
      return `The log differs from the receipt at size ${size}: it has only ${counted(holding, 'entry', 'entries')} now, so its end was cut off.`;
    case 'not reached':
      return `Receipt of size ${size}: cannot be compared, because the log does not hold up to there.`;
  }
}

/** What was found, for scripts. */
export function findingInJson(finding: LogFinding): unknown {
  const { holds, holding, root, waiting, partlyErased, trouble, receipts } = finding;
  return {
    ...{ holds, holding, root: root.toString('hex'), waiting, partlyErased, trouble: trouble ?? null },
    receipts: receipts.map((receipt) => ({ ...receipt, root: receipt.root.toString('hex') })),
  };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
