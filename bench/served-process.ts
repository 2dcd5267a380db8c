import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { peakOf } from './run-command.js';

/** A server in a process of its own, so that its processor time and memory can be read apart from ours. */
export class ServedProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** Starts a program and waits for the line that names its port. */
  static async start(words: string[], variables: NodeJS.ProcessEnv, portIn: RegExp): Promise<ServedProcess> {
    const child = spawn(process.execPath, words, {
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      let said = '';
      child.stdout!.on('data', (data: Buffer) => {
        const found = portIn.exec((said += String(data)));
        if (found) resolve(Number(found[1]));
      });
      child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
    });
    return new ServedProcess(child, port);
  }

  /** Seconds of processor time used so far, from the system's own account. */
  processorSeconds(): number {
    const stat = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** Resident megabytes now. */
  megabytes(): number {
    const pages = Number(readFileSync(`/proc/${this.child.pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1e6;
  }

  /** The most resident megabytes it had at one time. */
  peakMegabytes(): number {
    return peakOf(this.child.pid!);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}
