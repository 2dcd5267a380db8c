import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SeenExpulsion } from '../../../moderation/expulsions/see-expulsion.js';
import { Person } from '../../members/person.type.js';

enum ExpulsionState {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  DECLINED = 'declined',
}
registerEnumType(ExpulsionState, { name: 'ExpulsionState' });

enum PartInExpulsion {
  MEMBER = 'member',
  PROPOSER = 'proposer',
  COMMITTEE = 'committee',
}
registerEnumType(PartInExpulsion, { name: 'PartInExpulsion', description: 'MEMBER: it is about the viewer.' });

enum ExpulsionBasis {
  STANDS = 'stands',
  APPEALED = 'appealed',
  GONE = 'gone',
}
registerEnumType(ExpulsionBasis, {
  name: 'ExpulsionBasis',
  description: 'GONE: what it was proposed for was overturned or taken back; it can only be declined.',
});

@ObjectType({ description: 'One decision in the record that was frozen with a proposal.' })
export class FrozenDecision {
  @Field(() => Date)
  decidedAt!: Date;

  @Field({ description: 'The outcome, as a code.' })
  outcome!: string;

  @Field({ description: 'in_force, changed or overturned, when it was frozen.' })
  state!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field({ description: 'The statement of reasons in the viewer’s language.' })
  reason!: string;

  @Field(() => String, { nullable: true })
  reasonWords!: string | null;

  @Field(() => String, { nullable: true })
  sanctionKind!: string | null;

  @Field(() => Int, { nullable: true })
  sanctionHours!: number | null;

  @Field(() => String, { nullable: true, description: 'What the member said in their appeal.' })
  appealWords!: string | null;

  @Field(() => String, { nullable: true })
  appealState!: string | null;

  @Field(() => String, { nullable: true })
  appealAnswer!: string | null;
}

@ObjectType({ description: 'That a member be expelled, as it was put to the committee.' })
export class Expulsion {
  /** Read by the resolvers of its fields. */
  seen!: SeenExpulsion;

  @Field(() => ID)
  id!: string;

  @Field(() => PartInExpulsion)
  part!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => ExpulsionState)
  state!: string;

  @Field(() => Date)
  proposedAt!: Date;

  @Field({ description: 'Why it is proposed.' })
  words!: string;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field(() => [FrozenDecision], { description: 'The member’s record as it was when this was proposed.' })
  record!: FrozenDecision[];

  @Field(() => String, { nullable: true, description: 'What the member says to the committee.' })
  answer!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field({ description: 'Whether the viewer may answer now.' })
  mayAnswer!: boolean;

  @Field(() => ExpulsionBasis, { description: 'Whether the breach for which it is proposed still stands.' })
  basis!: string;

  @Field({ description: 'Whether the viewer may write the committee’s outcome down now.' })
  maySettle!: boolean;

  @Field(() => Date, { description: 'From when the committee may settle it.' })
  settledFrom!: Date;

  @Field(() => Date, { nullable: true })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The committee’s reasons.' })
  settledWords!: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision it became; for the member.' })
  decisionId!: string | null;
}

@ObjectType({ description: 'Who the committee is.' })
export class Committee {
  @Field(() => ID, {
    nullable: true,
    description: 'The council that is the committee; without one, administrators are.',
  })
  spaceId!: string | null;
}

@ObjectType()
export class ExpulsionPayload {
  @Field(() => ID)
  expulsionId!: string;
}

@ObjectType()
export class NameCommitteePayload {
  @Field(() => Committee)
  committee!: Committee;
}

@InputType()
export class ProposeExpulsionInput {
  @Field(() => ID, { description: 'A case in which a breach was found.' })
  caseId!: string;

  @Field({ description: 'Why, for the committee and the member: 20 to 4,000 characters.' })
  words!: string;
}

@InputType()
export class AnswerExpulsionInput {
  @Field(() => ID)
  expulsionId!: string;

  @Field({ description: 'Up to 4,000 characters; once.' })
  words!: string;
}

@InputType()
export class SettleExpulsionInput {
  @Field(() => ID)
  expulsionId!: string;

  @Field()
  accepts!: boolean;

  @Field({ description: 'The committee’s reasons, for the member: 3 to 4,000 characters.' })
  words!: string;
}

@InputType()
export class NameCommitteeInput {
  @Field(() => ID, { nullable: true, description: 'A council; null makes the administrators the committee.' })
  spaceId?: string | null;
}
