import { Module } from '@nestjs/common';
import { BackTestsModule } from '../../../moderation/back-tests/back-tests.module.js';
import { RequestModule } from '../../request/request.module.js';
import { BackTestResolver } from './back-test.resolver.js';

/** Back-tests, in the schema. */
@Module({ imports: [BackTestsModule, RequestModule], providers: [BackTestResolver] })
export class BackTestsApiModule {}
