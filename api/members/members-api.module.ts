import { Module } from '@nestjs/common';

import { MembersModule } from '../../forum/members/members.module.js';
import { RequestModule } from '../request/request.module.js';
import { FreshViewer } from './fresh-viewer.js';
import { OfficeResolver } from './office.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [RequestModule, MembersModule],
  providers: [FreshViewer, OfficeResolver, SignInResolver, ViewerResolver],
  exports: [FreshViewer],
})
export class MembersApiModule {}
