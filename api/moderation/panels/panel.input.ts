import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { PanelMode, PanelView } from '../../../moderation/panels/panel-states.js';
import { Hearing } from '../moderation.enums.js';
import { AppealPanelMode, AppealPanels } from './panel.type.js';

@InputType()
export class SetAppealPanelsInput {
  @Field(() => AppealPanelMode)
  mode!: PanelMode;

  @Field({ description: '10 to 2,000 characters, which members read.' })
  why!: string;
}

@InputType()
export class GiveWordForDrawInput {
  @Field(() => ID)
  panelId!: string;

  @Field({ description: '6 to 200 characters that nobody could have known. Only their hash is kept.' })
  word!: string;
}

@InputType()
export class AnswerPanelCallInput {
  @Field(() => ID)
  panelId!: string;

  @Field({ description: 'False leaves the seat to the next in the order of the draw.' })
  takes!: boolean;
}

@InputType()
export class VoteOnPanelInput {
  @Field(() => ID)
  panelId!: string;

  @Field(() => Hearing)
  view!: PanelView;

  @Field({ description: '10 to 2,000 characters.' })
  reasons!: string;
}

@ObjectType()
export class PanelPayload {
  @Field(() => ID)
  panelId!: string;
}

@ObjectType()
export class AppealPanelsPayload {
  @Field(() => AppealPanels)
  appealPanels!: AppealPanels;
}
