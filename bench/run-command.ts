import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopwatch } from '../platform/clock/clock.js';
import { checkoutRoot } from '../platform/settings/checkout-root.js';

/** The words that start the command line, for a process of its own. */
export const commandLine = join(checkoutRoot, 'cli', 'meridian.mjs');

export interface RanCommand {
  output: string;
  seconds: number;
  /** The most resident memory it had at one time. */
  peakMegabytes: number;
}

/** Runs `meridian …` as typed, in a process of its own; throws with its words when it does not end with 0. */
export async function runCommand(words: string[], variables: NodeJS.ProcessEnv): Promise<RanCommand> {
  const elapsed = stopwatch();
  const child = spawn(process.execPath, [commandLine, ...words, '--quiet'], { env: { ...process.env, ...variables } });
  let [output, errors, peakMegabytes] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid!))), 20);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`meridian ${words[0]} ${words[1]} ended with ${String(status)}: ${errors}`);
  return { output, seconds: elapsed() / 1000, peakMegabytes };
}

/** The peak of a process's resident memory so far, in megabytes; 0 when it has ended. */
export function peakOf(pid: number): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? (Number(found[1]) * 1024) / 1e6 : 0;
  } catch {
    return 0;
  }
}
