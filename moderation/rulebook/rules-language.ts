import { factCatalogue, type FactDefinition } from '../signals/fact-catalogue.js';
import { limits } from '../rules/limits.js';
import { comparisons, LANGUAGE_VERSION, severities, type ActionName, type ComparisonName } from '../rules/rule.js';
import { sayIn, type SayRulebook } from './say-rulebook.js';

/** A choice as a picker shows it. */
export interface LanguageChoice {
  name: string;
  label: string;
}

/** What a condition, a fact or an action can be given besides its name. */
export interface LanguageArgument {
  name: string;
  kind: 'number' | 'truth' | 'text' | 'choice' | 'list' | 'window' | 'words';
  isNeeded: boolean;
  from: number | null;
  to: number | null;
  /** What stands when it is left out, as JSON. */
  standard: string | null;
  choices: LanguageChoice[];
}

export interface LanguageFact extends LanguageChoice {
  group: string;
  groupLabel: string;
  kind: FactDefinition['kind'];
  unit: string | null;
  phase: FactDefinition['phase'];
  isWindowed: boolean;
  comparisons: ComparisonName[];
  arguments: LanguageArgument[];
  /** The values it knows, where they are few. */
  values: LanguageChoice[];
}

export interface LanguageAction extends LanguageChoice {
  arguments: LanguageArgument[];
  /** Only a rule that runs before a post is sent may do it. */
  isOnlyBefore: boolean;
}

export interface RulesLanguage {
  version: number;
  facts: LanguageFact[];
  conditions: (LanguageChoice & { arguments: LanguageArgument[] })[];
  comparisons: LanguageChoice[];
  actions: LanguageAction[];
  severities: LanguageChoice[];
  limits: {
    depth: number;
    nodes: number;
    ruleBytes: number;
    inlineEntries: number;
    entryLength: number;
    patternLength: number;
    textLength: number;
    windowSeconds: number;
  };
}

const numeric: ComparisonName[] = ['atLeast', 'atMost', 'above', 'below', 'is', 'isNot', 'oneOf'];
const comparisonsOf: Readonly<Record<FactDefinition['kind'], ComparisonName[]>> = {
  number: numeric,
  share: numeric,
  text: ['is', 'isNot', 'oneOf', 'inList', 'notInList'],
  truth: ['is', 'isNot'],
};

const knownValues: Readonly<Record<string, readonly string[]>> = {
  'author.standing': ['good', 'warned', 'slowed', 'muted', 'suspended'],
  'author.office': ['none', 'moderator', 'coordinator', 'secretary', 'admin'],
  'space.kind': ['commons', 'region', 'campaign', 'working_group', 'council'],
  'space.access': ['open', 'request', 'invite', 'secret'],
};

/** Everything that a page of pickers needs to write a rule, in one language. */
export function rulesLanguage(locale: string): RulesLanguage {
  const say = sayIn(locale);
  const named = <Name extends string>(names: readonly Name[], area: string) =>
    names.map((name) => ({ name, label: say(`${area}.${name}`) }));
  return {
    version: LANGUAGE_VERSION,
    facts: factCatalogue.map((fact) => describeFact(fact, say)),
    conditions: Object.entries(conditionArguments).map(([name, args]) => ({
      name,
      label: say(`condition.${name}`),
      arguments: args,
    })),
    comparisons: named(comparisons, 'comparison'),
    actions: Object.entries(actionArguments).map(([name, names]) => ({
      name,
      label: say(`action.${name}`),
      isOnlyBefore: name === 'refuse',
      arguments: names.map((one) => withChoices(one, say)),
    })),
    severities: named(severities, 'severity'),
    limits: {
      depth: limits.depth,
      nodes: limits.nodes,
      ruleBytes: limits.ruleBytes,
      inlineEntries: limits.inlineEntries,
      entryLength: limits.entryLength,
      patternLength: limits.patternLength,
      textLength: limits.textLength,
      windowSeconds: limits.windowSeconds,
    },
  };
}

function describeFact(fact: FactDefinition, say: SayRulebook): LanguageFact {
  const { name, group, kind, phase, isWindowed } = fact;
  return {
    name,
    label: say(`label.${name}`),
    group,
    groupLabel: say(`group.facts.${group}`),
    kind,
    unit: unitOf(fact, say),
    phase,
    isWindowed,
    comparisons: comparisonsOf[kind],
    arguments: [
      ...(isWindowed ? [argument('within', 'window', { isNeeded: true, from: 1, to: limits.windowSeconds })] : []),
      ...(group === 'likeness' ? [choice('copies', ['near', 'exact'])] : []),
    ],
    values: (knownValues[name] ?? []).map((value) => ({ name: value, label: say(`value.${value}`) })),
  };
}

function unitOf({ name, kind }: FactDefinition, say: SayRulebook): string | null {
  if (kind === 'share') return say('unit.percent');
  if (/[dD]ays/.test(name)) return say('unit.days');
  return /[hH]ours/.test(name) ? say('unit.hours') : null;
}

function argument(
  name: string,
  kind: LanguageArgument['kind'],
  more: Partial<LanguageArgument> = {},
): LanguageArgument {
  return { name, kind, isNeeded: false, from: null, to: null, standard: null, choices: [], ...more };
}

/** A choice by codes of the language; the first is what stands when it is left out. */
function choice(name: string, names: readonly string[]): LanguageArgument {
  const choices = names.map((one) => ({ name: one, label: one }));
  return argument(name, 'choice', { standard: JSON.stringify(names[0]), choices });
}

const counts = [
  argument('atLeast', 'number', { from: 0, to: 1000 }),
  argument('atMost', 'number', { from: 0, to: 1000 }),
];
const listed = (name: string) => argument(name, 'list', { isNeeded: true });

const conditionArguments: Readonly<Record<string, LanguageArgument[]>> = {
  all: [],
  any: [],
  none: [],
  fact: [],
  words: [
    listed('words'),
    ...counts,
    choice('hidden', ['any', 'never', 'only']),
    argument('near', 'list'),
    argument('apart', 'number', { from: 0, to: 50, standard: '5' }),
    choice('side', ['either', 'before', 'after']),
    argument('unless', 'list'),
    argument('unlessApart', 'number', { from: 0, to: 50, standard: '3' }),
    argument('quoted', 'truth', { standard: 'true' }),
  ],
  linksOn: [listed('linksOn'), ...counts],
  linksNotOn: [listed('linksNotOn'), ...counts],
  matches: [
    argument('matches', 'text', { isNeeded: true, to: limits.patternLength }),
    argument('caseSensitive', 'truth', { standard: 'false' }),
  ],
};

const severity = argument('severity', 'choice', { standard: '"normal"' });
const actionArguments: Readonly<Record<ActionName, LanguageArgument[]>> = {
  publish: [],
  note: [argument('text', 'words', { isNeeded: true, to: limits.textLength })],
  case: [severity],
  hold: [severity],
  refuse: [severity],
  slowThread: [argument('minutes', 'number', { from: 1, to: 1440, standard: '10' })],
  askLinkReason: [],
  requireFirstPostsReview: [argument('posts', 'number', { from: 1, to: 50, standard: '3' })],
  tellCoordinator: [],
};

function withChoices(one: LanguageArgument, say: SayRulebook): LanguageArgument {
  if (one.name !== 'severity') return one;
  return { ...one, choices: severities.map((name) => ({ name, label: say(`severity.${name}`) })) };
}
