import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Decided } from '../../../moderation/back-tests/back-test.js';
import { PageArguments } from '../../request/connection.js';
import { BackTestDecided } from './back-test.enums.js';

@InputType()
export class StartBackTestInput {
  @Field(() => ID)
  ruleId!: string;

  @Field(() => Int, { nullable: true, description: 'The newest without it.' })
  version?: number | null;

  @Field(() => Int, { description: 'How far back: 1 to 365.' })
  days!: number;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class StopBackTestInput {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class CaughtPostsArguments extends PageArguments {
  @Field(() => BackTestDecided, { nullable: true })
  decided?: Decided | null;
}

@ArgsType()
export class BackTestsArguments {
  @Field(() => ID)
  ruleId!: string;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'This one alone.' })
  id?: string | null;
}
