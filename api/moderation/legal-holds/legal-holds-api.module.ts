import { Module } from '@nestjs/common';
import { LegalHoldsModule } from '../../../moderation/legal-holds/legal-holds.module.js';
import { RequestModule } from '../../request/request.module.js';
import { LegalHoldsResolver } from './legal-holds.resolver.js';

/** Legal holds, in the schema. */
@Module({ imports: [RequestModule, LegalHoldsModule], providers: [LegalHoldsResolver] })
export class LegalHoldsApiModule {}
