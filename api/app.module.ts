import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { BindPortsModule } from '../moderation/bind-ports.module.js';
import { type Platform, PlatformModule } from '../platform/platform.module.js';
import { DiscussionApiModule } from './discussion/discussion-api.module.js';
import { FollowingApiModule } from './following/following-api.module.js';
import { MembersApiModule } from './members/members-api.module.js';
import { ModerationApiModule } from './moderation/moderation-api.module.js';
import { RequestModule } from './request/request.module.js';
import { RunOperation } from './request/run-operation.js';
import { SchemaDriver } from './request/schema-driver.js';
import { SpacesApiModule } from './spaces/spaces-api.module.js';

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
        DiscussionApiModule,
        FollowingApiModule,
        MembersApiModule,
        ModerationApiModule,
        SpacesApiModule,
      ],
      providers: [RunOperation],
      exports: [RunOperation],
    };
  }
}
