import { Module } from '@nestjs/common';
import { ModerationModule } from '../../../moderation/moderation.module.js';
import { SpacesApiModule } from '../../spaces/spaces-api.module.js';
import {
  DecisionMoveResolver,
  ModeratedMoveResolver,
  MoveTargetsResolver,
  ThreadMoveResolver,
} from './moves.resolver.js';

/** Where threads may be moved to and where they were moved, in the schema. */
@Module({
  imports: [ModerationModule, SpacesApiModule],
  providers: [DecisionMoveResolver, ModeratedMoveResolver, MoveTargetsResolver, ThreadMoveResolver],
})
export class MovesApiModule {}
