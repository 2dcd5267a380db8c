import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { findGuideline } from '../../../forum/members/guidelines.store.js';
import { personOf } from '../../../moderation/cases/case-context.store.js';
import { sayReason } from '../../../moderation/decisions/statement-of-reasons.js';
import { AnswerExpulsion } from '../../../moderation/expulsions/answer-expulsion.js';
import { committeeSpaceId } from '../../../moderation/expulsions/expulsions.store.js';
import { NameCommittee } from '../../../moderation/expulsions/name-committee.js';
import { ProposeExpulsion } from '../../../moderation/expulsions/propose-expulsion.js';
import { SeeExpulsion, type SeenExpulsion } from '../../../moderation/expulsions/see-expulsion.js';
import { SettleExpulsion } from '../../../moderation/expulsions/settle-expulsion.js';
import { Database } from '../../../platform/database/database.js';
import { Person, toPerson } from '../../members/person.type.js';
import { CurrentViewer } from '../../request/request-context.js';
import {
  AnswerExpulsionInput,
  Committee,
  Expulsion,
  ExpulsionPayload,
  FrozenDecision,
  NameCommitteeInput,
  NameCommitteePayload,
  ProposeExpulsionInput,
  SettleExpulsionInput,
} from './expulsion.type.js';

type Plain = Omit<Expulsion, 'person' | 'record'>;

/** Expulsions put to the committee. */
@Resolver(() => Expulsion)
export class ExpulsionResolver {
  constructor(
    private readonly database: Database,
    private readonly seeExpulsion: SeeExpulsion,
    private readonly proposeVerb: ProposeExpulsion,
    private readonly answerVerb: AnswerExpulsion,
    private readonly settleVerb: SettleExpulsion,
    private readonly nameVerb: NameCommittee,
  ) {}

  @Query(() => Expulsion, {
    nullable: true,
    description:
      'A proposal, for the member, whoever proposed it, and the committee, whose looks the audit log records.',
  })
  async expulsion(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Plain | null> {
    const seen = await this.seeExpulsion.see(viewer, id);
    return seen && toExpulsion(seen);
  }

  @Query(() => [Expulsion], {
    nullable: true,
    description:
      'What is before the committee, for its members; for moderators, what they proposed. Null for everybody else.',
  })
  async expulsions(@CurrentViewer() viewer: Viewer): Promise<Plain[] | null> {
    return (await this.seeExpulsion.list(viewer))?.map(toExpulsion) ?? null;
  }

  @Query(() => Committee, { description: 'Who the committee is; for administrators, who say so.' })
  async committee(@CurrentViewer() viewer: Viewer): Promise<Committee> {
    demand(viewer, 'nameCommittee', null);
    return { spaceId: await committeeSpaceId(this.database) };
  }

  @Mutation(() => ExpulsionPayload, {
    description: 'A moderator asks the committee to expel a member. It changes nothing.',
  })
  async proposeExpulsion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProposeExpulsionInput,
  ): Promise<ExpulsionPayload> {
    return { expulsionId: await this.proposeVerb.propose(viewer, input) };
  }

  @Mutation(() => ExpulsionPayload, { description: 'The member answers, before the committee settles it.' })
  async answerExpulsion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerExpulsionInput,
  ): Promise<ExpulsionPayload> {
    return { expulsionId: (await this.answerVerb.answer(viewer, input)).id };
  }

  @Mutation(() => ExpulsionPayload, { description: 'One of the committee, not concerned, writes its outcome down.' })
  async settleExpulsion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SettleExpulsionInput,
  ): Promise<ExpulsionPayload> {
    return { expulsionId: (await this.settleVerb.settle(viewer, input)).id };
  }

  @Mutation(() => NameCommitteePayload)
  async nameCommittee(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NameCommitteeInput,
  ): Promise<NameCommitteePayload> {
    await this.nameVerb.name(viewer, { spaceId: input.spaceId ?? null });
    return { committee: { spaceId: await committeeSpaceId(this.database) } };
  }

  @ResolveField(() => Person)
  async person(@Parent() { seen }: Expulsion, @CurrentViewer() viewer: Viewer): Promise<Person> {
    const card = await personOf(this.database, { subjectPersonId: seen.expulsion.personId });
    return toPerson(card, viewer.locale);
  }

  @ResolveField(() => [FrozenDecision])
  async record(@Parent() { seen }: Expulsion, @CurrentViewer() viewer: Viewer): Promise<FrozenDecision[]> {
    return Promise.all(
      seen.expulsion.record.map(async ({ sanction, appeal, reasonKey, guidelinesVersion, ...frozen }) => {
        const { guidelineNumber: number, reasonWords, decidedAt } = frozen;
        const guideline = number === null ? undefined : await findGuideline(this.database, number, guidelinesVersion);
        return {
          ...frozen,
          decidedAt: new Date(decidedAt),
          reason: sayReason(viewer.locale, { reasonKey, guideline: guideline ?? null }),
          reasonWords: reasonWords || null,
          sanctionKind: sanction?.kind ?? null,
          sanctionHours: sanction?.hours ?? null,
          appealWords: appeal?.words ?? null,
          appealState: appeal?.state ?? null,
          appealAnswer: appeal?.answer || null,
        };
      }),
    );
  }
}

function toExpulsion(seen: SeenExpulsion): Plain {
  const { expulsion, part, basis, maySettle, settledFrom } = seen;
  const { id, state, proposedAt, words, guidelineNumber, answer, answeredAt, settledAt, settledWords } = expulsion;
  return {
    ...{ seen, id, part, basis, state, proposedAt, words, guidelineNumber, answer, answeredAt, maySettle, settledFrom },
    mayAnswer: part === 'member' && state === 'open' && answer === null,
    settledAt,
    settledWords,
    decisionId: part === 'member' ? expulsion.decisionId : null,
  };
}
