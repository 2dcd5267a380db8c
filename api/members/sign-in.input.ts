import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class RequestSignInLinkInput {
  @Field()
  email!: string;
}

@InputType()
export class SignInWithLinkInput {
  @Field()
  token!: string;
}

@InputType()
export class SignInWithPasswordInput {
  @Field()
  email!: string;

  @Field()
  password!: string;
}

@InputType()
export class SignInAsInput {
  @Field(() => ID)
  personId!: string;
}

@InputType()
export class SetPasswordInput {
  @Field()
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The one until now; not needed within 15 minutes after signing in by link.',
  })
  currentPassword?: string | null;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  sessionId!: string;
}

@InputType()
export class SetUpInput {
  @Field({ description: 'From the link that the first start printed.' })
  token!: string;

  @Field({ description: "The community's name." })
  name!: string;

  @Field({ description: "The first administrator's address." })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The name the administrator is shown by.' })
  displayName?: string | null;

  @Field(() => [String], { nullable: true, description: 'The languages of the community, its own first.' })
  locales?: string[] | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;
}

@InputType()
export class FillExampleInput {
  @Field({ description: 'From the link that the first start printed.' })
  token!: string;
}
