import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  getNamedType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { costOf, highestCost } from '../../../api/request/document-limits.js';

/** Deepest nesting of things in things; a connection and its edges count as one with their node. */
const deepest = 4;

/**
 * The most generous document for a root field: every field that needs no argument, as deep as the limits on documents
 * allow. What a new field shows is asked for without anybody writing it down.
 */
export function generousDocument(
  schema: GraphQLSchema,
  root: { operation: 'query' | 'mutation' | 'subscription'; field: string; args: string },
  from = deepest,
): string {
  for (let depth = from; depth > 0; depth--) {
    const document = `${root.operation} { ${root.field}${root.args} ${selectionOf(schema, root, depth)} }`;
    if (cost(document) <= highestCost && document.length < 60_000) return document;
  }
  throw new Error(`no document for ${root.field} is small enough`);
}

function selectionOf(schema: GraphQLSchema, root: { operation: string; field: string }, depth: number): string {
  const type = schema.getType(root.operation[0]!.toUpperCase() + root.operation.slice(1)) as GraphQLObjectType;
  const field = type.getFields()[root.field];
  if (!field) throw new Error(`there is no ${root.operation} ${root.field}`);
  const named = getNamedType(field.type);
  return isObjectType(named) ? selection(named, depth, []) : '';
}

function selection(type: GraphQLObjectType, depth: number, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => fieldText(field, depth, [...above, type.name]));
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number, above: readonly string[]): string[] {
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return [field.name];
  // The way back to where one came from shows nothing new, and costs as much again.
  const isWayBack = above.filter((name) => name === named.name).length > (named.name === 'Space' ? 1 : 0);
  const isPart = /(Connection|Edge|PageInfo)$/.test(named.name);
  if (isWayBack || (!isPart && depth <= 1)) return [];
  const page = field.args.some(({ name }) => name === 'first') ? '(first: 8)' : '';
  return [`${field.name}${page} ${selection(named, isPart ? depth : depth - 1, above)}`];
}

function cost(document: string): number {
  const operation = parse(document).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  return costOf(operation.selectionSet, new Map(), {});
}

/** The fields of all types that have a value in an answer, as `Type.field`; `__typename` says which type. */
export function valuedFields(data: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(data)) for (const one of data) valuedFields(one, into);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return into;
  const { __typename: type, ...fields } = data as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof type === 'string' && hasValue(value)) into.add(`${type}.${name}`);
    valuedFields(value, into);
  }
  return into;
}

/** Whether something was told: not null, not nothing, not a list without anything in it. */
export function hasValue(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false || value === 0) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && 'edges' in value) return (value.edges as unknown[]).length > 0;
  return true;
}
