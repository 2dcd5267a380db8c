import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What is not given stays as it was.' })
export class ReviseProfileInput {
  @Field(() => String, { nullable: true })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null takes it away.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA zone, such as Pacific/Auckland.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true })
  locale?: string | null;

  @Field(() => [String], { nullable: true })
  languages?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  showsRegion?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  showsCountry?: boolean | null;

  @Field(() => String, { nullable: true })
  introduction?: string | null;
}

@InputType()
export class AcceptGuidelinesInput {
  @Field(() => Int)
  version!: number;
}

@InputType()
export class CloseMyAccountInput {
  @Field({ description: 'Must be true: there is no way back.' })
  confirmed!: boolean;
}
