/** What a run found, line by line, and whether everything held that should. */
export class Report {
  private failures = 0;

  heading(words: string): void {
    process.stdout.write(`\n${words}\n`);
  }

  figure(name: string, value: string | number): void {
    process.stdout.write(`  ${name.padEnd(44)} ${value}\n`);
  }

  /** Says whether something held; the run fails at its end if one did not. */
  holds(name: string, isSo: boolean, seen: unknown = ''): void {
    if (!isSo) this.failures++;
    const shown = isSo || seen === '' ? '' : `: ${JSON.stringify(seen)}`;
    process.stdout.write(`  ${isSo ? 'ok   ' : 'FAILS'} ${name}${shown}\n`);
  }

  /** How many did not hold. */
  end(): number {
    process.stdout.write(this.failures === 0 ? '\nEverything held.\n' : `\n${this.failures} did not hold.\n`);
    return this.failures;
  }
}
