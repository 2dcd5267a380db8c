import { describe, DocumentReader, join } from './document-reader.js';
import { limits } from './limits.js';
import { readRule } from './parse-rule.js';
import { listKinds, type ListEntry, type Parsed, type Rule, type RuleList, type RuleSet } from './rule.js';

/**
 * A file of rules: `{ "rules": [...], "lists": {...} }`, a bare list of rules, or one rule. `known` are lists that
 * rules may refer to besides those in the file.
 */
export function parseRuleSet(document: unknown, known: readonly RuleList[] = []): Parsed<RuleSet> {
  const reader = new DocumentReader();
  const { rules: written, path, lists: writtenLists } = takeApart(reader, document);
  const own = writtenLists === undefined ? [] : readLists(reader, writtenLists);
  const lists = [...own, ...known.filter((list) => !own.some((other) => other.name === list.name))];
  const names = new Set([
    ...lists.map((list) => list.name),
    ...Object.keys(isObject(writtenLists) ? writtenLists : {}),
  ]);
  if (written.length > limits.rules)
    reader.fail(path || '$', 'TOO_MANY', `A file has at most ${limits.rules} rules; this one has ${written.length}.`);
  const rules: Rule[] = [];
  for (const [index, one] of written.slice(0, limits.rules).entries()) {
    const at = path === '' ? '$' : join(path, index);
    const rule = readRule(reader, one, at, names);
    if (!rule) continue;
    if (rules.some((other) => other.id === rule.id))
      reader.fail(join(at, 'id'), 'REPEATED', `Another rule has the id "${rule.id}" too. Give each its own.`);
    rules.push(rule);
  }
  return reader.errors.length === 0 ? { ok: true, value: { rules, lists } } : { ok: false, errors: reader.errors };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function takeApart(reader: DocumentReader, document: unknown): { rules: unknown[]; path: string; lists?: unknown } {
  if (Array.isArray(document)) return { rules: document, path: '$' };
  if (isObject(document) && 'when' in document && !('rules' in document)) return { rules: [document], path: '' };
  const node = reader.object(document, '$', ['rules', 'lists'], 'A file of rules');
  if (!node) return { rules: [], path: '$' };
  if (!Array.isArray(node['rules'])) {
    reader.fail(
      '$.rules',
      node['rules'] === undefined ? 'MISSING' : 'WRONG_TYPE',
      `"rules" is a list of rules in brackets [ ]; here stands ${describe(node['rules'])}.`,
    );
    return { rules: [], path: '$.rules', lists: node['lists'] };
  }
  return { rules: node['rules'], path: '$.rules', lists: node['lists'] };
}

function readLists(reader: DocumentReader, written: unknown): RuleList[] {
  if (!isObject(written)) {
    reader.fail(
      '$.lists',
      'WRONG_TYPE',
      `"lists" is an object of lists by name, such as { "trusted": ["example.org"] }; here stands ${describe(written)}.`,
    );
    return [];
  }
  const names = Object.keys(written);
  if (names.length > limits.lists)
    reader.fail('$.lists', 'TOO_MANY', `A file has at most ${limits.lists} lists; this one has ${names.length}.`);
  const lists = names
    .slice(0, limits.lists)
    .flatMap((name) => readList(reader, name, written[name], join('$.lists', name)) ?? []);
  const entries = lists.reduce((sum, list) => sum + list.entries.length, 0);
  const characters = lists.reduce(
    (sum, list) => sum + list.entries.reduce((length, entry) => length + entry.text.length, 0),
    0,
  );
  if (entries > limits.listEntries)
    reader.fail(
      '$.lists',
      'TOO_MANY',
      `All lists together have ${entries} entries; ${limits.listEntries} is the most.`,
    );
  if (characters > limits.listCharacters)
    reader.fail(
      '$.lists',
      'TOO_LONG',
      `All lists together have ${characters} characters; ${limits.listCharacters} is the most.`,
    );
  return lists;
}

function readList(reader: DocumentReader, name: string, written: unknown, path: string): RuleList | undefined {
  const node = Array.isArray(written)
    ? { entries: written as unknown[] }
    : reader.object(written, path, ['kind', 'version', 'entries'], 'A list');
  if (!node) return undefined;
  const kind =
    reader.oneOf('kind' in node ? (node['kind'] ?? 'words') : 'words', join(path, 'kind'), '"kind"', listKinds) ??
    'words';
  const version =
    reader.number('version' in node ? (node['version'] ?? 1) : 1, join(path, 'version'), '"version"', {
      from: 1,
      to: 1e9,
      isWhole: true,
    }) ?? 1;
  const entries = node['entries'];
  const at = Array.isArray(written) ? path : join(path, 'entries');
  if (!Array.isArray(entries))
    return reader.fail(at, 'WRONG_TYPE', `"entries" is a list in brackets [ ]; here stands ${describe(entries)}.`);
  return {
    name,
    kind,
    version,
    entries: entries
      .slice(0, limits.listEntries + 1)
      .flatMap((entry, index) => readEntry(reader, entry, join(at, index)) ?? []),
  };
}

function readEntry(reader: DocumentReader, written: unknown, path: string): ListEntry | undefined {
  const node =
    typeof written === 'string' ? { text: written } : reader.object(written, path, ['text', 'reason'], 'An entry');
  if (!node) return undefined;
  const text = reader.text(
    node['text'],
    typeof written === 'string' ? path : join(path, 'text'),
    'An entry',
    limits.entryLength,
  );
  if (text === undefined) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text))
    return reader.fail(path, 'WRONG_VALUE', `${describe(text)} has no letter or digit to look for. Leave it out.`);
  const reason =
    'reason' in node && node['reason'] !== undefined
      ? reader.text(node['reason'], join(path, 'reason'), 'The reason', limits.textLength)
      : undefined;
  return reason === undefined ? { text } : { text, reason };
}
