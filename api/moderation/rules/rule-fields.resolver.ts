import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { findGuideline } from '../../../forum/members/guidelines.store.js';
import { lineDifference } from '../../../moderation/rulebook/line-difference.js';
import { printStored } from '../../../moderation/rulebook/rule-text.js';
import { backTestedVersions, movesOf } from '../../../moderation/rulebook/rules.store.js';
import { SeeRules } from '../../../moderation/rulebook/see-rules.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentViewer } from '../../request/request-context.js';
import { Guideline, toGuideline } from '../guideline.type.js';
import { readerOf } from './rule-reader.js';
import { DifferenceLine, Rule, RuleMove, RuleVersion, RuleVersionConnection, toMove, toVersion } from './rule.type.js';

/** What a rule shows of its past. The parent only ever comes from a look into the book. */
@Resolver(() => Rule)
export class RuleFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly seeRules: SeeRules,
  ) {}

  @ResolveField(() => Guideline, { nullable: true, description: 'What it stands for, as it is in force.' })
  async guideline(@Parent() { reading }: Rule, @CurrentViewer() viewer: Viewer): Promise<Guideline | null> {
    const found = reading && (await findGuideline(this.database, reading.guidelineNumber));
    return found ? toGuideline(found, viewer.locale) : null;
  }

  @ResolveField(() => RuleVersionConnection, { description: 'From the newest.' })
  async versions(
    @Parent() { row: of }: Rule,
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArguments,
  ): Promise<RuleVersionConnection> {
    const first = pageSize(page);
    const before = fromCursor(page.after, (value): value is number => Number.isInteger(value));
    const rows = await this.seeRules.versions(of, { before, limit: first + 1 });
    const reader = readerOf(viewer);
    return toConnection(rows, first, { node: (row) => toVersion(row, of, reader), place: ({ number }) => number });
  }

  @ResolveField(() => RuleVersion, { nullable: true, name: 'versionOf', description: 'One version by its number.' })
  async versionOf(
    @Parent() { row: of }: Rule,
    @CurrentViewer() viewer: Viewer,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<RuleVersion | null> {
    const row = await this.seeRules.version(of, number);
    return row ? toVersion(row, of, readerOf(viewer)) : null;
  }

  @ResolveField(() => [DifferenceLine], { description: 'What changed in the document from one version to another.' })
  async difference(
    @Parent() { row: of }: Rule,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<DifferenceLine[]> {
    const [before, after] = await Promise.all([this.seeRules.version(of, from), this.seeRules.version(of, to)]);
    if (!before) throw invalid('from', 'out_of_range', { min: 1, max: of.version });
    if (!after) throw invalid('to', 'out_of_range', { min: 1, max: of.version });
    return lineDifference(printStored(before.document), printStored(after.document));
  }

  @ResolveField(() => [RuleMove], { description: 'What was done with it, the latest first; at most 100.' })
  async moves(@Parent() { row: of }: Rule, @CurrentViewer() viewer: Viewer): Promise<RuleMove[]> {
    const reader = readerOf(viewer);
    return (await movesOf(this.database, of.id, 100)).map((row) => toMove(row, reader));
  }

  @ResolveField(() => Boolean, { description: 'Whether its newest version was tried on earlier posts, to the end.' })
  async isBackTested(@Parent() { row: of }: Rule): Promise<boolean> {
    return (await backTestedVersions(this.database, [of.id])).get(of.id)?.has(of.version) ?? false;
  }
}
