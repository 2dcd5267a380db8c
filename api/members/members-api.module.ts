import { Module } from '@nestjs/common';

import { MembersModule } from '../../forum/members/members.module.js';
import { RequestModule } from '../request/request.module.js';
import { FreshViewer } from './fresh-viewer.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [RequestModule, MembersModule],
  providers: [FreshViewer, SignInResolver, ViewerResolver],
  exports: [FreshViewer],
})
export class MembersApiModule {}
