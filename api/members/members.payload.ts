import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Viewer } from './viewer.type.js';

@ObjectType()
export class RequestSignInLinkPayload {
  @Field({ description: 'Always true: whether the address has an account is told to nobody.' })
  isAccepted!: boolean;
}

@ObjectType()
export class SignInPayload {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType()
export class SignOutPayload {
  @Field()
  isSignedOut!: boolean;
}

@ObjectType()
export class SetPasswordPayload {
  @Field(() => Int, { description: 'How many other sessions ended with it.' })
  endedSessionCount!: number;
}

@ObjectType()
export class EndSessionsPayload {
  @Field(() => Int)
  endedSessionCount!: number;
}

@ObjectType()
export class ViewerPayload {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType()
export class ExportMyDataPayload {
  @Field({ description: "Everything that is the viewer's own, as JSON." })
  json!: string;
}

@ObjectType()
export class CloseMyAccountPayload {
  @Field()
  isClosed!: boolean;
}

@ObjectType()
export class GrantOfficePayload {
  @Field(() => ID)
  officeId!: string;
}

@ObjectType()
export class EndOfficePayload {
  @Field(() => ID)
  officeId!: string;
}

@ObjectType({ description: 'The example stands: `demoPeople` says whom one can be now.' })
export class FillExamplePayload {
  @Field(() => Int)
  personCount!: number;
}
