import { describe, DocumentReader, join, type JsonObject } from './document-reader.js';
import { limits } from './limits.js';
import { ConditionParser } from './parse-condition.js';
import { phaseOf } from './phase-of.js';
import { restsOnTriage } from './rests-on-triage.js';
import {
  LANGUAGE_VERSION,
  ruleStates,
  severities,
  type ActionName,
  type Localized,
  type Parsed,
  type Rule,
  type RuleAction,
} from './rule.js';

const ruleKeys = [
  'language',
  'id',
  'version',
  'name',
  'notes',
  'advice',
  'guideline',
  'state',
  'quiet',
  'discreet',
  'when',
  'actions',
];
const actionKeys: Record<ActionName, string[]> = {
  publish: [],
  note: ['text'],
  case: ['severity'],
  hold: ['severity'],
  refuse: ['severity'],
  slowThread: ['minutes'],
  askLinkReason: [],
  requireFirstPostsReview: ['posts'],
  tellCoordinator: [],
};
const actionNames = Object.keys(actionKeys) as ActionName[];

export interface ParseOptions {
  /** Names of the lists that the rule may refer to; left out, any name is accepted. */
  lists?: Iterable<string>;
}

/** An unknown JSON value as a rule, or everything that cannot stand in it. */
export function parseRule(document: unknown, options: ParseOptions = {}): Parsed<Rule> {
  const reader = new DocumentReader();
  const rule = readRule(reader, document, '$', options.lists ? new Set(options.lists) : null);
  return rule && reader.errors.length === 0 ? { ok: true, value: rule } : { ok: false, errors: reader.errors };
}

/** The same within a larger document, with the errors in its reader. */
export function readRule(
  reader: DocumentReader,
  document: unknown,
  path: string,
  lists: ReadonlySet<string> | null,
): Rule | undefined {
  const node = reader.object(document, path, ruleKeys, 'A rule');
  if (!node) return undefined;
  const bytes = bytesOf(node);
  if (bytes === undefined) {
    return reader.fail(path, 'TOO_DEEP', `Conditions nest at most ${limits.depth} deep; this rule has thousands.`);
  }
  if (bytes > limits.ruleBytes) {
    return reader.fail(
      path,
      'TOO_LONG',
      `The rule has ${bytes} bytes; ${limits.ruleBytes} is the most. Move long lists under "lists".`,
    );
  }
  for (const key of ['id', 'guideline', 'when', 'actions']) {
    if (node[key] === undefined) reader.fail(join(path, key), 'MISSING', `A rule needs "${key}".${whatFor[key]}`);
  }
  if (node['language'] !== undefined && node['language'] !== LANGUAGE_VERSION) {
    reader.fail(
      join(path, 'language'),
      'UNKNOWN_VALUE',
      `This is version ${LANGUAGE_VERSION} of the rule language; the rule is written for ${describe(node['language'])}.`,
    );
  }
  const id = node['id'] === undefined ? undefined : readId(reader, node['id'], join(path, 'id'));
  const guideline =
    node['guideline'] === undefined
      ? undefined
      : reader.number(node['guideline'], join(path, 'guideline'), '"guideline"', { from: 1, to: 999, isWhole: true });
  const version = reader.number(node['version'] ?? 1, join(path, 'version'), '"version"', {
    from: 1,
    to: 1e9,
    isWhole: true,
  });
  const state = reader.oneOf(node['state'] ?? 'live', join(path, 'state'), '"state"', ruleStates);
  const quiet = reader.truth(node['quiet'] ?? false, join(path, 'quiet'), '"quiet"');
  const discreet = reader.truth(node['discreet'] ?? false, join(path, 'discreet'), '"discreet"');
  const texts = {
    name: readLocalized(reader, node, 'name', path) ?? { en: typeof node['id'] === 'string' ? node['id'] : 'Rule' },
    notes: readLocalized(reader, node, 'notes', path) ?? {},
    advice: readLocalized(reader, node, 'advice', path) ?? {},
  };
  const when =
    node['when'] === undefined ? undefined : new ConditionParser(reader, lists).parse(node['when'], join(path, 'when'));
  const actions =
    node['actions'] === undefined ? undefined : readActions(reader, node['actions'], join(path, 'actions'));
  if (!id || !guideline || !version || !state || quiet === undefined || discreet === undefined || !when || !actions)
    return undefined;
  const phase = phaseOf(when);
  if (phase === 'after' && actions.some((action) => action.do === 'refuse')) {
    reader.fail(
      join(path, 'actions'),
      'WRONG_PHASE',
      'Only a rule that can run before a post is sent may refuse, and this one asks for facts known afterwards (likeness, rhythm, reports, triage). Use "hold".',
    );
  }
  if (actions.some((action) => action.do === 'hold' || action.do === 'refuse') && restsOnTriage(when)) {
    reader.fail(
      join(path, 'actions'),
      'TRIAGE_ALONE',
      'Triage never acts alone: this rule can hold for its score only. Add "all" with another condition, or use "case".',
    );
  }
  return { language: LANGUAGE_VERSION, id, version, ...texts, guideline, state, quiet, discreet, when, actions, phase };
}

const whatFor: Record<string, string> = {
  id: ' A short name that never changes, such as "newcomer-links".',
  guideline: ' The number of the guideline that it stands for.',
  when: ' The condition under which it acts.',
  actions: ' A list of what it does, such as ["hold"].',
};

function readId(reader: DocumentReader, value: unknown, path: string): string | undefined {
  const id = reader.text(value, path, 'The id', limits.idLength);
  if (id === undefined || /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(id)) return id;
  return reader.fail(
    path,
    'WRONG_VALUE',
    `An id has letters, digits, "-", "_", "." and ":" only, such as "newcomer-links"; here stands ${describe(id)}.`,
  );
}

/** `{ "en": "…" }`, or a plain text for English. */
function readLocalized(reader: DocumentReader, node: JsonObject, key: string, path: string): Localized | undefined {
  const value = node[key];
  const at = join(path, key);
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = reader.text(value, at, `"${key}"`, limits.textLength);
    return text === undefined ? undefined : { en: text };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return reader.fail(
      at,
      'WRONG_TYPE',
      `"${key}" is words by language, such as { "en": "…" }; here stands ${describe(value)}.`,
    );
  }
  const texts: [string, string][] = [];
  for (const [locale, words] of Object.entries(value)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(locale)) {
      reader.fail(
        join(at, locale),
        'UNKNOWN_KEY',
        `${describe(locale)} is no language tag. Write "en", "es", "zh-Hans" and the like.`,
      );
      continue;
    }
    const text = reader.text(words, join(at, locale), `"${key}"`, limits.textLength);
    if (text !== undefined) texts.push([locale, text]);
  }
  return Object.fromEntries(texts);
}

function readActions(reader: DocumentReader, value: unknown, path: string): RuleAction[] | undefined {
  const written = Array.isArray(value) ? value : typeof value === 'string' ? [value] : undefined;
  if (!written)
    return reader.fail(
      path,
      'WRONG_TYPE',
      `"actions" is a list of what to do, such as ["hold"]; here stands ${describe(value)}.`,
    );
  if (written.length === 0)
    return reader.fail(path, 'EMPTY', '"actions" is empty. Say what to do, at least ["publish"].');
  if (written.length > actionNames.length)
    return reader.fail(path, 'TOO_MANY', `A rule does at most ${actionNames.length} things.`);
  const actions = written.map((one, index) => readAction(reader, one, join(path, index)));
  const names = actions.map((action) => action?.do);
  names.forEach((name, index) => {
    if (name && names.indexOf(name) < index)
      reader.fail(join(path, index), 'REPEATED', `"${name}" stands here twice. Leave one out.`);
  });
  return actions.every((action) => action !== undefined) ? actions : undefined;
}

function readAction(reader: DocumentReader, value: unknown, path: string): RuleAction | undefined {
  const node = typeof value === 'string' ? { do: value } : value;
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    return reader.fail(
      path,
      'WRONG_TYPE',
      `An action is a name such as "hold", or an object such as { "do": "case", "severity": "serious" }; here stands ${describe(value)}.`,
    );
  }
  const name = reader.oneOf(
    (node as JsonObject)['do'],
    typeof value === 'string' ? path : join(path, 'do'),
    'An action',
    actionNames,
  );
  if (!name) return undefined;
  const action = reader.object(node, path, ['do', ...actionKeys[name]], `"${name}"`)!;
  switch (name) {
    case 'note': {
      const text = readLocalized(reader, action, 'text', path);
      return text
        ? { do: name, text }
        : reader.fail(join(path, 'text'), 'MISSING', 'A note needs "text": what moderators should read.');
    }
    case 'case':
    case 'hold':
    case 'refuse': {
      const severity = reader.oneOf(action['severity'] ?? 'normal', join(path, 'severity'), '"severity"', severities);
      return severity && { do: name, severity };
    }
    case 'slowThread': {
      const minutes = reader.number(action['minutes'] ?? 10, join(path, 'minutes'), '"minutes"', {
        from: 1,
        to: 1440,
        isWhole: true,
      });
      return minutes === undefined ? undefined : { do: name, minutes };
    }
    case 'requireFirstPostsReview': {
      const posts = reader.number(action['posts'] ?? 3, join(path, 'posts'), '"posts"', {
        from: 1,
        to: 50,
        isWhole: true,
      });
      return posts === undefined ? undefined : { do: name, posts };
    }
    default:
      return { do: name };
  }
}

/** Undefined for a document nested so deep that nothing can write it down. */
function bytesOf(node: object): number | undefined {
  try {
    return Buffer.byteLength(JSON.stringify(node));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
