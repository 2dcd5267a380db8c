import { Module } from '@nestjs/common';
import { TriageModule } from '../../../moderation/triage/triage.module.js';
import { RequestModule } from '../../request/request.module.js';
import { CaseTriageResolver, TriageResolver } from './triage.resolver.js';

/** Triage, in the schema. */
@Module({ imports: [RequestModule, TriageModule], providers: [CaseTriageResolver, TriageResolver] })
export class TriageApiModule {}
