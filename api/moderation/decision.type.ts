import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { formatReceipt } from '../../moderation/audit/receipt.js';
import type { Decision as DecisionRow } from '../../moderation/decisions/decisions.store.js';
import type { DecisionForConcerned } from '../../moderation/decisions/see-decision.js';
import { sayReason } from '../../moderation/decisions/statement-of-reasons.js';
import { Appeal, toAppeal } from './appeal.type.js';
import { Guideline, toGuideline } from './guideline.type.js';
import { DecisionOutcome, DecisionState, PartInDecision, ReportState, SubjectKind } from './moderation.enums.js';
import { Sanction, toSanction } from './sanction.type.js';

@ObjectType({
  description:
    'A decision as somebody it concerns sees it: signed by the office, without reporters and without the case.',
})
export class Decision {
  @Field(() => ID)
  id!: string;

  @Field(() => PartInDecision)
  part!: string;

  @Field(() => DecisionOutcome, { nullable: true, description: 'For the one it is about.' })
  outcome!: string | null;

  @Field(() => ReportState, { nullable: true, description: 'For a reporter: what became of their report.' })
  reportState!: string | null;

  @Field(() => SubjectKind)
  subjectKind!: string;

  @Field(() => ID, { nullable: true })
  postId!: string | null;

  @Field(() => ID, { nullable: true })
  threadId!: string | null;

  @Field(() => Guideline, { nullable: true })
  guideline!: Guideline | null;

  @Field(() => String, { nullable: true, description: 'The statement of reasons in the reader’s language.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the office added in its own words.' })
  reasonWords!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of those words.' })
  reasonLanguage!: string | null;

  @Field({ description: 'Whether a rule decided; otherwise a person in office did.' })
  isByRule!: boolean;

  @Field(() => Date)
  decidedAt!: Date;

  @Field(() => DecisionState)
  state!: string;

  @Field(() => Date, { nullable: true, description: 'When it was changed or overturned.' })
  endedAt!: Date | null;

  @Field(() => Sanction, { nullable: true })
  sanction!: Sanction | null;

  @Field(() => Date, { description: 'Until when it may be appealed.' })
  appealUntil!: Date;

  @Field({ description: 'Whether the viewer may appeal now.' })
  mayAppeal!: boolean;

  @Field(() => Appeal, { nullable: true, description: 'The viewer’s own appeal.' })
  appeal!: Appeal | null;

  @Field({ description: 'Whether the committee expelled the one it is about.' })
  isExpulsion!: boolean;

  @Field(() => ID, { nullable: true, description: 'The decision that took its place.' })
  replacedByDecisionId!: string | null;

  @Field(() => String, { nullable: true, description: 'How far the audit log had come, and its root: size:root.' })
  receipt!: string | null;
}

@ObjectType({ description: 'A decision as moderators see it.' })
export class DecisionForModerator {
  @Field(() => ID)
  id!: string;

  @Field({
    description: 'True while it is under appeal and the viewer may still hear it: what was decided is covered.',
  })
  isCovered!: boolean;

  @Field(() => DecisionOutcome, { nullable: true })
  outcome!: string | null;

  @Field(() => Int, { nullable: true })
  guidelineNumber!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  reasonWords!: string | null;

  @Field(() => String, { nullable: true })
  reasonLanguage!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided; for moderators only.' })
  deciderName!: string | null;

  @Field({ description: 'Whether the viewer decided.' })
  isOwn!: boolean;

  @Field(() => Date)
  decidedAt!: Date;

  @Field(() => DecisionState)
  state!: string;

  @Field(() => Date, { nullable: true, description: 'Until when the viewer may undo it.' })
  undoUntil!: Date | null;

  @Field(() => Sanction, { nullable: true })
  sanction!: Sanction | null;
}

export function toDecision(seen: DecisionForConcerned, locale: string): Decision {
  const { decision, part, guideline, sanction, ownAppeal } = seen;
  const isAuthor = part.is === 'author';
  // A reporter reads that their report was upheld, or that the subject stands: nothing that was said to the author.
  const reporterReason =
    part.reportState === 'rejected' ? sayReason(locale, { reasonKey: 'reason.no_breach', guideline: null }) : null;
  const { receiptSize: size, receiptRoot: root } = decision;
  return {
    id: decision.id,
    part: part.is,
    outcome: isAuthor ? decision.outcome : null,
    reportState: isAuthor ? null : part.reportState,
    subjectKind: seen.subjectKind,
    postId: seen.postId,
    threadId: seen.threadId,
    guideline: guideline && isAuthor ? toGuideline(guideline, locale) : null,
    reason: isAuthor ? sayReason(locale, { reasonKey: decision.reasonKey, guideline }) : reporterReason,
    reasonWords: isAuthor ? decision.reasonWords || null : null,
    reasonLanguage: isAuthor ? decision.reasonLanguage : null,
    isByRule: decision.byMachine,
    decidedAt: decision.decidedAt,
    state: decision.state,
    endedAt: decision.endedAt,
    sanction: sanction ? toSanction(sanction) : null,
    appealUntil: seen.appealUntil,
    mayAppeal: seen.mayAppeal,
    appeal: ownAppeal ? toAppeal(ownAppeal) : null,
    isExpulsion: seen.isExpulsion,
    replacedByDecisionId: isAuthor ? seen.replacedByDecisionId : null,
    receipt: size !== null && root ? formatReceipt({ size, root }) : null,
  };
}

/** A decision for moderators; covered, only that there is one. */
export function toDecisionForModerator(
  row: DecisionRow & { deciderName: string | null },
  shown: { isCovered: boolean; viewerId: string; at: Date; reason: string | null; sanction: Sanction | null },
): DecisionForModerator {
  const { isCovered } = shown;
  const isOwn = row.decidedBy === shown.viewerId;
  const isUndoable = isOwn && row.state === 'in_force' && row.toldAt === null && row.tellAfter > shown.at;
  return {
    id: row.id,
    isCovered,
    outcome: isCovered ? null : row.outcome,
    guidelineNumber: isCovered ? null : row.guidelineNumber,
    reason: isCovered ? null : shown.reason,
    reasonWords: isCovered ? null : row.reasonWords || null,
    reasonLanguage: isCovered ? null : row.reasonLanguage,
    deciderName: isCovered ? null : row.deciderName,
    isOwn,
    decidedAt: row.decidedAt,
    state: row.state,
    undoUntil: isUndoable ? row.tellAfter : null,
    sanction: isCovered ? null : shown.sanction,
  };
}
