import { Module } from '@nestjs/common';
import { ExpulsionsModule } from '../../../moderation/expulsions/expulsions.module.js';
import { RequestModule } from '../../request/request.module.js';
import { ExpulsionGroundResolver } from './expulsion-ground.resolver.js';
import { ExpulsionResolver } from './expulsion.resolver.js';

/** Expulsions put to the committee, in the schema. */
@Module({ imports: [ExpulsionsModule, RequestModule], providers: [ExpulsionResolver, ExpulsionGroundResolver] })
export class ExpulsionsApiModule {}
