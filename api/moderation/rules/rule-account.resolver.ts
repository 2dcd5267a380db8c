import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { say } from '../../../messages/say.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn, type Words } from '../../../forum/spaces/words.js';
import { retirementDays } from '../../../moderation/rulebook/propose-retirement.js';
import { countBySpace, type SpaceHitCount } from '../../../moderation/rulebook/rule-account.store.js';
import { ruleAccounts, type RuleAccount as Account } from '../../../moderation/rulebook/rule-accounts.js';
import type { BookRule } from '../../../moderation/rulebook/rules.store.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentRequest, type RequestContext } from '../../request/request-context.js';
import { RuleAccount, RuleInSpace } from './rule-account.type.js';
import { Rule } from './rule.type.js';

/** What a rule did and what came of it. Several rules of one answer are counted together. */
@Resolver(() => Rule)
export class RuleAccountResolver {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<BookRule, Account>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => RuleAccount)
  async account(@Parent() { row }: Rule, @CurrentRequest() request: RequestContext): Promise<RuleAccount> {
    const { retirement, ...account } = await this.loaderOf(request).load(row);
    if (!retirement) return { ...account, retirement: null };
    const sentence = say(request.viewer.locale, 'rulebook.retirement', { ...retirement });
    return { ...account, retirement: { ...retirement, sentence } };
  }

  @ResolveField(() => [RuleInSpace], {
    description: 'Where it acted most in the last 90 days, for moderators, within their scope; at most twenty.',
  })
  async spaces(@Parent() { row }: Rule, @CurrentRequest() request: RequestContext): Promise<RuleInSpace[]> {
    const { viewer } = request;
    // An administrator has no right to content: where words fall foul is not theirs to see.
    if (!viewer.offices.some(({ kind }) => kind === 'moderator')) return [];
    const from = this.clock.inDays(-retirementDays);
    const counts = await countBySpace(this.database, viewer, { ruleIds: [row.id], from });
    return this.named(viewer, counts);
  }

  private loaderOf(request: RequestContext): DataLoader<BookRule, Account> {
    const known = this.loaders.get(request);
    if (known) return known;
    const loader = new DataLoader<BookRule, Account, string>(
      async (rules) => {
        const accounts = await ruleAccounts(this.database, request.viewer, { rules, at: this.clock.now() });
        return rules.map(({ id }) => accounts.get(id)!);
      },
      { cacheKeyFn: ({ id }) => id, maxBatchSize: 1000 },
    );
    this.loaders.set(request, loader);
    return loader;
  }

  /** Names the spaces that the viewer may know of; the others are one line together. */
  private async named(viewer: Viewer, counts: readonly SpaceHitCount[]): Promise<RuleInSpace[]> {
    const known = counts.filter(({ spaceId }) => viewer.knownSpaceIds.includes(spaceId));
    const others = counts.filter(({ spaceId }) => !viewer.knownSpaceIds.includes(spaceId));
    const names = await this.database.query<{ id: string; name: Words }>(
      'SELECT id, name FROM space WHERE id = ANY($1::uuid[])',
      [known.map(({ spaceId }) => spaceId)],
    );
    const nameOf = (id: string) => wordsIn(names.find((space) => space.id === id)?.name, viewer.locale);
    const lines = known.map((count) => ({
      ...line([count]),
      spaceId: count.spaceId,
      spaceName: nameOf(count.spaceId),
    }));
    return others.length === 0 ? lines : [...lines, { ...line(others), spaceId: null, spaceName: null }];
  }
}

function line(counts: readonly SpaceHitCount[]): Pick<RuleInSpace, 'hits' | 'decided'> {
  const sum = (of: (count: SpaceHitCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    hits: sum(({ hits }) => hits),
    decided: {
      letStand: sum(({ letStand }) => letStand),
      takenDown: sum(({ takenDown }) => takenDown),
      overturned: sum(({ overturned }) => overturned),
    },
  };
}
