import { Field, ID, InputType } from '@nestjs/graphql';
import { OfficeKind } from './office.type.js';

@InputType()
export class GrantOfficeInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => OfficeKind)
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The space it reaches from, with its branches; none: everything.' })
  spaceId?: string | null;

  @Field(() => [String], { nullable: true, description: 'The languages it is for; none: all.' })
  languages?: string[] | null;

  @Field(() => Date, { nullable: true })
  untilAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in up to 500 characters: for administrators and the holder. Sealed in the audit log.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class EndOfficeInput {
  @Field(() => ID)
  officeId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why: asked, term_over, not_used, conduct or other. It stands in the audit log.',
  })
  because?: string | null;
}
