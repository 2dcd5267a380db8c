import { Module } from '@nestjs/common';
import { DeskModule } from '../../../moderation/desk/desk.module.js';
import { RequestModule } from '../../request/request.module.js';
import { DeskResolver } from './desk.resolver.js';

/** A moderator's own keys and limit, in the schema. */
@Module({ imports: [RequestModule, DeskModule], providers: [DeskResolver] })
export class DeskApiModule {}
