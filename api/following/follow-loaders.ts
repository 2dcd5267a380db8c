import DataLoader from 'dataloader';
import {
  type SubscriptionLevel,
  subscriptionLevelsOf,
  type SubscriptionTarget,
} from '../../forum/following/subscriptions/subscriptions.store.js';
import type { Database } from '../../platform/database/database.js';
import type { RequestContext } from '../request/request-context.js';

type LevelLoader = DataLoader<string, SubscriptionLevel>;

const loaders = new WeakMap<RequestContext, Map<SubscriptionTarget, LevelLoader>>();

/** How the viewer of an operation follows one thing, read in one batch for all things of its kind. */
export function followLevelOf(
  request: RequestContext,
  database: Database,
  kind: SubscriptionTarget,
  id: string,
): Promise<SubscriptionLevel> {
  const ofRequest = loaders.get(request) ?? new Map<SubscriptionTarget, LevelLoader>();
  loaders.set(request, ofRequest);
  const loader =
    ofRequest.get(kind) ??
    new DataLoader(async (ids: readonly string[]) => {
      const levels = await subscriptionLevelsOf(database, request.viewer, kind, ids);
      return ids.map((one) => levels.get(one)!);
    });
  ofRequest.set(kind, loader);
  return loader.load(id);
}
