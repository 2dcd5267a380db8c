import { Module } from '@nestjs/common';
import { PanelsModule } from '../../../moderation/panels/panels.module.js';
import { RequestModule } from '../../request/request.module.js';
import {
  AppealForModeratorPanelResolver,
  AppealPanelResolver,
  DecisionPanelResolver,
} from './appeal-panel.resolver.js';
import { PanelResolver } from './panel.resolver.js';

/** Members' panels by lot, in the schema. */
@Module({
  imports: [PanelsModule, RequestModule],
  providers: [PanelResolver, AppealPanelResolver, AppealForModeratorPanelResolver, DecisionPanelResolver],
})
export class PanelsApiModule {}
