import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

export const deepestSelection = 12;
export const mostAliases = 15;
/** How much one operation may ask for: a field counts one, times the page size of every list around it. */
export const highestCost = 20_000;
const DEFAULT_PAGE = 20;

/** Raised for documents that ask for too much; answered as TOO_COMPLEX. */
export class TooComplex extends GraphQLError {}

/** Validation rules that refuse documents too deep or with too many aliases, before anything runs. */
export const limitRules = [depthAndAliases];

function depthAndAliases(context: ValidationContext): ASTVisitor {
  let aliasCount = 0;
  let depth = 0;
  return {
    Field: {
      enter(field) {
        if (field.alias && ++aliasCount === mostAliases + 1)
          context.reportError(new TooComplex(`More than ${mostAliases} aliases.`, { nodes: field }));
        if (++depth === deepestSelection + 1 && !isIntrospection(context))
          context.reportError(new TooComplex(`Nested deeper than ${deepestSelection} fields.`, { nodes: field }));
      },
      leave() {
        depth--;
      },
    },
    FragmentDefinition: {
      enter() {
        depth += 1;
      },
      leave() {
        depth -= 1;
      },
    },
  };
}

function isIntrospection(context: ValidationContext): boolean {
  return context.getParentType()?.name.startsWith('__') ?? false;
}

/**
 * The cost of an operation with its variables: what it could make the server fetch at most. Fragments are followed;
 * validation has refused circles before this runs.
 */
export function costOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
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
      const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
      const size = !first
        ? selection.selectionSet?.selections.some((field) => field.kind === Kind.FIELD && field.name.value === 'edges')
          ? DEFAULT_PAGE
          : 1
        : first.kind === Kind.INT
          ? Number(first.value)
          : first.kind === Kind.VARIABLE
            ? Number(variables[first.name.value] ?? DEFAULT_PAGE)
            : DEFAULT_PAGE;
      cost += 1 + inner * Math.max(1, Math.min(size, 1000));
    }
    if (cost > highestCost) return cost;
  }
  return cost;
}
