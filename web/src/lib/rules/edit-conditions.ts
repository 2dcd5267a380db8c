import {
  countNodes,
  depthAt,
  depthOf,
  isGroupKind,
  kindOf,
  partsOf,
  valueAt,
  withValue,
  type JsonObject,
} from './document.ts';
import type { GroupKind, RuleLanguage } from './language.ts';
import type { Path } from './path.ts';

/** A document after an edit, and where the reader's attention goes. */
export interface Edited {
  document: JsonObject;
  focus: Path;
}

export type Limits = RuleLanguage['limits'];

const root: Path = ['when'];

/** Why no condition can be added or wrapped here; null where it can. */
export function whyNotAdd(document: JsonObject, path: Path, limits: Limits): 'nodes' | 'depth' | null {
  if (countNodes(document['when']) >= limits.nodes) return 'nodes';
  const isLone = path.length === root.length && !isGroupKind(kindOf(valueAt(document, path)));
  return depthAt(path) + 1 + (isLone ? depthOf(valueAt(document, path)) - 1 : 0) > limits.depth ? 'depth' : null;
}

export function whyNotWrap(document: JsonObject, path: Path, limits: Limits): 'nodes' | 'depth' | null {
  if (countNodes(document['when']) >= limits.nodes) return 'nodes';
  return depthAt(path) + depthOf(valueAt(document, path)) > limits.depth ? 'depth' : null;
}

/** Adds a condition at the end of a group. A condition that is alone becomes a group first, of which all have to hold. */
export function addCondition(document: JsonObject, path: Path, condition: JsonObject): Edited {
  const there = valueAt(document, path);
  const kind = kindOf(there);
  if (there === undefined) return { document: withValue(document, path, condition), focus: path };
  if (!isGroupKind(kind)) {
    return { document: withValue(document, path, { all: [there, condition] }), focus: [...path, 'all', 1] };
  }
  const parts = partsOf(there);
  return {
    document: withValue(document, [...path, kind], [...parts, condition]),
    focus: [...path, kind, parts.length],
  };
}

/** Takes a condition away. A group that is empty then goes too, but for the outermost: that one waits for another. */
export function removeCondition(document: JsonObject, path: Path): Edited {
  const place = path.at(-1);
  if (typeof place !== 'number') return { document: withValue(document, root, { all: [] }), focus: root };
  const list = path.slice(0, -1);
  const group = list.slice(0, -1);
  const rest = (valueAt(document, list) as unknown[]).filter((_, at) => at !== place);
  if (rest.length === 0 && group.length > root.length) return removeCondition(document, group);
  return {
    document: withValue(document, list, rest),
    focus: rest.length === 0 ? group : [...list, Math.max(0, place - 1)],
  };
}

/** Puts a condition into a group of its own, so that others can be set beside it. */
export function wrapCondition(document: JsonObject, path: Path, kind: GroupKind): Edited {
  return { document: withValue(document, path, { [kind]: [valueAt(document, path)] }), focus: path };
}

/** Whether the conditions of a group can stand where the group stands. */
export function mayUnwrap(document: JsonObject, path: Path): boolean {
  const group = valueAt(document, path);
  if (!isGroupKind(kindOf(group))) return false;
  return typeof path.at(-1) === 'number' || partsOf(group).length === 1;
}

/** Takes a group away and leaves its conditions in its place. */
export function unwrapGroup(document: JsonObject, path: Path): Edited {
  const parts = partsOf(valueAt(document, path));
  const place = path.at(-1);
  if (typeof place !== 'number') return { document: withValue(document, path, parts[0]), focus: path };
  const list = path.slice(0, -1);
  const around = valueAt(document, list) as unknown[];
  return {
    document: withValue(document, list, [...around.slice(0, place), ...parts, ...around.slice(place + 1)]),
    focus: path,
  };
}

/** Asks that all, any or none of the same conditions hold. */
export function changeGroup(document: JsonObject, path: Path, kind: GroupKind): Edited {
  return { document: withValue(document, path, { [kind]: partsOf(valueAt(document, path)) }), focus: path };
}
