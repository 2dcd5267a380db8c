import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { areaModules } from './area-modules.js';

/**
 * The schema as text, from the resolvers alone: needs no database. What stands in api/schema.graphql, from which the
 * pages' documents are typed; a check fails when the two differ.
 */
export async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const resolvers = areaModules.flatMap((area) =>
    ((Reflect.getMetadata('providers', area) ?? []) as Type[]).filter((provider) => provider.name.endsWith('Resolver')),
  );
  const schema = await builder.get(GraphQLSchemaFactory).create(resolvers);
  await builder.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
