import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

const colours: Record<string, string> = {
  warn: '\u001B[33m',
  error: '\u001B[31m',
  debug: '\u001B[2m',
  trace: '\u001B[2m',
};

/** Turns the JSON lines into `12:30:05 Listening  port=3000`, for a person at a terminal. */
export function readableLines(fileDescriptor: number): DestinationStream {
  return {
    write: (line) => void writeSync(fileDescriptor, `${readable(line, process.env['NO_COLOR'] === undefined)}\n`),
  };
}

/** One JSON line as a person reads it. */
export function readable(line: string, inColour: boolean): string {
  const { level, time, message, error, ...facts } = JSON.parse(line) as Record<string, unknown>;
  const rest = Object.entries(facts).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = String(time).slice(11, 19);
  const colour = inColour ? (colours[String(level)] ?? '') : '';
  const mark = level === 'info' ? '' : `${String(level)} `;
  const words = [`${clock} ${mark}${String(message)}`, ...rest].join('  ');
  const { message: reason, stack } = (error ?? {}) as Record<string, string | undefined>;
  const tail = reason === undefined ? '' : `\n  ${reason}${stack ? `\n${stack}` : ''}`;
  return colour ? `${colour}${words}${tail}\u001B[0m` : `${words}${tail}`;
}
