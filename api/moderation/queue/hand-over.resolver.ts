import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { HandOverCase } from '../../../moderation/cases/hand-over-case.js';
import { PassCase } from '../../../moderation/cases/pass-case.js';
import { TakeOverCase } from '../../../moderation/cases/take-over-case.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CasePayload } from '../case.payload.js';
import { CaseInput } from '../moderation.input.js';
import { ShowCases } from '../show-cases.js';
import { HandOverCaseInput, TakeOverCaseInput } from './queue.input.js';

@ObjectType()
class PassCasePayload {
  @Field(() => ID)
  caseId!: string;
}

/** How a case goes from one moderator to another. */
@Resolver()
export class HandOverResolver {
  constructor(
    private readonly show: ShowCases,
    private readonly takeOver: TakeOverCase,
    private readonly handOver: HandOverCase,
    private readonly pass: PassCase,
  ) {}

  @Mutation(() => CasePayload, { description: 'Takes a case from a colleague, who is told why at once.' })
  async takeOverCase(@CurrentViewer() viewer: Viewer, @Args('input') input: TakeOverCaseInput): Promise<CasePayload> {
    return { case: await this.show.find(viewer, (await this.takeOver.takeOver(viewer, input)).id) };
  }

  @Mutation(() => CasePayload, { description: 'Gives a case to a colleague, who is told and offered it first.' })
  async handOverCase(@CurrentViewer() viewer: Viewer, @Args('input') input: HandOverCaseInput): Promise<CasePayload> {
    return { case: await this.show.find(viewer, (await this.handOver.handOver(viewer, input)).id) };
  }

  @Mutation(() => PassCasePayload, { description: 'Passes a case on without a reason; it is not offered again.' })
  async passCase(@CurrentViewer() viewer: Viewer, @Args('input') input: CaseInput): Promise<PassCasePayload> {
    await this.pass.pass(viewer, input);
    return { caseId: input.caseId };
  }
}
