import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { SeeTriage } from '../../../moderation/triage/see-triage.js';
import { SwitchTriage } from '../../../moderation/triage/switch-triage.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CaseForModerator } from '../case.type.js';
import { CaseTriage, SwitchTriageInput, SwitchTriagePayload, Triage, type TriageVersion } from './triage.type.js';

/** Triage: how good it is, and its switch. */
@Resolver()
export class TriageResolver {
  constructor(
    private readonly seeTriage: SeeTriage,
    private readonly switchTriageVerb: SwitchTriage,
  ) {}

  @Query(() => Triage, { description: 'For moderators and administrators.' })
  async triage(@CurrentViewer() viewer: Viewer): Promise<Triage> {
    return this.show(viewer);
  }

  @Mutation(() => SwitchTriagePayload, { description: 'An administrator, or a moderator over everything.' })
  async switchTriage(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SwitchTriageInput,
  ): Promise<SwitchTriagePayload> {
    await this.switchTriageVerb.switch(viewer, input);
    return { triage: await this.show(viewer) };
  }

  private async show(viewer: Viewer): Promise<Triage> {
    const { versions, ...seen } = await this.seeTriage.see(viewer);
    return { ...seen, versions: versions.map(({ measures, ...version }) => ({ ...version, ...pick(measures) })) };
  }
}

/** What the model makes of a case that was looked into. */
@Resolver(() => CaseForModerator)
export class CaseTriageResolver {
  constructor(private readonly seeTriage: SeeTriage) {}

  @ResolveField(() => CaseTriage, { nullable: true, description: 'Null while triage is off or has no model.' })
  async triage(@Parent() { view }: CaseForModerator): Promise<CaseTriage | null> {
    const scored = await this.seeTriage.ofCase(view.id);
    if (!scored) return null;
    const because = scored.because.map((weighed) => ({ words: null, shape: null, ...weighed }));
    return { score: scored.score, because };
  }
}

function pick({
  precision,
  recall,
  auc,
  brier,
  bands,
}: Pick<TriageVersion, 'precision' | 'recall' | 'auc' | 'brier' | 'bands'>) {
  return { precision, recall, auc, brier, bands };
}
