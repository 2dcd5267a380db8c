import { writePath, type Path } from './path.ts';

/** What stands where JSON cannot go on. */
export type JsonTrouble =
  'value' | 'comma' | 'colon' | 'key' | 'text' | 'number' | 'end' | 'more' | 'repeated' | 'deep';

export interface JsonRead {
  value: unknown;
  /** The line each value begins on, from 1, by its written path. */
  lines: ReadonlyMap<string, number>;
}

export type ReadJson = ({ ok: true } & JsonRead) | { ok: false; trouble: JsonTrouble; line: number };

/** Reads JSON and remembers on which line each part stands, so that what is wrong can be shown at its line. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  try {
    const value = reader.value([]);
    reader.skip();
    if (reader.at < text.length) reader.stop('more');
    return { ok: true, value, lines: reader.lines };
  } catch (stopped) {
    if (stopped instanceof Stopped) return { ok: false, trouble: stopped.trouble, line: reader.lineAt(stopped.at) };
    throw stopped;
  }
}

/** The line for a path, or the line of the nearest thing around it that is there. */
export function lineOf(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(writePath(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

const deepest = 200;
const literals: [string, unknown][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Stopped extends Error {
  constructor(
    readonly trouble: JsonTrouble,
    readonly at: number,
  ) {
    super(trouble);
  }
}

class Reader {
  at = 0;
  readonly lines = new Map<string, number>();
  private countedTo = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  value(path: Path): unknown {
    this.skip();
    if (path.length > deepest) this.stop('deep');
    this.lines.set(writePath(path), this.lineAt(this.at));
    const first = this.text[this.at];
    if (first === '{') return this.object(path);
    if (first === '[') return this.array(path);
    if (first === '"') return this.string();
    if (first !== undefined && /[-\d]/.test(first)) return this.number();
    for (const [word, value] of literals) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.stop(first === undefined ? 'end' : 'value');
  }

  skip(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at++;
  }

  stop(trouble: JsonTrouble): never {
    throw new Stopped(this.at >= this.text.length && trouble !== 'deep' ? 'end' : trouble, this.at);
  }

  /** Values come in the order of the text, so that lines are counted once. */
  lineAt(at: number): number {
    for (; this.countedTo < at; this.countedTo++) if (this.text[this.countedTo] === '\n') this.line++;
    return this.line;
  }

  private object(path: Path): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at++;
    this.skip();
    if (this.take('}')) return {};
    do {
      this.skip();
      if (this.text[this.at] !== '"') this.stop('key');
      const from = this.at;
      const key = this.string();
      if (entries.has(key)) throw new Stopped('repeated', from);
      this.skip();
      if (!this.take(':')) this.stop('colon');
      entries.set(key, this.value([...path, key]));
      this.skip();
    } while (this.take(','));
    if (!this.take('}')) this.stop('comma');
    return Object.fromEntries(entries);
  }

  private array(path: Path): unknown[] {
    const values: unknown[] = [];
    this.at++;
    this.skip();
    if (this.take(']')) return values;
    do {
      values.push(this.value([...path, values.length]));
      this.skip();
    } while (this.take(','));
    if (!this.take(']')) this.stop('comma');
    return values;
  }

  private string(): string {
    const found = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
    found.lastIndex = this.at;
    const match = found.exec(this.text);
    if (!match) throw new Stopped('text', this.at);
    this.at = found.lastIndex;
    return JSON.parse(match[0]) as string;
  }

  private number(): number {
    const found = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
    found.lastIndex = this.at;
    const match = found.exec(this.text);
    if (!match) return this.stop('number');
    this.at = found.lastIndex;
    return Number(match[0]);
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }
}
