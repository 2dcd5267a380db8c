import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { expulsionGround } from '../../../moderation/expulsions/expulsion-ground.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { CaseForModerator } from '../case.type.js';

/** Where a moderator begins an expulsion from the history of a member. */
@Resolver(() => CaseForModerator)
export class ExpulsionGroundResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => ID, {
    nullable: true,
    description:
      'A case of this member from which the viewer may ask the committee to expel them: this one, or an earlier one.',
  })
  async expulsionCaseId(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return expulsionGround(this.database, viewer, view);
  }
}
