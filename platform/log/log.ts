import { isatty } from 'node:tty';
import { pino, type DestinationStream, type Logger } from 'pino';
import { readableLines } from './readable-lines.js';
import { scrubError, scrubFacts, scrubText } from './scrub.js';

/** What belongs to a line: ids, counts, states. Never content, names or addresses. */
export type LogFacts = Record<string, unknown>;

/** Somebody did something, or was refused: the one line of a request or a job. */
export interface Act {
  actorId: string;
  verb: string;
  subjectId?: string | undefined;
  /** "done", or the code of the refusal. */
  outcome: string;
  milliseconds: number;
  requestId?: string | undefined;
}

export interface LogOptions {
  level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** 1, the standard output, unless a command prints its results there. */
  fileDescriptor?: 1 | 2;
  /** Takes the lines instead, in tests. */
  destination?: DestinationStream;
}

/** The log: JSON lines, or readable ones on a terminal. What slips in of addresses and secrets is masked. */
export class Log {
  private readonly logger: Logger;

  constructor(options: LogOptions = {}, parent?: Logger) {
    this.logger = parent ?? loggerFor(options);
  }

  /** A log that says nothing. */
  static silent(): Log {
    return new Log({ level: 'silent' });
  }

  /** A log whose lines all carry these facts. */
  with(facts: LogFacts): Log {
    return new Log({}, this.logger.child(scrubFacts(facts)));
  }

  act({ milliseconds, ...act }: Act): void {
    this.logger.info({ ...scrubFacts({ ...act }), milliseconds: Math.round(milliseconds * 10) / 10 }, act.verb);
  }

  debug(message: string, facts: LogFacts = {}): void {
    this.logger.debug(scrubFacts(facts), scrubText(message));
  }

  info(message: string, facts: LogFacts = {}): void {
    this.logger.info(scrubFacts(facts), scrubText(message));
  }

  warn(message: string, facts: LogFacts = {}): void {
    this.logger.warn(scrubFacts(facts), scrubText(message));
  }

  /** Something that should not have happened; `error` is logged with its stack, without the values it may quote. */
  error(message: string, error?: unknown, facts: LogFacts = {}): void {
    const cause = error === undefined ? {} : { error: scrubError(error) };
    this.logger.error({ ...scrubFacts(facts), ...cause }, scrubText(message));
  }
}

function loggerFor({ level = 'info', fileDescriptor = 1, destination }: LogOptions): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (destination) return pino(options, destination);
  if (isatty(fileDescriptor)) return pino(options, readableLines(fileDescriptor));
  // Written at once: the last lines before a crash are the ones that are needed.
  return pino(options, pino.destination({ fd: fileDescriptor, sync: true }));
}
