import { groupKinds, partKinds, type GroupKind, type PartKind } from './language.ts';
import type { Path } from './path.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place of a document; undefined where nothing does. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value)
        ? (value as unknown[])[step as number]
        : isObject(value) && Object.hasOwn(value, step)
          ? value[step]
          : undefined,
    document,
  );
}

/** The document with another value at a place; undefined takes the key away. The document itself stays as it is. */
export function withValue<T>(document: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(document)) {
    return document.map((one, place) =>
      place === step ? withValue(one as unknown, rest, value) : (one as unknown),
    ) as T;
  }
  const object: JsonObject = isObject(document) ? document : {};
  const inner = withValue(object[step], rest, value);
  if (inner === undefined) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step)) as T;
  return { ...object, [step]: inner } as T;
}

/** What a condition is; null for what the sentence has no words for and only the JSON shows. */
export function kindOf(condition: unknown): GroupKind | PartKind | null {
  if (!isObject(condition)) return null;
  const found = [...groupKinds, ...partKinds].filter((kind) => Object.hasOwn(condition, kind));
  const kind = found.length === 1 ? found[0]! : null;
  return kind && isGroupKind(kind) && !Array.isArray(condition[kind]) ? null : kind;
}

export const isGroupKind = (kind: string | null): kind is GroupKind =>
  (groupKinds as readonly (string | null)[]).includes(kind);

/** The conditions within a group; none for anything else. */
export function partsOf(condition: unknown): readonly unknown[] {
  const kind = kindOf(condition);
  return isGroupKind(kind) ? ((condition as JsonObject)[kind] as unknown[]) : [];
}

/** How many conditions there are, groups counted too. */
export const countNodes = (condition: unknown): number =>
  partsOf(condition).reduce<number>((count, part) => count + countNodes(part), 1);

/** How deep conditions nest; 1 for one that is alone. */
export const depthOf = (condition: unknown): number => 1 + Math.max(0, ...partsOf(condition).map(depthOf));

/** How deep the condition at this path stands; 1 for the outermost. */
export const depthAt = (path: Path): number => path.filter((step) => typeof step === 'number').length + 1;
