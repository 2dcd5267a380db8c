import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Office } from './office.type.js';

export enum StandingKind {
  WARNING = 'warning',
  SLOW_DOWN = 'slow_down',
  MUTE = 'mute',
  SUSPENSION = 'suspension',
}
registerEnumType(StandingKind, { name: 'StandingKind' });

@ObjectType({
  description: 'Something that a decision takes from the viewer for now. `decision(id)` has the reason and the appeal.',
})
export class SanctionInForce {
  @Field(() => StandingKind)
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The space it binds in; null: everywhere.' })
  spaceId!: string | null;

  @Field(() => Int, { nullable: true, description: 'For a slow-down: one post in so many hours.' })
  hoursBetweenPosts!: number | null;

  @Field(() => ID)
  decisionId!: string;

  @Field(() => Date, { nullable: true })
  untilAt!: Date | null;
}

@ObjectType({ description: 'Who is asking: what they may do, and what only they see of themselves.' })
export class Viewer {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field()
  locale!: string;

  @Field()
  timeZone!: string;

  @Field({ description: 'Whether the roll names them today. Without it they see their own things only.' })
  isOnRoll!: boolean;

  @Field(() => Date, { nullable: true })
  joinedAt!: Date | null;

  @Field(() => ID, { nullable: true })
  homeSpaceId!: string | null;

  @Field(() => [Office])
  offices!: readonly Office[];

  @Field(() => [SanctionInForce])
  sanctions!: readonly SanctionInForce[];
}

@ObjectType({ description: 'What somebody says of themselves; only they see all of it.' })
export class Profile {
  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  country!: string | null;

  @Field(() => [String])
  languages!: string[];

  @Field()
  showsRegion!: boolean;

  @Field()
  showsCountry!: boolean;

  @Field()
  introduction!: string;

  @Field()
  hasPassword!: boolean;

  @Field(() => Int, { nullable: true, description: 'The version of the guidelines they accepted.' })
  guidelinesAccepted!: number | null;

  @Field(() => Int, { nullable: true, description: 'The version in force.' })
  currentGuidelines!: number | null;
}
