import { getContext, setContext } from 'svelte';
import { isObject, type JsonObject } from './document.ts';
import type { Edited } from './edit-conditions.ts';
import type { RuleLanguage } from './language.ts';
import { isSame, isWithin, readPath, type Path } from './path.ts';
import { printJson } from './print-json.ts';
import { lineOf, readJson, type JsonTrouble } from './read-json.ts';

/** Something that cannot stand in a rule: where, and what to do. */
export interface RuleTrouble {
  path: string;
  message: string;
}

/** A trouble with the line of the JSON that it is about. */
export interface PlacedTrouble extends RuleTrouble {
  line: number;
}

/** What the check said of the text, or that it could not be asked. */
export type Checked = { state: 'fine'; phase: string } | { state: 'troubled' } | { state: 'asking' | 'unasked' };

const mostSteps = 100;

/** A rule while somebody edits it: one document, written as a sentence and as JSON, each following the other. */
export class RuleDraft {
  text = $state('');
  document = $state.raw<JsonObject>({});
  /** What makes the text no JSON. While there is one, the sentence shows the last text that was. */
  broken = $state.raw<{ trouble: JsonTrouble; line: number } | null>(null);
  troubles = $state.raw<readonly RuleTrouble[]>([]);
  checked = $state.raw<Checked>({ state: 'asking' });
  /** Said to who cannot see what changed. */
  announcement = $state('');
  /** Where the attention goes once the page shows the change. */
  focus = $state.raw<Path | null>(null);
  private past = $state.raw<readonly string[]>([]);
  private lines = $state.raw<ReadonlyMap<string, number>>(new Map());

  constructor(
    text: string,
    readonly language: RuleLanguage,
    troubles: readonly RuleTrouble[] = [],
  ) {
    this.read(text, true);
    this.troubles = troubles;
    if (troubles.length > 0) this.checked = { state: 'troubled' };
  }

  /** What somebody typed as JSON. */
  write(text: string): void {
    this.remember();
    this.read(text, false);
  }

  /** What a picker changed. */
  put(document: JsonObject): void {
    this.remember();
    this.document = document;
    this.print();
  }

  /** What added or took away conditions: the attention goes along, and it is said. */
  edit({ document, focus }: Edited, announcement: string): void {
    this.put(document);
    this.focus = focus;
    this.announcement = announcement;
  }

  get mayUndo(): boolean {
    return this.past.length > 0;
  }

  undo(announcement: string): void {
    const text = this.past.at(-1);
    if (text === undefined) return;
    this.past = this.past.slice(0, -1);
    this.read(text, false);
    this.announcement = announcement;
  }

  /** What the check found at exactly this place. */
  at(path: Path): RuleTrouble[] {
    return this.troubles.filter((trouble) => isSame(readPath(trouble.path), path));
  }

  /** What the check found here or deeper. */
  within(path: Path): RuleTrouble[] {
    return this.troubles.filter((trouble) => isWithin(readPath(trouble.path), path));
  }

  /** All of it, each with its line, in the order of the lines. */
  get placed(): PlacedTrouble[] {
    return this.troubles
      .map((trouble) => ({ ...trouble, line: lineOf(this.lines, readPath(trouble.path)) }))
      .sort((one, other) => one.line - other.line);
  }

  private remember(): void {
    this.past = [...this.past.slice(1 - mostSteps), this.text];
  }

  /** A text that is JSON is printed in the way of the page when it first comes; what somebody types stays as typed. */
  private read(text: string, isFirst: boolean): void {
    this.text = text;
    const read = readJson(text);
    this.broken = read.ok ? null : { trouble: read.trouble, line: read.line };
    if (!read.ok) return;
    this.document = isObject(read.value) ? read.value : {};
    this.lines = read.lines;
    if (isFirst && isObject(read.value)) this.print();
  }

  private print(): void {
    this.text = printJson(this.document);
    this.broken = null;
    const read = readJson(this.text);
    if (read.ok) this.lines = read.lines;
  }
}

export const provideDraft = (draft: RuleDraft): RuleDraft => setContext('rule-draft', draft);

export const useDraft = (): RuleDraft => getContext('rule-draft');
