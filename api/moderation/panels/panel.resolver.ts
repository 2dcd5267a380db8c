import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { AnswerCall } from '../../../moderation/panels/answer-call.js';
import { GiveWord } from '../../../moderation/panels/give-word.js';
import { panelSwitch } from '../../../moderation/panels/panels.store.js';
import { SeeDraw } from '../../../moderation/panels/see-draw.js';
import { SeePanel } from '../../../moderation/panels/see-panel.js';
import { SetAppealPanels } from '../../../moderation/panels/set-appeal-panels.js';
import { VoteOnPanel } from '../../../moderation/panels/vote-on-panel.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import {
  AnswerPanelCallInput,
  AppealPanelsPayload,
  GiveWordForDrawInput,
  PanelPayload,
  SetAppealPanelsInput,
  VoteOnPanelInput,
} from './panel.input.js';
import { AppealPanels, Panel, PanelDraw } from './panel.type.js';
import { toDraw, toPanel } from './show-panels.js';

/** Members' panels: for those the lot fell on, for whoever checks a draw, and for administrators. */
@Resolver()
export class PanelResolver {
  constructor(
    private readonly database: Database,
    private readonly answerVerb: AnswerCall,
    private readonly wordVerb: GiveWord,
    private readonly seeDraw: SeeDraw,
    private readonly seePanel: SeePanel,
    private readonly setVerb: SetAppealPanels,
    private readonly voteVerb: VoteOnPanel,
  ) {}

  @Query(() => Panel, {
    nullable: true,
    description: 'A panel that the lot put the viewer on. The audit log says that one of it read the matter.',
  })
  async panel(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Panel | null> {
    const seen = await this.seePanel.see(viewer, id);
    return seen && toPanel(seen, viewer);
  }

  @Query(() => [Panel], {
    description: 'The panels that the lot put the viewer on, the newest first, without their matter.',
  })
  async ownPanels(@CurrentViewer() viewer: Viewer): Promise<Panel[]> {
    const own = await this.seePanel.own(viewer);
    return own.map((one) => toPanel({ ...one, record: null, votes: null }, viewer));
  }

  @Query(() => PanelDraw, {
    nullable: true,
    description: 'How a panel was drawn: for whoever reads its space, and for whoever appealed.',
  })
  async panelDraw(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PanelDraw | null> {
    const seen = await this.seeDraw.see(viewer, id);
    return seen && toDraw(seen);
  }

  @Query(() => AppealPanels, { description: 'Whether there are panels, and why.' })
  async appealPanels(@CurrentViewer() viewer: Viewer): Promise<AppealPanels> {
    demand(viewer, 'useOwnAccount', null);
    return panelSwitch(this.database);
  }

  @Mutation(() => AppealPanelsPayload)
  async setAppealPanels(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetAppealPanelsInput,
  ): Promise<AppealPanelsPayload> {
    await this.setVerb.set(viewer, input);
    return { appealPanels: await panelSwitch(this.database) };
  }

  @Mutation(() => PanelPayload, { description: 'Whoever appealed gives the word that decides the draw.' })
  async giveWordForDraw(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: GiveWordForDrawInput,
  ): Promise<PanelPayload> {
    return { panelId: (await this.wordVerb.give(viewer, input)).id };
  }

  @Mutation(() => PanelPayload, { description: 'Takes the seat, or leaves it to the next.' })
  async answerPanelCall(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnswerPanelCallInput,
  ): Promise<PanelPayload> {
    return { panelId: (await this.answerVerb.answer(viewer, input)).id };
  }

  @Mutation(() => PanelPayload, { description: 'Says what one thinks and why, once.' })
  async voteOnPanel(@CurrentViewer() viewer: Viewer, @Args('input') input: VoteOnPanelInput): Promise<PanelPayload> {
    return { panelId: (await this.voteVerb.vote(viewer, input)).id };
  }
}
