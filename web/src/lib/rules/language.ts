/** The rule language as the pages know it: what a rule may ask for and do, with the words for it in the reader's language. */
export interface RuleLanguage {
  facts: readonly FactView[];
  /** What a condition can be, groups too. */
  conditions: readonly Choice[];
  comparisons: readonly Choice[];
  actions: readonly Choice[];
  severities: readonly Choice[];
  limits: { depth: number; nodes: number };
  lists: readonly { name: string; kind: string }[];
}

/** Something to choose: its name in a document, and what people read. */
export interface Choice {
  name: string;
  label: string;
}

export interface FactView extends Choice {
  group: string;
  groupLabel: string;
  kind: FactKind;
  isWindowed: boolean;
  comparisons: readonly string[];
  /** The values it knows, where they are few. */
  values: readonly Choice[];
}

/** share: a number from 0 to 1. */
export type FactKind = 'number' | 'share' | 'text' | 'truth';

export const groupKinds = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What a condition can be about. */
export const partKinds = ['fact', 'words', 'linksOn', 'linksNotOn', 'matches'] as const;
export type PartKind = (typeof partKinds)[number];

export const findFact = (language: RuleLanguage, name: unknown): FactView | undefined =>
  language.facts.find((fact) => fact.name === name);

/** What people read for a name; a name that is unknown stands as it is. */
export const labelOf = (choices: readonly Choice[], name: unknown): string =>
  choices.find((choice) => choice.name === name)?.label ?? (typeof name === 'string' ? name : '…');

/** What a condition looks at, in words: the fact's, or the kind's. */
export function sayAbout(language: RuleLanguage, about: { kind: string | null; fact?: unknown }): string {
  return about.kind === 'fact' ? labelOf(language.facts, about.fact) : labelOf(language.conditions, about.kind);
}
