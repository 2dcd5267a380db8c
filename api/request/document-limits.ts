import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const deepestSelection = 12;
export const mostAliases = 15;
/** How much one operation may ask for: a field counts one, times the page size of every list around it. */
export const highestCost = 20_000;
const DEFAULT_PAGE = 20;

/** Raised for documents that ask for too much; answered as TOO_COMPLEX. */
export class TooComplex extends GraphQLError {}

/** Validation rules that refuse documents too deep or with too many aliases, before anything runs. */
export const limitRules = [aliases, depth];

type Fragments = ReadonlyMap<string, SelectionSetNode>;

function aliases(context: ValidationContext): ASTVisitor {
  let aliasCount = 0;
  return {
    Field(field) {
      if (field.alias && ++aliasCount === mostAliases + 1)
        context.reportError(new TooComplex(`More than ${mostAliases} aliases.`, { nodes: field }));
    },
  };
}

/** Depth as the fields nest when it runs: what a fragment holds is as deep as where it is spread. */
function depth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, fragmentsIn(context.getDocument()), new Map()) > deepestSelection)
        context.reportError(new TooComplex(`Nested deeper than ${deepestSelection} fields.`, { nodes: operation }));
    },
  };
}

export function fragmentsIn(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
}

/** Each fragment is measured once; one that is being measured counts nothing, and validation refuses the circle. */
function depthOf({ selections }: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const isOfTheSchema = selection.name.value.startsWith('__');
      const inner = selection.selectionSet && !isOfTheSchema ? depthOf(selection.selectionSet, fragments, known) : 0;
      deepest = Math.max(deepest, 1 + inner);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known));
    } else {
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      if (fragment && !known.has(name)) {
        known.set(name, 0);
        known.set(name, depthOf(fragment, fragments, known));
      }
      deepest = Math.max(deepest, known.get(name) ?? 0);
    }
  }
  return deepest;
}

/**
 * The cost of an operation with its variables: what it could make the server fetch at most. Fragments are followed;
 * validation has refused circles before this runs.
 */
export function costOf(
  selections: SelectionSetNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): number {
  let cost = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment) cost += costOf(fragment, fragments, variables);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(selection.selectionSet, fragments, variables);
    } else {
      const inner = selection.selectionSet ? costOf(selection.selectionSet, fragments, variables) : 0;
      cost += 1 + inner * Math.max(1, Math.min(pageSizeOf(selection, fragments, variables), 1000));
    }
    if (cost > highestCost) return cost;
  }
  return cost;
}

/** How many of what is inside a field there may be: its page, the usual one, or just one where it is no list. */
function pageSizeOf(field: FieldNode, fragments: Fragments, variables: Readonly<Record<string, unknown>>): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Number(first.value);
  if (first?.kind === Kind.VARIABLE) return Number(variables[first.name.value] ?? DEFAULT_PAGE) || DEFAULT_PAGE;
  return first || (field.selectionSet && hasEdges(field.selectionSet, fragments)) ? DEFAULT_PAGE : 1;
}

/** Looks into each fragment once: fragments that spread each other twice over and over would take for ever. */
function hasEdges({ selections }: SelectionSetNode, fragments: Fragments, seen: Set<string> = new Set()): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'edges';
    if (selection.kind === Kind.INLINE_FRAGMENT) return hasEdges(selection.selectionSet, fragments, seen);
    const { value: name } = selection.name;
    const fragment = seen.has(name) ? undefined : fragments.get(name);
    seen.add(name);
    return fragment !== undefined && hasEdges(fragment, fragments, seen);
  });
}

/** The variables that were sent, with the defaults of those that were not. */
export function withDefaults(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
