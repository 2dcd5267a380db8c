import { Module } from '@nestjs/common';
import { RecordModule } from '../../../moderation/record.module.js';
import { RequestModule } from '../../request/request.module.js';
import { AuditResolver } from './audit.resolver.js';
import { CaseLawResolver } from './case-law.resolver.js';
import { GuidelinesResolver } from './guidelines.resolver.js';
import { TransparencyResolver } from './transparency.resolver.js';

/** What moderation leaves behind for everybody to read, in the schema. */
@Module({
  imports: [RecordModule, RequestModule],
  providers: [AuditResolver, CaseLawResolver, GuidelinesResolver, TransparencyResolver],
})
export class RecordApiModule {}
