import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { BindPortsModule } from '../moderation/bind-ports.module.js';
import { type Platform, PlatformModule } from '../platform/platform.module.js';
import { areaModules } from './area-modules.js';
import { RequestModule } from './request/request.module.js';
import { RunOperation } from './request/run-operation.js';
import { SchemaDriver } from './request/schema-driver.js';

/** The GraphQL door: every area of the schema over the rooms behind it. */
@Module({})
export class AppModule {
  static with(platform: Platform, options: { schemaFile?: string } = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(platform),
        BindPortsModule,
        GraphQLModule.forRoot({
          driver: SchemaDriver,
          autoSchemaFile: options.schemaFile ?? true,
          sortSchema: true,
          fieldResolverEnhancers: [],
        }),
        RequestModule,
        ...areaModules,
      ],
      providers: [RunOperation],
      exports: [RunOperation],
    };
  }
}
