import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';

/**
 * Builds the schema from the resolvers and opens no door of its own: operations run through RunOperation, for HTTP,
 * for pages in the same process and for live updates alike.
 */
export class SchemaDriver extends AbstractGraphQLDriver<GqlModuleOptions> {
  async start(): Promise<void> {
    // The schema stands in GraphQLSchemaHost by now; there is nothing else to start.
  }

  async stop(): Promise<void> {
    // Nothing was started.
  }
}
