import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells one process from a later one with the same number: when it started, and in which run of the machine.
 * Undefined when there is no such process, or only its remains.
 */
export function identityOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? identityFromProc(pid) : identityFromPs(pid);
}

/** Whether a process is still the one that was seen before. */
export function isAlive(seen: ProcessMark): boolean {
  return identityOf(seen.pid) === seen.identity;
}

/** A process as it is written into a file for others to check. */
export interface ProcessMark {
  pid: number;
  identity: string;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, identity: identityOf(process.pid) ?? 'unknown' };
}

function identityFromProc(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold anything; the state and the start time come behind it.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${startedAt}`;
  } catch {
    return undefined;
  }
}

function identityFromPs(pid: number): string | undefined {
  try {
    const [state = '', ...startedAt] = execFileSync('ps', ['-p', String(pid), '-o', 'state=,lstart='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : startedAt.join(' ');
  } catch {
    return undefined;
  }
}
