import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Person } from '../members/person.type.js';

@ObjectType({ description: 'What a coordinator says of the viewer: that they know them.' })
export class Vouch {
  @Field(() => ID)
  id!: string;

  @Field(() => Person, { nullable: true })
  vouchedBy!: Person | null;

  @Field(() => String, { nullable: true, description: 'Where they know each other, if the viewer may know of it.' })
  spaceName!: string | null;

  @Field({ description: 'How they know them.' })
  words!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'What the viewer says of a member, as a coordinator.' })
export class OwnVouch {
  @Field(() => ID)
  id!: string;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field()
  words!: string;

  @Field(() => Date)
  at!: Date;
}

@InputType()
export class VouchForInput {
  @Field(() => ID, { description: 'A space under the office of the viewer, which both are in or may read.' })
  spaceId!: string;

  @Field(() => ID, { description: 'Somebody who is in it.' })
  personId!: string;

  @Field({ description: '3 to 300 characters: how they know them. Whom it is about reads it, and nobody else.' })
  words!: string;
}

@InputType()
export class WithdrawVouchInput {
  @Field(() => ID)
  vouchId!: string;
}

@ObjectType()
export class VouchPayload {
  @Field(() => ID)
  vouchId!: string;
}
