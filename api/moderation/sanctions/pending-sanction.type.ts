import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PendingSanction as PendingSanctionRow } from '../../../moderation/sanctions/pending-sanctions.store.js';
import { Person } from '../../members/person.type.js';
import { PastDecision } from '../case.type.js';
import { DecisionOutcome } from '../moderation.enums.js';

@ObjectType({ description: 'A suspension of more than seven days that waits for a second moderator.' })
export class PendingSanction {
  /** Read by the resolvers of its fields. */
  row!: PendingSanctionRow;

  @Field(() => ID)
  sanctionId!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => Int)
  caseNumber!: number;

  @Field(() => Person, { description: 'Whom it is about.' })
  person!: Person;

  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field({ description: 'The statement of reasons in the viewer’s language.' })
  reason!: string;

  @Field(() => String, { nullable: true })
  reasonWords!: string | null;

  @Field(() => String, { nullable: true })
  reasonLanguage!: string | null;

  @Field(() => String, { nullable: true, description: 'Who proposes it; for moderators only.' })
  proposerName!: string | null;

  @Field({ description: 'Whether the viewer proposes it.' })
  isOwn!: boolean;

  @Field({ description: 'Whether the viewer may confirm or decline it: never whoever proposes it.' })
  mayAnswer!: boolean;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => Int, { description: 'How long it would last, from when it was decided.' })
  hours!: number;

  @Field(() => Date, { description: 'When its seven days are over, and with them what waits.' })
  lapsesAt!: Date;

  @Field(() => [PastDecision], { description: 'What was decided about this person before, in the viewer’s scope.' })
  history!: PastDecision[];
}
