import type { Database, Tx } from '../../platform/database/database.js';
import { fillLateReferences } from './archive-import.store.js';
import { type ArchiveLine, type LineKind, lineSchemas } from './archive-line.js';
import type { BatchOutcome, ImportTools, NumberedArchiveLine } from './batch-outcome.js';
import { importBatch } from './import-batch.js';
import { checkHeader, type LineProblem, parseArchiveLine } from './parse-archive-line.js';
import { readLines } from './read-lines.js';

export interface ImportTally {
  /** Lines read so far, the first one included. */
  lines: number;
  readonly added: Record<LineKind, number>;
  /** Lines whose rows were there already. */
  present: number;
  badLines: number;
}

export interface ImportOptions {
  /** Told of each bad line, and each problem of it, as soon as it is known. */
  readonly onProblem: (number: number, problem: LineProblem) => void;
  readonly onProgress?: (tally: ImportTally) => void;
  /** Runs in one last transaction, after everything else was committed; not if the file was no archive. */
  readonly atTheEnd?: (tx: Tx, tally: ImportTally) => Promise<void>;
}

const mostLines = 500;
const mostCharacters = 4_000_000;

/**
 * Reads an archive into the community, batch by batch, each in one transaction. What is there already is left as it
 * is, so an import that was interrupted is resumed by running it again, and a second one changes nothing. A bad line
 * is named and passed over, with those that need it.
 */
export class ArchiveImport {
  private readonly tally: ImportTally = {
    ...{ lines: 0, present: 0, badLines: 0 },
    added: Object.fromEntries(Object.keys(lineSchemas).map((kind) => [kind, 0])) as Record<LineKind, number>,
  };
  private readonly aliases = new Map<string, string>();
  private late: BatchOutcome['late'] = [];
  private batch: NumberedArchiveLine[] = [];
  private characters = 0;
  private badLine = 0;

  constructor(
    private readonly database: Database,
    private readonly tools: ImportTools,
    private readonly options: ImportOptions,
  ) {}

  async run(chunks: AsyncIterable<Uint8Array>): Promise<ImportTally> {
    for await (const { number, text, problem } of readLines(chunks)) {
      const isFirst = this.tally.lines === 0;
      this.tally.lines = number;
      if (isFirst) {
        const problems = problem ? [{ field: '', because: problem }] : checkHeader(text!);
        for (const each of problems) this.report(number, each);
        if (problems.length > 0) return this.tally;
        continue;
      }
      if (problem) this.report(number, { field: '', because: problem });
      else await this.take(number, text!);
    }
    if (this.tally.lines === 0) this.report(1, { field: '', because: 'the file is empty' });
    else await this.finish();
    return this.tally;
  }

  private async take(number: number, text: string): Promise<void> {
    const parsed = parseArchiveLine(text);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) this.report(number, problem);
      return;
    }
    const isFull = this.batch.length >= mostLines || this.characters + text.length > mostCharacters;
    if (this.batch.length > 0 && (isFull || this.batch[0]!.line.kind !== parsed.line.kind)) await this.flush();
    this.batch.push({ number, line: this.withAliases(parsed.line) });
    this.characters += text.length;
  }

  private async flush(): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    this.characters = 0;
    const outcome = await this.database.transaction((tx) => importBatch(tx, this.tools, batch));
    this.tally.added[batch[0]!.line.kind] += outcome.added;
    this.tally.present += outcome.present;
    this.late.push(...outcome.late);
    for (const [from, to] of outcome.aliases) this.aliases.set(from, to);
    for (const { number, problem } of outcome.problems.toSorted((a, b) => a.number - b.number)) {
      this.report(number, problem);
    }
    this.options.onProgress?.(this.tally);
  }

  private async finish(): Promise<void> {
    await this.flush();
    const { late, tally } = this;
    const without = await this.database.transaction(async (tx) => {
      const left = await fillLateReferences(tx, late);
      await this.options.atTheEnd?.(tx, tally);
      return left as BatchOutcome['late'];
    });
    const fields = { space: 'createdBy', thread: 'mergedInto', post: 'answersPostId' };
    for (const { number, kind } of without)
      this.report(number, { field: fields[kind], because: 'is nowhere to be found' });
  }

  /** A line that names a space this community has of its own (its commons) is read as naming that one. */
  private withAliases(line: ArchiveLine): ArchiveLine {
    if (this.aliases.size === 0) return line;
    const changed: Record<string, unknown> = { ...line };
    for (const field of ['spaceId', 'parentId', 'homeSpaceId']) {
      const id = changed[field];
      if (typeof id === 'string') changed[field] = this.aliases.get(id) ?? id;
    }
    return changed as unknown as ArchiveLine;
  }

  private report(number: number, problem: LineProblem): void {
    if (number !== this.badLine) this.tally.badLines++;
    this.badLine = number;
    this.options.onProblem(number, problem);
  }
}
