import { Args, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { DecideCases } from '../../../moderation/decisions/decide-cases.js';
import { UndoDecisions } from '../../../moderation/decisions/undo-decisions.js';
import { CurrentViewer } from '../../request/request-context.js';
import { DecideCasesInput, UndoDecisionsInput } from './queue.input.js';

@ObjectType({ description: 'What became of one of several cases: a decision, or why there is none.' })
class DecidedCase {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true })
  decisionId!: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when it can be undone.' })
  undoUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'The code of the refusal.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'The parameters of the refusal, as JSON.' })
  params!: string | null;
}

@ObjectType()
class DecideCasesPayload {
  @Field(() => [DecidedCase])
  results!: DecidedCase[];

  @Field(() => Int)
  decidedCount!: number;
}

@ObjectType()
class UndoDecisionsPayload {
  @Field(() => [ID], { description: 'Those that were taken back. It was too late for the others.' })
  decisionIds!: string[];
}

/** Several cases decided with one statement of reasons, and taken back with one word. */
@Resolver()
export class TogetherResolver {
  constructor(
    private readonly decideCasesVerb: DecideCases,
    private readonly undoDecisionsVerb: UndoDecisions,
  ) {}

  @Mutation(() => DecideCasesPayload, { description: 'Decides several cases; each in its own version, for itself.' })
  async decideCases(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DecideCasesInput,
  ): Promise<DecideCasesPayload> {
    const results = (await this.decideCasesVerb.decide(viewer, input)).map(({ caseId, decision, refusal }) => ({
      caseId,
      decisionId: decision?.id ?? null,
      undoUntil: decision?.tellAfter ?? null,
      code: refusal?.code ?? null,
      params: refusal ? JSON.stringify(refusal.params) : null,
    }));
    return { results, decidedCount: results.filter(({ decisionId }) => decisionId !== null).length };
  }

  @Mutation(() => UndoDecisionsPayload, { description: 'Takes back decisions made together, before anyone is told.' })
  async undoDecisions(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UndoDecisionsInput,
  ): Promise<UndoDecisionsPayload> {
    return { decisionIds: await this.undoDecisionsVerb.undo(viewer, input) };
  }
}
