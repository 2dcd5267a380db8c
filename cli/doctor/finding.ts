/** What was looked at, whether it is well, and what to do if it is not. */
export interface Finding {
  about: 'settings' | 'database' | 'queue' | 'mail' | 'files' | 'clock' | 'disk';
  /** "look": it works, and somebody should know. "wrong": something does not work until it is mended. */
  state: 'ok' | 'look' | 'wrong';
  says: string;
  todo?: string;
}

/** The line of a finding, and below it what to do. */
export function lineOf({ about, state, says, todo }: Finding): string {
  const line = `${state.padEnd(6)} ${about.padEnd(9)} ${says.replaceAll('\n', `\n${' '.repeat(17)}`)}`;
  return todo === undefined ? line : `${line}\n${' '.repeat(17)}→ ${todo}`;
}

/** "40 seconds", "3 hours", "2 days": how long something has waited. */
export function waitingTime(from: Date, until: Date): string {
  const seconds = Math.max(0, Math.round((until.getTime() - from.getTime()) / 1000));
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const;
  const [name, size] = units.find(([, length]) => seconds >= length * 2) ?? (['second', 1] as const);
  const count = Math.round(seconds / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
