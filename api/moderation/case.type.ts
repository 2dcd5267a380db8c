import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isHeld } from '../../moderation/cases/find-case.js';
import type { ModerationCase } from '../../moderation/cases/cases.store.js';
import type { SeenCase } from '../../moderation/cases/see-case.js';
import { queueReasons } from '../../moderation/cases/queue-reasons.js';
import { Person } from '../members/person.type.js';
import { PostVisibility } from '../discussion/post.type.js';
import { Connection } from '../request/connection.js';
import {
  CaseLikeness,
  CaseSource,
  CaseState,
  DecisionOutcome,
  NoteKind,
  QueueReasonCode,
  RevisionState,
  SubjectKind,
} from './moderation.enums.js';

@ObjectType({ description: 'Why a case stands where it does in the queue.' })
export class QueueReason {
  @Field(() => QueueReasonCode)
  because!: string;

  @Field(() => Int)
  value!: number;
}

@ObjectType({ description: 'A case as a line of the queue.' })
export class Case {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => SubjectKind)
  subjectKind!: string;

  @Field({ description: 'The first words of what it is about.' })
  excerpt!: string;

  @Field(() => String, { nullable: true })
  spaceName!: string | null;

  @Field(() => String, { nullable: true })
  spaceSlug!: string | null;

  @Field(() => String, { nullable: true })
  threadTitle!: string | null;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => CaseState, { description: 'A claim that has run out reads as OPEN.' })
  state!: string;

  @Field(() => CaseSource)
  openedBecause!: string;

  @Field(() => Int, { description: '1 to 5.' })
  severity!: number;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => String, { nullable: true, description: 'Who holds it now; for moderators only.' })
  holderName!: string | null;

  @Field({ description: 'Whether the viewer holds it.' })
  isMine!: boolean;

  @Field(() => Date, { nullable: true })
  claimExpiresAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Whom it is offered to before all others; for moderators only.' })
  offeredToName!: string | null;

  @Field({ description: 'Whether it is offered to the viewer before all others.' })
  isOfferedToMe!: boolean;

  @Field(() => ID, { nullable: true, description: 'The flood or raid it belongs to.' })
  incidentId!: string | null;

  @Field(() => Date, { description: 'When the community has promised an answer.' })
  promiseAt!: Date;

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => [QueueReason])
  reasons!: QueueReason[];

  @Field(() => Int, { description: 'Send it with a decision.' })
  version!: number;
}

@ObjectType()
export class CaseConnection extends Connection(Case) {
  @Field(() => Int, { description: 'How many wait for the viewer under this filter, counted up to 1,000.' })
  totalCount!: number;

  @Field({ description: 'Whether cases stand before this page.' })
  hasEarlier!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first line, for `before`.' })
  startCursor!: string | null;
}

@ObjectType({ description: 'A case looked into. The look is in the audit log.' })
export class CaseForModerator extends Case {
  @Field(() => ID, { nullable: true })
  postId!: string | null;

  @Field(() => ID, { nullable: true })
  threadId!: string | null;

  @Field(() => PostVisibility, { nullable: true, description: 'What shows of the post now.' })
  visibility!: string | null;

  @Field(() => [DecisionOutcome], { description: 'What may be decided on this kind of subject.' })
  outcomes!: string[];

  view!: SeenCase;
}

@ObjectType({ description: 'A post around the case. The subject shows its latest text, whatever its visibility.' })
export class CasePost {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  author!: Person;

  @Field({ description: 'Safe HTML, mentions and quotes filled in.' })
  html!: string;

  @Field(() => PostVisibility)
  visibility!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field()
  isSubject!: boolean;
}

@ObjectType()
export class CaseRevision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'Markdown, as it was written.' })
  source!: string;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => RevisionState)
  state!: string;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({ description: 'Who a case is about, with what a moderator needs to know of them.' })
export class CasePerson {
  @Field(() => Person)
  person!: Person;

  @Field(() => Date, { nullable: true })
  joinedAt!: Date | null;

  @Field(() => Int)
  postCount!: number;

  @Field({ description: 'Some coordinator says that they know them: not who, nor in which words.' })
  isVouchedFor!: boolean;
}

@ObjectType({ description: 'A moderator who may work on a case.' })
export class Colleague {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'What one rule saw in a screening.' })
export class RuleResult {
  @Field()
  ruleId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field({ description: 'The sentence with the values that made it fire.' })
  sentence!: string;

  @Field({ description: 'publish, case, hold or refuse.' })
  outcome!: string;

  @Field({ description: 'Whether the rule is on trial and did nothing.' })
  isOnTrial!: boolean;

  @Field(() => [[Int]], { description: 'Where in the source it saw something, as [from, to) in UTF-16 units.' })
  spans!: number[][];
}

@ObjectType()
export class CaseScreening {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'quick or full.' })
  phase!: string;

  @Field({ description: 'publish, case, hold or refuse.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Why screening could not run.' })
  failure!: string | null;

  @Field(() => Date)
  screenedAt!: Date;

  @Field(() => [RuleResult])
  results!: RuleResult[];
}

@ObjectType()
export class CaseNote {
  @Field(() => ID)
  id!: string;

  @Field()
  authorName!: string;

  @Field(() => NoteKind)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'From whom the case was taken, or to whom it was handed.' })
  otherName!: string | null;

  @Field()
  words!: string;

  @Field(() => Date)
  writtenAt!: Date;
}

@ObjectType({ description: 'An earlier decision within the viewer’s scope.' })
export class PastDecision {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field(() => Date)
  decidedAt!: Date;

  @Field({ description: 'in_force, changed or overturned.' })
  state!: string;

  @Field(() => String, { nullable: true })
  sanctionKind!: string | null;

  @Field(() => String, { nullable: true })
  excerpt!: string | null;
}

@ObjectType({ description: 'What was decided in a case like this one.' })
export class SimilarDecision extends PastDecision {
  @Field(() => CaseLikeness)
  alike!: string;
}

@ObjectType({ description: 'A statement of reasons, drafted for one outcome.' })
export class ReasonDraft {
  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field()
  reasonKey!: string;

  @Field({ description: 'In the viewer’s language.' })
  text!: string;

  @Field({ description: 'As the author will read it.' })
  authorText!: string;

  @Field()
  authorLanguage!: string;
}

/** What a line of the queue needs besides the case's row. */
export interface LineExtras {
  viewerId: string;
  at: Date;
  excerpt: string;
  spaceName: string | null;
  spaceSlug: string | null;
  threadTitle: string | null;
  holderName: string | null;
  offeredToName: string | null;
}

export function toCase(found: ModerationCase, extras: LineExtras): Case {
  const isClaimed = isHeld(found, extras.at);
  const isOffered = !isClaimed && found.offeredUntil !== null && found.offeredUntil > extras.at;
  const { id, number, subjectKind, language, openedBecause, severity, reportCount, promiseAt, openedAt, version } =
    found;
  const { excerpt, spaceName, spaceSlug, threadTitle } = extras;
  return {
    ...{ id, number, subjectKind, language, openedBecause, severity, reportCount, promiseAt, openedAt, version },
    ...{ excerpt, spaceName, spaceSlug, threadTitle },
    state: found.state === 'claimed' && !isClaimed ? 'open' : found.state,
    holderName: isClaimed ? extras.holderName : null,
    isMine: isClaimed && found.claimedBy === extras.viewerId,
    claimExpiresAt: isClaimed ? found.claimExpiresAt : null,
    offeredToName: isOffered ? extras.offeredToName : null,
    isOfferedToMe: isOffered && found.offeredTo === extras.viewerId,
    incidentId: found.incidentId,
    reasons: queueReasons(found, extras.at),
  };
}
