import * as v from 'valibot';
import { type ArchiveLine, headerSchema, type LineKind, lineSchemas } from './archive-line.js';

/** What is wrong with a line: the field (empty for the line as a whole) and why. */
export interface LineProblem {
  readonly field: string;
  readonly because: string;
}

export type ParsedLine = { readonly line: ArchiveLine } | { readonly problems: readonly LineProblem[] };

const kinds = Object.keys(lineSchemas);
const mostProblems = 5;

/** Whether a text is an archive's first line; otherwise what is wrong with it. */
export function checkHeader(text: string): readonly LineProblem[] {
  const value = parseObject(text);
  if (!value) return [{ field: '', because: 'the first line must be {"kind":"archive","version":1}' }];
  const result = v.safeParse(headerSchema, value, { abortEarly: true });
  return result.success ? [] : problemsOf(result.issues);
}

/** Reads one line after the first. Never throws: whatever the text is, the answer is a line or what is wrong with it. */
export function parseArchiveLine(text: string): ParsedLine {
  const value = parseObject(text);
  if (!value) return { problems: [{ field: '', because: 'is not a JSON object' }] };
  const kind = value['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(lineSchemas, kind)) {
    return { problems: [{ field: 'kind', because: `must be one of: ${kinds.join(', ')}` }] };
  }
  const result = v.safeParse(lineSchemas[kind as LineKind] as v.GenericSchema<unknown, ArchiveLine>, value, {
    abortPipeEarly: true,
  });
  return result.success ? { line: result.output } : { problems: problemsOf(result.issues) };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): LineProblem[] {
  return issues.slice(0, mostProblems).map((issue) => ({ field: v.getDotPath(issue) ?? '', because: reasonOf(issue) }));
}

/** Our own sentences stay; valibot's are said again in ours. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this kind of line';
  if (issue.received === 'undefined') return 'is missing';
  return issue.message.startsWith('Invalid ') ? `must be ${issue.expected}, not ${issue.received}` : issue.message;
}
