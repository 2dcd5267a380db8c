import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { ArchiveLine } from '../cli/archive/archive-line.js';
import { parseArchiveLine } from '../cli/archive/parse-archive-line.js';
import { headerLine, writeArchiveLine } from '../cli/archive/write-archive-line.js';

/**
 * An id that the same name and time always give: in the form of UUIDv7, so that ids rise with time as everywhere,
 * with a hash of the name where that has chance.
 */
export function idOf(name: string, at: Date): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUIntBE(Math.max(0, at.getTime()), 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** One line as the import will read it; a line that it would refuse is a mistake here, and is thrown. */
export function checkedLine(fields: Record<string, unknown>): ArchiveLine {
  const parsed = parseArchiveLine(JSON.stringify(fields));
  if ('line' in parsed) return parsed.line;
  throw new Error(`${JSON.stringify(parsed.problems)} in ${JSON.stringify(fields).slice(0, 200)}`);
}

/** Writes an archive line by line, in the order given, without keeping it in memory. */
export class ArchiveWriter {
  private readonly out;
  private pending = '';
  lines = 1;

  constructor(file: string) {
    this.out = createWriteStream(file);
    this.pending = `${headerLine}\n`;
  }

  async write(line: ArchiveLine): Promise<void> {
    this.pending += `${writeArchiveLine(line)}\n`;
    this.lines++;
    if (this.pending.length > 1 << 20) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    this.out.end();
    await finished(this.out);
  }

  private async flush(): Promise<void> {
    const text = this.pending;
    this.pending = '';
    await new Promise<void>((resolve, reject) => this.out.write(text, (error) => (error ? reject(error) : resolve())));
  }
}
