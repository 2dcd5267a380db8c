import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Appeal as AppealRow } from '../../moderation/appeals/appeals.store.js';
import { Connection } from '../request/connection.js';
import { AppealState, PartInDecision } from './moderation.enums.js';

@ObjectType({ description: 'An appeal, as the one who filed it sees it. It is answered by the office.' })
export class Appeal {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  decisionId!: string;

  @Field()
  words!: string;

  @Field(() => AppealState)
  state!: string;

  @Field(() => Date)
  filedAt!: Date;

  @Field(() => Date, { nullable: true })
  heardAt!: Date | null;

  @Field(() => String, { nullable: true })
  answerWords!: string | null;

  @Field(() => String, { nullable: true })
  answerLanguage!: string | null;
}

@ObjectType({ description: 'An appeal as a moderator sees it who may hear it.' })
export class AppealForModerator {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  decisionId!: string;

  @Field(() => PartInDecision, { description: 'Whether the author or a reporter appeals; never who.' })
  appellantIs!: string;

  @Field()
  words!: string;

  @Field(() => AppealState)
  state!: string;

  @Field(() => Date)
  filedAt!: Date;

  @Field({ description: 'Whether the viewer has claimed it.' })
  isMine!: boolean;

  @Field({ description: 'Whether another moderator has it.' })
  isTaken!: boolean;

  @Field(() => Date, { nullable: true })
  claimExpiresAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The viewer’s own first view; the first decision is covered until it is written.',
  })
  firstView!: string | null;

  @Field(() => String, { nullable: true })
  answerWords!: string | null;
}

@ObjectType()
export class AppealForModeratorConnection extends Connection(AppealForModerator) {}

@ObjectType()
export class AppealPayload {
  @Field(() => Appeal)
  appeal!: Appeal;
}

@ObjectType()
export class AppealForModeratorPayload {
  @Field(() => AppealForModerator)
  appeal!: AppealForModerator;
}

/** An appeal for its appellant: who holds it is nobody's business, so claimed reads as filed. */
export function toAppeal(row: AppealRow): Appeal {
  const { id, decisionId, words, filedAt } = row;
  const isHeard = row.state !== 'filed' && row.state !== 'claimed';
  return {
    id,
    decisionId,
    words,
    filedAt,
    state: row.state === 'claimed' ? 'filed' : row.state,
    heardAt: isHeard ? row.heardAt : null,
    answerWords: isHeard ? row.answerWords || null : null,
    answerLanguage: isHeard ? row.answerLanguage : null,
  };
}

export function toAppealForModerator(row: AppealRow, viewerId: string, at: Date): AppealForModerator {
  const { id, caseId, decisionId, appellantIs, words, filedAt } = row;
  const isClaimed = row.state === 'claimed' && row.claimExpiresAt !== null && row.claimExpiresAt > at;
  const isMine = row.state === 'claimed' && row.claimedBy === viewerId;
  return {
    id,
    caseId,
    decisionId,
    appellantIs,
    words,
    filedAt,
    state: row.state === 'claimed' && !isClaimed && !isMine ? 'filed' : row.state,
    isMine,
    isTaken: isClaimed && !isMine,
    claimExpiresAt: isClaimed ? row.claimExpiresAt : null,
    firstView: isMine || row.heardBy === viewerId ? row.firstView || null : null,
    answerWords: row.answerWords || null,
  };
}
