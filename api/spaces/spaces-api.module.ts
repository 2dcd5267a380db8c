import { Module } from '@nestjs/common';
import { SpacesModule } from '../../forum/spaces/spaces.module.js';
import { MembersApiModule } from '../members/members-api.module.js';
import { SpaceLoaders } from './space-loaders.js';
import { SpaceResolver } from './space.resolver.js';
import { SpaceVerbsResolver } from './space-verbs.resolver.js';
import { ParticipantVouchResolver, VouchResolver } from './vouch.resolver.js';

@Module({
  imports: [SpacesModule, MembersApiModule],
  providers: [SpaceLoaders, SpaceResolver, SpaceVerbsResolver, VouchResolver, ParticipantVouchResolver],
  exports: [SpaceLoaders],
})
export class SpacesApiModule {}
