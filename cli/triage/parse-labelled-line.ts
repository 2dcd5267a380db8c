/** Longer lines and texts than these are no posts. */
const LINE_LIMIT = 1_000_000;
const TEXT_LIMIT = 500_000;

type Read<T> = T | { problem: string };

/** One line of `triage train`, or what is wrong with it. */
export function parseLabelledLine(line: string): Read<{ text: string; label: boolean }> {
  const value = parseObject(line);
  if ('problem' in value) return value as { problem: string };
  const problem = textProblem(value['text']);
  if (problem) return { problem };
  if (typeof value['label'] !== 'boolean')
    return { problem: `"label" is true (breaks the rules) or false; here stands ${shown(value['label'])}` };
  return { text: value['text'] as string, label: value['label'] };
}

/** One line of `triage score`, or what is wrong with it. A line without an id gets its number. */
export function parseTextLine(line: string, number: number): Read<{ id: string | number; text: string }> {
  const value = parseObject(line);
  if ('problem' in value) return value as { problem: string };
  const problem = textProblem(value['text']);
  if (problem) return { problem };
  const id = value['id'] ?? number;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { problem: `"id" is a text or a number; here stands ${shown(id)}` };
  return { id, text: value['text'] as string };
}

function parseObject(line: string): Record<string, unknown> | { problem: string } {
  if (line.length > LINE_LIMIT) return { problem: `the line has ${line.length} characters; ${LINE_LIMIT} is the most` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'this is not JSON; each line is one object in braces { }' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: `a line is one object in braces { }; here stands ${shown(value)}` };
  // A field of the input that has the name of our own answer.
  const { problem: _ignored, ...rest } = value as Record<string, unknown>;
  return rest;
}

function textProblem(text: unknown): string | null {
  if (typeof text !== 'string') return `"text" is a text in quotes; here stands ${shown(text)}`;
  return text.length > TEXT_LIMIT ? `"text" has ${text.length} characters; ${TEXT_LIMIT} is the most` : null;
}

function shown(value: unknown): string {
  const written = value === undefined ? 'nothing' : JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
