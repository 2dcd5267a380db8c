import type { Command } from 'commander';
import { stopwatch } from '../platform/clock/clock.js';

const linesEveryMilliseconds = 2000;
const barEveryMilliseconds = 100;

/** Tells on standard error how far a command has come: one line that is rewritten on a terminal, plain lines elsewhere. */
export class Progress {
  private sinceLast: (() => number) | undefined;
  private isShown = false;

  constructor(
    private readonly isQuiet: boolean,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** For a command: silent with `--quiet`. */
  static of(command: Command): Progress {
    return new Progress(command.optsWithGlobals<{ quiet?: boolean }>().quiet ?? false);
  }

  /** Shows the words, at most some times a second; `share` from 0 to 1 draws a bar. */
  show(words: string, share?: number): void {
    const every = this.out.isTTY ? barEveryMilliseconds : linesEveryMilliseconds;
    if (this.isQuiet || (this.sinceLast && this.sinceLast() < every)) return;
    this.sinceLast = stopwatch();
    const bar = share === undefined ? '' : `${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')} `;
    if (!this.out.isTTY) this.out.write(`${words}\n`);
    else this.out.write(`\r\u001b[K${bar}${words}`);
    this.isShown = true;
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.isShown && this.out.isTTY) this.out.write('\r\u001b[K');
    this.isShown = false;
  }
}
