import { createInterface } from 'node:readline/promises';
import { CommandFailure, exitStatus } from './exit-status.js';

/** Asks before data is changed. `--yes` answers for scripts; without it and without a terminal nothing is done. */
export async function confirm(question: string, yes: boolean | undefined): Promise<void> {
  if (yes) return;
  if (!process.stdin.isTTY) throw new CommandFailure(`${question} Say so with --yes.`, exitStatus.badInput);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    if (!/^\s*y(es)?\s*$/i.test(answer)) throw new CommandFailure('Nothing was done.');
  } finally {
    terminal.close();
  }
}
