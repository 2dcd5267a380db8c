import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { FillExample } from '../forum/members/set-up/fill-example.port.js';
import { BindPortsModule } from '../moderation/bind-ports.module.js';
import { type Platform, PlatformModule } from '../platform/platform.module.js';
import { areaModules } from './area-modules.js';
import { RequestModule } from './request/request.module.js';
import { RunOperation } from './request/run-operation.js';
import { SchemaDriver } from './request/schema-driver.js';

export interface AppOptions {
  schemaFile?: string;
  /** Who can fill in the example; without one the set-up page does not offer it. */
  fillExample?: FillExample;
}

/** Hands the example's teller to the rooms. */
@Module({})
class ExampleModule {
  static with(fillExample: FillExample): DynamicModule {
    const provider = { provide: FillExample, useValue: fillExample };
    return { global: true, module: ExampleModule, providers: [provider], exports: [FillExample] };
  }
}

/** The GraphQL door: every area of the schema over the rooms behind it. */
@Module({})
export class AppModule {
  static with(platform: Platform, options: AppOptions = {}): DynamicModule {
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
        ...(options.fillExample ? [ExampleModule.with(options.fillExample)] : []),
        ...areaModules,
      ],
      providers: [RunOperation],
      exports: [RunOperation],
    };
  }
}
