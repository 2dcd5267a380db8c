import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArguments } from '../request/connection.js';
import { Continent } from './continent.js';
import { AccessMode, ParticipationRole, SpaceKind, SpaceState } from './space.type.js';

@ArgsType()
export class SpacesArguments extends PageArguments {
  @Field(() => SpaceKind, { nullable: true })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the branches of this region.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer is in.' })
  mine?: boolean | null;
}

@InputType({ description: 'Names and purposes in one language.' })
export class SpaceWordsInput {
  @Field()
  locale!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => String, { nullable: true })
  guidelineLine?: string | null;
}

@InputType()
export class OpenSpaceInput {
  @Field(() => SpaceKind)
  kind!: string;

  @Field(() => AccessMode)
  mode!: string;

  @Field({ description: "In the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => String, { nullable: true })
  guidelineLine?: string | null;

  @Field(() => [SpaceWordsInput], { nullable: true, description: 'The same in other languages.' })
  translations?: SpaceWordsInput[] | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => Continent, { nullable: true })
  continent?: string | null;

  @Field(() => [String], { nullable: true })
  countries?: string[] | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is not given stays as it was.' })
export class ReviseSpaceInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => AccessMode, { nullable: true })
  mode?: string | null;

  @Field(() => SpaceState, { nullable: true })
  state?: string | null;

  @Field(() => String, { nullable: true, description: "In the viewer's language." })
  name?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => String, { nullable: true })
  guidelineLine?: string | null;

  @Field(() => [SpaceWordsInput], { nullable: true })
  translations?: SpaceWordsInput[] | null;

  @Field(() => [String], { nullable: true })
  countries?: string[] | null;
}

@InputType()
export class JoinSpaceInput {
  @Field(() => ID)
  spaceId!: string;
}

@InputType()
export class LeaveSpaceInput {
  @Field(() => ID)
  spaceId!: string;
}

@InputType()
export class RequestToJoinInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => String, { nullable: true, description: 'A line to those who lead it.' })
  words?: string | null;
}

@InputType()
export class DecideRequestInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  granted!: boolean;
}

@InputType()
export class InviteToSpaceInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => ID)
  personId!: string;
}

@InputType()
export class AssignRoleInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => ParticipationRole)
  role!: string;
}

@InputType()
export class RemoveParticipantInput {
  @Field(() => ID)
  spaceId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => Date, { nullable: true, description: 'Needed for an open space: until when they stay out.' })
  until?: Date | null;
}
