import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { invalid, notFound } from '../../../platform/refusal/refusal.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import {
  putSubscription,
  seesTarget,
  type Subscription,
  subscriptionLevels,
  subscriptionTargets,
} from './subscriptions.store.js';

/** Says how one wants to follow a thread or a space that one can see. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: Subscription): Promise<Subscription> {
    demand(viewer, 'useOwnAccount', null);
    const { targetKind, targetId, level } = input;
    if (!subscriptionTargets.includes(targetKind)) throw invalid('targetKind', 'not_offered');
    if (!subscriptionLevels.includes(level)) throw invalid('level', 'not_offered');
    if (!isId(targetId) || !(await seesTarget(this.database, viewer, targetKind, targetId))) throw notFound();
    await putSubscription(this.database, viewer.personId!, { targetKind, targetId, level }, this.clock.now());
    return { targetKind, targetId, level };
  }
}
