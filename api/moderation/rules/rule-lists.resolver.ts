import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { listVersions } from '../../../moderation/rulebook/lists.store.js';
import { ReviseRuleList } from '../../../moderation/rulebook/revise-rule-list.js';
import { SeeLists, type SeenList } from '../../../moderation/rulebook/see-lists.js';
import { Database } from '../../../platform/database/database.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentViewer } from '../../request/request-context.js';
import { RuleList, RuleListEntryConnection, RuleListVersion } from './rule-list.type.js';
import { readerOf } from './rule-reader.js';
import { ReviseRuleListInput } from './rules.input.js';
import { RuleListPayload } from './rules.payload.js';

/** The lists that rules refer to. */
@Resolver(() => RuleList)
export class RuleListsResolver {
  constructor(
    private readonly database: Database,
    private readonly seeLists: SeeLists,
    private readonly reviseVerb: ReviseRuleList,
  ) {}

  @Query(() => [RuleList], { description: 'By name.' })
  async ruleLists(@CurrentViewer() viewer: Viewer): Promise<RuleList[]> {
    return (await this.seeLists.all(viewer)).map(toList);
  }

  @Query(() => RuleList, { nullable: true })
  async ruleList(@CurrentViewer() viewer: Viewer, @Args('name') name: string): Promise<RuleList | null> {
    const list = await this.seeLists.find(viewer, name);
    return list ? toList(list) : null;
  }

  @Mutation(() => RuleListPayload, { description: 'Adds entries and takes out others, as the list’s next version.' })
  async reviseRuleList(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReviseRuleListInput,
  ): Promise<RuleListPayload> {
    await this.reviseVerb.revise(viewer, input);
    return { list: await this.ruleList(viewer, input.name) };
  }

  @ResolveField(() => RuleListEntryConnection, { description: 'In the order of their letters.' })
  async entries(
    @Parent() { name }: RuleList,
    @Args() page: PageArguments,
    @Args('containing', { type: () => String, nullable: true }) containing?: string | null,
  ): Promise<RuleListEntryConnection> {
    const first = pageSize(page);
    const after = fromCursor(page.after, (value): value is string => typeof value === 'string');
    const wanted = containing?.trim().toLowerCase() ?? '';
    const all = (await this.seeLists.entries(name))
      .filter(({ text }) => text.toLowerCase().includes(wanted))
      .sort((one, other) => (one.text < other.text ? -1 : 1));
    const rows = all.filter(({ text }) => after === null || text > after).slice(0, first + 1);
    const node = ({ text, reason }: (typeof rows)[number]) => ({ text, reason: reason ?? null });
    return { ...toConnection(rows, first, { node, place: ({ text }) => text }), totalCount: all.length };
  }

  @ResolveField(() => [RuleListVersion], { description: 'Who changed it and why, the latest first; at most 100.' })
  async versions(@Parent() { name }: RuleList, @CurrentViewer() viewer: Viewer): Promise<RuleListVersion[]> {
    const { seesNames } = readerOf(viewer);
    return (await listVersions(this.database, name, 100)).map(({ origin, writtenByName, ...version }) => ({
      ...version,
      isStarter: origin === 'starter',
      writtenByName: seesNames ? writtenByName : null,
    }));
  }
}

function toList({ name, kind, version, entryCount, changedAt, usedBy }: SeenList): RuleList {
  return { name, kind, version, entryCount, changedAt, usedBy, isStarter: changedAt === null };
}
