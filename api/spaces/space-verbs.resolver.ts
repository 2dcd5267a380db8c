import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { AccessMode } from '../../forum/access/facts.js';
import type { ParticipationRole, Viewer } from '../../forum/access/viewer.js';
import { AssignRole } from '../../forum/spaces/assign-role.js';
import { DecideRequest } from '../../forum/spaces/decide-request.js';
import { FindSpace } from '../../forum/spaces/find-space.js';
import { InviteToSpace } from '../../forum/spaces/invite-to-space.js';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { LeaveSpace } from '../../forum/spaces/leave-space.js';
import { OpenSpace, type OpenSpaceInput as NewSpace } from '../../forum/spaces/open-space.js';
import { RemoveParticipant } from '../../forum/spaces/remove-participant.js';
import { RequestToJoin } from '../../forum/spaces/request-to-join.js';
import { ReviseSpace } from '../../forum/spaces/revise-space.js';
import type { Words } from '../../forum/spaces/words.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { FreshViewer } from '../members/fresh-viewer.js';
import { CurrentRequest, type RequestContext } from '../request/request-context.js';
import { SpacePayload, toSpace } from './space.type.js';
import {
  AssignRoleInput,
  DecideRequestInput,
  InviteToSpaceInput,
  JoinSpaceInput,
  LeaveSpaceInput,
  OpenSpaceInput,
  RemoveParticipantInput,
  RequestToJoinInput,
  ReviseSpaceInput,
  type SpaceWordsInput,
} from './spaces.input.js';

/** What members do with spaces. Each answers with the space as the viewer sees it afterwards. */
@Resolver()
export class SpaceVerbsResolver {
  constructor(
    private readonly open: OpenSpace,
    private readonly revise: ReviseSpace,
    private readonly join: JoinSpace,
    private readonly leave: LeaveSpace,
    private readonly ask: RequestToJoin,
    private readonly decide: DecideRequest,
    private readonly invite: InviteToSpace,
    private readonly assign: AssignRole,
    private readonly remove: RemoveParticipant,
    private readonly findSpace: FindSpace,
    private readonly freshViewer: FreshViewer,
  ) {}

  @Mutation(() => SpacePayload)
  async openSpace(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: OpenSpaceInput,
  ): Promise<SpacePayload> {
    const { viewer } = request;
    if (input.kind === 'commons') throw invalid('kind', 'not_offered');
    const { id } = await this.open.run(viewer, {
      kind: input.kind as NewSpace['kind'],
      mode: input.mode as AccessMode,
      name: wordsOf('name', viewer, input),
      purpose: wordsOf('purpose', viewer, input),
      guidelineLine: wordsOf('guidelineLine', viewer, input),
      parentId: input.parentId,
      continent: input.continent as NewSpace['continent'],
      countries: input.countries ?? [],
      idempotencyKey: input.idempotencyKey,
    });
    return this.payload(request, id);
  }

  @Mutation(() => SpacePayload)
  async reviseSpace(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: ReviseSpaceInput,
  ): Promise<SpacePayload> {
    const { viewer } = request;
    await this.revise.run(viewer, {
      spaceId: input.spaceId,
      name: wordsOf('name', viewer, input),
      purpose: wordsOf('purpose', viewer, input),
      guidelineLine: wordsOf('guidelineLine', viewer, input),
      mode: (input.mode as AccessMode | null) ?? undefined,
      state: (input.state as 'active' | 'archived' | null) ?? undefined,
      countries: input.countries ?? undefined,
    });
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async joinSpace(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: JoinSpaceInput,
  ): Promise<SpacePayload> {
    await this.join.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload, { description: 'Also takes a request back, or turns an invitation down.' })
  async leaveSpace(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: LeaveSpaceInput,
  ): Promise<SpacePayload> {
    await this.leave.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async requestToJoin(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: RequestToJoinInput,
  ): Promise<SpacePayload> {
    await this.ask.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async decideRequest(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: DecideRequestInput,
  ): Promise<SpacePayload> {
    await this.decide.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async inviteToSpace(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: InviteToSpaceInput,
  ): Promise<SpacePayload> {
    await this.invite.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async assignRole(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: AssignRoleInput,
  ): Promise<SpacePayload> {
    await this.assign.run(request.viewer, { ...input, role: input.role as ParticipationRole });
    return this.payload(request, input.spaceId);
  }

  @Mutation(() => SpacePayload)
  async removeParticipant(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: RemoveParticipantInput,
  ): Promise<SpacePayload> {
    await this.remove.run(request.viewer, input);
    return this.payload(request, input.spaceId);
  }

  private async payload(request: RequestContext, id: string): Promise<SpacePayload> {
    const viewer = await this.freshViewer.again(request);
    const space = await this.findSpace.run(viewer, { id });
    return { space: space ? toSpace(space, viewer) : null };
  }
}

type WordsField = 'name' | 'purpose' | 'guidelineLine';
type GivenWords = Partial<Record<WordsField, string | null>> & { translations?: SpaceWordsInput[] | null };

/** One field's words by language: the viewer's own, and the translations that were sent. */
function wordsOf(field: WordsField, viewer: Viewer, input: GivenWords): Words {
  const words: Record<string, string> = {};
  for (const translation of input.translations ?? []) {
    const text = translation[field];
    if (typeof text === 'string') words[translation.locale] = text;
  }
  const own = input[field];
  if (typeof own === 'string') words[viewer.locale] = own;
  return words;
}
