import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { EndRuleEffect } from '../../../moderation/rule-effects/end-rule-effect.js';
import { SeeRuleEffects } from '../../../moderation/rule-effects/see-rule-effects.js';
import { Thread } from '../../discussion/thread.type.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CaseForModerator } from '../case.type.js';
import { NameRules } from './name-rules.js';
import { EndRuleEffectInput, EndRuleEffectPayload, RunningRuleEffect } from './rule-effect.type.js';

/** What rules began around a case, and the end of it. The parent only ever comes from an audited look. */
@Resolver(() => CaseForModerator)
export class RuleEffectsResolver {
  constructor(
    private readonly seeEffects: SeeRuleEffects,
    private readonly endEffect: EndRuleEffect,
    private readonly nameRules: NameRules,
  ) {}

  @ResolveField(() => [RunningRuleEffect], {
    description: 'What rules began in its thread, or for its author in its space, and still runs.',
  })
  async ruleEffects(
    @Parent() { view }: CaseForModerator,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RunningRuleEffect[]> {
    const running = await this.seeEffects.around(viewer, view);
    return Promise.all(running.map((one) => this.nameRules.name(one, viewer.locale)));
  }

  @Mutation(() => EndRuleEffectPayload, { description: 'Ends it before its time; what no longer runs stays as it is.' })
  async endRuleEffect(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndRuleEffectInput,
  ): Promise<EndRuleEffectPayload> {
    await this.endEffect.end(viewer, input);
    return { effectId: input.effectId };
  }
}

/** What slows a thread, for the moderators of its space. */
@Resolver(() => Thread)
export class ThreadSlowingResolver {
  constructor(
    private readonly seeEffects: SeeRuleEffects,
    private readonly nameRules: NameRules,
  ) {}

  @ResolveField(() => RunningRuleEffect, {
    nullable: true,
    description: 'What a rule slows it by; null for whoever may not end it.',
  })
  async ruleSlowing(@Parent() { view }: Thread, @CurrentViewer() viewer: Viewer): Promise<RunningRuleEffect | null> {
    const running = await this.seeEffects.slowing(viewer, view);
    return running && this.nameRules.name(running, viewer.locale);
  }
}
