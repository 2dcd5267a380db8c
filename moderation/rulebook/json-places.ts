/** A place in a text: line and column from 1, as editors count. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Where each value of a JSON text stands, by its path as the rule language writes it; and where the JSON breaks. */
export interface JsonPlaces {
  /** Undefined for a text that is JSON. */
  brokenAt: TextPlace | undefined;
  /** The place of a path, or of the nearest thing around it that is there. */
  find: (path: string) => TextPlace;
}

/** Deeper than any rule; what lies deeper is found at what holds it. */
const DEEPEST = 64;

/** Walks a JSON text once and notes where everything stands. Never throws, whatever the text. */
export function jsonPlaces(text: string): JsonPlaces {
  const walk = new Walk(text);
  const isWhole = walk.value('$', 0) && walk.end();
  const find = (path: string): TextPlace => {
    for (let at = path; at !== ''; at = outer(at)) {
      const offset = walk.offsets.get(at);
      if (offset !== undefined) return placeAt(text, offset);
    }
    return { line: 1, column: 1 };
  };
  return { brokenAt: isWhole ? undefined : placeAt(text, walk.at), find };
}

/** The path without its last step. */
const outer = (path: string): string => path.replace(/(?:\.[\w-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|^\$)$/, '');

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

class Walk {
  at = 0;
  readonly offsets = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** Steps over one value; false where the text breaks, with `at` on the spot. */
  value(path: string, depth: number): boolean {
    this.space();
    if (depth <= DEEPEST && !this.offsets.has(path)) this.offsets.set(path, this.at);
    const first = this.text[this.at];
    if (first === '{') return depth < 1000 && this.members(path, depth);
    if (first === '[') return depth < 1000 && this.elements(path, depth);
    return this.matches(first === '"' ? STRING : SCALAR);
  }

  end(): boolean {
    this.space();
    return this.at === this.text.length;
  }

  private members(path: string, depth: number): boolean {
    return this.sequence('}', () => {
      this.space();
      const from = this.at;
      if (!this.matches(STRING)) return false;
      const key = JSON.parse(this.text.slice(from, this.at)) as string;
      this.space();
      if (!this.takes(':')) return false;
      return this.value(depth < DEEPEST ? join(path, key) : path, depth + 1);
    });
  }

  private elements(path: string, depth: number): boolean {
    let index = 0;
    return this.sequence(']', () => this.value(depth < DEEPEST ? `${path}[${index++}]` : path, depth + 1));
  }

  private sequence(close: string, one: () => boolean): boolean {
    this.at++;
    this.space();
    if (this.takes(close)) return true;
    for (;;) {
      if (!one()) return false;
      this.space();
      if (this.takes(close)) return true;
      if (!this.takes(',')) return false;
    }
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  private takes(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found !== null;
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** As moderation/rules writes paths, so that the two meet. */
const join = (path: string, key: string): string =>
  /^[A-Za-z_][\w-]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
