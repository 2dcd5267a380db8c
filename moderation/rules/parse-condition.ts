import { factCatalogue, findFact, type FactDefinition, type FactValue } from '../signals/fact-catalogue.js';
import { describe, join, suggest, type DocumentReader, type JsonObject } from './document-reader.js';
import { limits } from './limits.js';
import { compilePattern } from './pattern.js';
import {
  comparisons,
  type ComparisonName,
  type Condition,
  type Count,
  type FactCondition,
  type ListRef,
} from './rule.js';
import { parseWindow } from './time-window.js';

const groups = ['all', 'any', 'none'] as const;
const kinds = [...groups, 'fact', 'words', 'linksOn', 'linksNotOn', 'matches'] as const;
const countKeys = ['atLeast', 'atMost'];
const keysOf: Record<(typeof kinds)[number], string[]> = {
  all: ['all'],
  any: ['any'],
  none: ['none'],
  fact: ['fact', 'within', 'copies', ...comparisons],
  words: ['words', 'hidden', 'near', 'apart', 'side', 'unless', 'unlessApart', 'quoted', ...countKeys],
  linksOn: ['linksOn', ...countKeys],
  linksNotOn: ['linksNotOn', ...countKeys],
  matches: ['matches', 'caseSensitive'],
};

/** Reads conditions, counting their nodes; `lists` are the names that may be referred to, or null where unknown. */
export class ConditionParser {
  private nodes = 0;

  constructor(
    private readonly reader: DocumentReader,
    private readonly lists: ReadonlySet<string> | null,
  ) {}

  parse(value: unknown, path: string, depth = 1): Condition | undefined {
    if (++this.nodes > limits.nodes) {
      if (this.nodes > limits.nodes + 1) return undefined;
      return this.reader.fail(
        path,
        'TOO_MANY',
        `A rule has at most ${limits.nodes} conditions. Split it into several rules.`,
      );
    }
    if (depth > limits.depth) {
      return this.reader.fail(
        path,
        'TOO_DEEP',
        `Conditions nest at most ${limits.depth} deep. Flatten this one, or split the rule.`,
      );
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.reader.fail(
        path,
        'WRONG_TYPE',
        `A condition is an object in braces { }; here stands ${describe(value)}.`,
      );
    }
    const found = kinds.filter((kind) => kind in value);
    const kind = found[0];
    if (!kind || found.length > 1) {
      const keys = Object.keys(value);
      const hint = kind ? '' : suggest(keys[0] ?? '', kinds);
      return this.reader.fail(
        path,
        'WRONG_VALUE',
        `A condition has exactly one of ${kinds.join(', ')}; this one has ${found.length === 0 ? 'none' : found.join(' and ')}.${hint}`,
      );
    }
    const node = this.reader.object(value, path, keysOf[kind], `A condition with "${kind}"`);
    if (!node) return undefined;
    if (kind === 'all' || kind === 'any' || kind === 'none') return this.parseGroup(kind, node, path, depth);
    if (kind === 'fact') return this.parseFact(node, path);
    if (kind === 'words') return this.parseWords(node, path);
    if (kind === 'matches') return this.parsePattern(node, path);
    const list = this.parseList(node[kind], join(path, kind), 'The list of sites');
    const count = this.parseCount(node, path);
    return list ? { links: kind === 'linksOn' ? 'on' : 'notOn', list, ...count } : undefined;
  }

  private parseGroup(
    kind: 'all' | 'any' | 'none',
    node: JsonObject,
    path: string,
    depth: number,
  ): Condition | undefined {
    const parts = node[kind];
    const at = join(path, kind);
    if (!Array.isArray(parts))
      return this.reader.fail(
        at,
        'WRONG_TYPE',
        `"${kind}" is a list of conditions in brackets [ ]; here stands ${describe(parts)}.`,
      );
    if (parts.length === 0)
      return this.reader.fail(at, 'EMPTY', `"${kind}" has no conditions. Write at least one, or leave it out.`);
    const conditions: Condition[] = [];
    for (const [index, part] of parts.entries()) {
      const condition = this.parse(part, join(at, index), depth + 1);
      if (condition) conditions.push(condition);
      if (this.nodes > limits.nodes) break;
    }
    return { [kind]: conditions } as unknown as Condition;
  }

  private parseFact(node: JsonObject, path: string): Condition | undefined {
    const name = node['fact'];
    const definition = typeof name === 'string' ? findFact(name) : undefined;
    if (!definition) {
      const names = factCatalogue.map((fact) => fact.name);
      const hint = typeof name === 'string' ? suggest(name, names) : '';
      return this.reader.fail(
        join(path, 'fact'),
        'UNKNOWN_FACT',
        `There is no fact ${describe(name)}.${hint} The reference page of the rule language lists them.`,
      );
    }
    const found = comparisons.filter((comparison) => comparison in node);
    const comparison = found[0];
    if (!comparison || found.length > 1) {
      return this.reader.fail(
        path,
        'WRONG_VALUE',
        `A condition on a fact has exactly one of ${comparisons.join(', ')}; this one has ${found.length === 0 ? 'none' : found.join(' and ')}. For two, write two conditions within "all".`,
      );
    }
    const value = this.parseValue(definition, comparison, node[comparison], join(path, comparison));
    const condition: FactCondition = { fact: definition.name, comparison, value: value ?? 0 };
    this.parseWindowed(definition, node, path, condition);
    return value === undefined ? undefined : condition;
  }

  private parseWindowed(definition: FactDefinition, node: JsonObject, path: string, condition: FactCondition): void {
    const at = join(path, 'within');
    if (!definition.isWindowed) {
      if ('within' in node)
        this.reader.fail(at, 'UNKNOWN_KEY', `"${definition.name}" is not counted over a time. Leave "within" out.`);
    } else if (node['within'] === undefined) {
      this.reader.fail(
        at,
        'MISSING',
        `"${definition.name}" is counted over a time: add "within", for example "within": "1 hour".`,
      );
    } else {
      const seconds = typeof node['within'] === 'string' ? parseWindow(node['within']) : undefined;
      if (seconds === undefined)
        this.reader.fail(
          at,
          'BAD_WINDOW',
          `A time is written "10 minutes", "1 hour" or "7 days", and 7 days is the most; here stands ${describe(node['within'])}.`,
        );
      else condition.withinSeconds = seconds;
    }
    if (definition.group === 'likeness') {
      const copies = node['copies'] ?? 'near';
      condition.copies = this.reader.oneOf(copies, join(path, 'copies'), '"copies"', ['exact', 'near']) ?? 'near';
    } else if ('copies' in node) {
      this.reader.fail(join(path, 'copies'), 'UNKNOWN_KEY', `"copies" belongs to likeness facts only. Leave it out.`);
    }
  }

  private parseValue(
    definition: FactDefinition,
    comparison: ComparisonName,
    value: unknown,
    path: string,
  ): FactCondition['value'] | undefined {
    if (comparison === 'inList' || comparison === 'notInList') {
      if (definition.kind !== 'text')
        return this.reader.fail(
          path,
          'WRONG_VALUE',
          `"${comparison}" is for facts that are texts; "${definition.name}" is a ${definition.kind}.`,
        );
      const list = this.parseList(value, path, 'The list');
      return list as FactCondition['value'] | undefined;
    }
    if (comparison === 'oneOf') {
      if (!Array.isArray(value) || value.length === 0 || value.length > limits.inlineEntries) {
        return this.reader.fail(
          path,
          'WRONG_TYPE',
          `"oneOf" is a list of 1 to ${limits.inlineEntries} values in brackets [ ]; here stands ${describe(value)}.`,
        );
      }
      const values = value.map((one, index) => this.parseSingle(definition, one, join(path, index)));
      return values.every((one) => one !== undefined) ? values : undefined;
    }
    if (comparison !== 'is' && comparison !== 'isNot' && definition.kind !== 'number' && definition.kind !== 'share') {
      return this.reader.fail(
        path,
        'WRONG_VALUE',
        `"${comparison}" compares numbers; "${definition.name}" is a ${definition.kind}. Use "is", "isNot" or "oneOf".`,
      );
    }
    return this.parseSingle(definition, value, path);
  }

  private parseSingle(definition: FactDefinition, value: unknown, path: string): FactValue | undefined {
    const what = `"${definition.name}"`;
    if (definition.kind === 'text') return this.reader.text(value, path, what, limits.entryLength);
    if (definition.kind === 'truth') return this.reader.truth(value, path, what);
    return this.reader.number(
      value,
      path,
      what,
      definition.kind === 'share' ? { from: 0, to: 1 } : { from: 0, to: 1e9 },
    );
  }

  private parseWords(node: JsonObject, path: string): Condition | undefined {
    const { reader } = this;
    const words = this.parseList(node['words'], join(path, 'words'), 'The list of words');
    const near =
      node['near'] === undefined
        ? undefined
        : this.parseList(node['near'], join(path, 'near'), 'The list of words near');
    const unless =
      node['unless'] === undefined
        ? undefined
        : this.parseList(node['unless'], join(path, 'unless'), 'The list of words that take the meaning away');
    const hidden = reader.oneOf(node['hidden'] ?? 'any', join(path, 'hidden'), '"hidden"', ['any', 'never', 'only']);
    const side = reader.oneOf(node['side'] ?? 'either', join(path, 'side'), '"side"', ['either', 'before', 'after']);
    const apart = reader.number(node['apart'] ?? 5, join(path, 'apart'), '"apart"', { from: 0, to: 50, isWhole: true });
    const unlessApart = reader.number(node['unlessApart'] ?? 3, join(path, 'unlessApart'), '"unlessApart"', {
      from: 0,
      to: 50,
      isWhole: true,
    });
    const quoted = reader.truth(node['quoted'] ?? true, join(path, 'quoted'), '"quoted"');
    const count = this.parseCount(node, path);
    if (!near)
      for (const key of ['apart', 'side'])
        if (key in node)
          reader.fail(
            join(path, key),
            'UNKNOWN_KEY',
            `"${key}" says where a word of "near" stands. Add "near", or leave "${key}" out.`,
          );
    if (!words || !hidden || !side || apart === undefined || unlessApart === undefined || quoted === undefined)
      return undefined;
    return {
      words,
      hidden,
      ...(near && { near }),
      apart,
      side,
      ...(unless && { unless }),
      unlessApart,
      quoted,
      ...count,
    };
  }

  private parsePattern(node: JsonObject, path: string): Condition | undefined {
    const at = join(path, 'matches');
    const source = this.reader.text(node['matches'], at, 'A pattern', limits.patternLength);
    const caseSensitive = this.reader.truth(
      node['caseSensitive'] ?? false,
      join(path, 'caseSensitive'),
      '"caseSensitive"',
    );
    if (source === undefined || caseSensitive === undefined) return undefined;
    const compiled = compilePattern(source, caseSensitive);
    return typeof compiled === 'string'
      ? this.reader.fail(at, 'BAD_PATTERN', compiled)
      : { matches: source, caseSensitive };
  }

  private parseCount(node: JsonObject, path: string): Count {
    const count: Count = {};
    for (const key of ['atLeast', 'atMost'] as const) {
      if (node[key] === undefined) continue;
      const value = this.reader.number(node[key], join(path, key), `"${key}"`, { from: 0, to: 1000, isWhole: true });
      if (value !== undefined) count[key] = value;
    }
    if (count.atLeast !== undefined && count.atMost !== undefined && count.atLeast > count.atMost) {
      this.reader.fail(
        path,
        'WRONG_VALUE',
        `"atLeast" (${count.atLeast}) is above "atMost" (${count.atMost}), so this never holds. Swap them.`,
      );
    }
    return count;
  }

  private parseList(value: unknown, path: string, what: string): ListRef | undefined {
    if (typeof value === 'string') {
      if (this.lists && !this.lists.has(value)) {
        return this.reader.fail(
          path,
          'UNKNOWN_LIST',
          `There is no list ${describe(value)}.${suggest(value, [...this.lists])} Add it under "lists", or write its entries here in brackets [ ].`,
        );
      }
      return this.reader.text(value, path, what, limits.idLength);
    }
    if (!Array.isArray(value))
      return this.reader.fail(
        path,
        'WRONG_TYPE',
        `${what} is the name of a list, or its entries in brackets [ ]; here stands ${describe(value)}.`,
      );
    if (value.length === 0) return this.reader.fail(path, 'EMPTY', `${what} is empty. Write at least one entry.`);
    if (value.length > limits.inlineEntries)
      return this.reader.fail(
        path,
        'TOO_MANY',
        `${what} has ${value.length} entries; ${limits.inlineEntries} is the most within a rule. Put them under "lists".`,
      );
    const entries = value.map((entry, index) =>
      this.reader.text(entry, join(path, index), 'An entry', limits.entryLength),
    );
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  }
}
