import type { Type } from '@nestjs/common';
import { DiscussionApiModule } from './discussion/discussion-api.module.js';
import { FollowingApiModule } from './following/following-api.module.js';
import { MembersApiModule } from './members/members-api.module.js';
import { BackTestsApiModule } from './moderation/back-tests/back-tests-api.module.js';
import { DeskApiModule } from './moderation/desk/desk-api.module.js';
import { ExpulsionsApiModule } from './moderation/expulsions/expulsions-api.module.js';
import { LegalHoldsApiModule } from './moderation/legal-holds/legal-holds-api.module.js';
import { ModerationApiModule } from './moderation/moderation-api.module.js';
import { MovesApiModule } from './moderation/moves/moves-api.module.js';
import { PanelsApiModule } from './moderation/panels/panels-api.module.js';
import { RecordApiModule } from './moderation/record/record-api.module.js';
import { RuleEffectsApiModule } from './moderation/rule-effects/rule-effects-api.module.js';
import { RulesApiModule } from './moderation/rules/rules-api.module.js';
import { TriageApiModule } from './moderation/triage/triage-api.module.js';
import { SpacesApiModule } from './spaces/spaces-api.module.js';

/** The areas of the schema. An area joins here. */
export const areaModules: readonly Type[] = [
  BackTestsApiModule,
  DeskApiModule,
  DiscussionApiModule,
  ExpulsionsApiModule,
  FollowingApiModule,
  MembersApiModule,
  LegalHoldsApiModule,
  ModerationApiModule,
  MovesApiModule,
  PanelsApiModule,
  RecordApiModule,
  RuleEffectsApiModule,
  RulesApiModule,
  SpacesApiModule,
  TriageApiModule,
];
