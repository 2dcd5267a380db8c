import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { invalid } from '../../platform/refusal/refusal.js';

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface ConnectionOf<Node> {
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/** A Relay connection type over a node type: `@ObjectType() class ThreadConnection extends Connection(Thread) {}`. */
export function Connection<Node>(node: Type<Node>): Type<ConnectionOf<Node>> {
  @ObjectType(`${node.name}Edge`)
  class NodeEdge {
    @Field()
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  class NodeConnection {
    @Field(() => [NodeEdge])
    edges!: NodeEdge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return NodeConnection as Type<ConnectionOf<Node>>;
}

/** Checks a page's arguments; a page is 1 to 100 long. */
export function pageSize(page: PageArguments): number {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > 100)
    throw invalid('first', 'out_of_range', { min: 1, max: 100 });
  return page.first;
}

/** An opaque cursor of a keyset place. */
export function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place of a cursor, refused as INVALID when it is none of ours; `isPlace` checks its shape. */
export function fromCursor<Place>(
  cursor: string | null | undefined,
  isPlace: (value: unknown) => value is Place,
): Place | null {
  if (cursor == null) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor.slice(0, 500), 'base64url').toString());
  } catch {
    value = undefined;
  }
  if (!isPlace(value)) throw invalid('after', 'malformed');
  return value;
}

/** Makes a connection of up to `first` + 1 rows: the one too many says that there is more. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  first: number,
  map: { node: (row: Row) => Node; place: (row: Row) => unknown },
): ConnectionOf<Node> {
  const shown = rows.slice(0, first);
  const edges = shown.map((row) => ({ cursor: toCursor(map.place(row)), node: map.node(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
