/** The rule language as the pages know it: what a rule may ask for and do, and how large it may be. */
export interface RuleLanguage {
  facts: readonly FactView[];
  comparisons: readonly Comparison[];
  actions: readonly ActionView[];
  severities: readonly string[];
  limits: { depth: number; nodes: number; inlineEntries: number };
  lists: readonly ListChoice[];
}

export type FactKind = 'number' | 'share' | 'text' | 'truth';

export interface FactView {
  name: string;
  group: string;
  kind: FactKind;
  isWindowed: boolean;
  /** Known only after a post was sent, so no rule that refuses may ask for it. */
  isAfter: boolean;
}

export interface ActionView {
  name: ActionName;
}

export interface ListChoice {
  name: string;
  kind: string;
}

export const comparisons = [
  'is',
  'isNot',
  'atLeast',
  'atMost',
  'above',
  'below',
  'oneOf',
  'inList',
  'notInList',
] as const;
export type Comparison = (typeof comparisons)[number];

export const groupKinds = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What a condition can be about; a fact is chosen by its own name. */
export const partKinds = ['fact', 'words', 'linksOn', 'linksNotOn', 'matches'] as const;
export type PartKind = (typeof partKinds)[number];

export const actionNames = [
  'publish',
  'note',
  'case',
  'hold',
  'refuse',
  'slowThread',
  'askLinkReason',
  'requireFirstPostsReview',
  'tellCoordinator',
] as const;
export type ActionName = (typeof actionNames)[number];

/** The values of facts that know only a few. */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  'author.standing': ['good', 'warned', 'slowed', 'muted', 'suspended'],
  'author.office': ['none', 'moderator', 'coordinator', 'secretary', 'admin'],
  'space.kind': ['commons', 'region', 'campaign', 'working_group', 'council'],
  'space.access': ['open', 'request', 'invite', 'secret'],
};

/** The comparisons that a kind of fact allows. */
export function comparisonsFor(kind: FactKind): readonly Comparison[] {
  if (kind === 'text') return ['is', 'isNot', 'oneOf', 'inList', 'notInList'];
  if (kind === 'truth') return ['is'];
  return ['atLeast', 'atMost', 'above', 'below', 'is', 'isNot'];
}

export const findFact = (language: RuleLanguage, name: unknown): FactView | undefined =>
  language.facts.find((fact) => fact.name === name);
