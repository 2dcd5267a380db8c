import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { listLegalHolds } from '../../../moderation/legal-holds/legal-holds.store.js';
import { LiftLegalHold } from '../../../moderation/legal-holds/lift-legal-hold.js';
import { PlaceLegalHold } from '../../../moderation/legal-holds/place-legal-hold.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import {
  LegalHold,
  LegalHoldPayload,
  LiftLegalHoldInput,
  PlaceLegalHoldInput,
  toLegalHold,
} from './legal-hold.type.js';

/** Legal holds, for administrators. */
@Resolver()
export class LegalHoldsResolver {
  constructor(
    private readonly database: Database,
    private readonly placeHold: PlaceLegalHold,
    private readonly liftHold: LiftLegalHold,
  ) {}

  @Query(() => [LegalHold], { description: 'Those in force, the newest first; then up to fifty that were lifted.' })
  async legalHolds(@CurrentViewer() viewer: Viewer): Promise<LegalHold[]> {
    demand(viewer, 'keepLegalHolds', null);
    return (await listLegalHolds(this.database, viewer)).map((row) => toLegalHold(row, viewer.locale));
  }

  @Mutation(() => LegalHoldPayload, {
    description: 'Keeps a text for a court or the police. Where a hold is in force it stays as it is.',
  })
  async placeLegalHold(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlaceLegalHoldInput,
  ): Promise<LegalHoldPayload> {
    return { holdId: await this.placeHold.place(viewer, input) };
  }

  @Mutation(() => LegalHoldPayload, { description: 'What is due to be purged then goes within the hour.' })
  async liftLegalHold(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: LiftLegalHoldInput,
  ): Promise<LegalHoldPayload> {
    await this.liftHold.lift(viewer, input);
    return { holdId: input.holdId };
  }
}
