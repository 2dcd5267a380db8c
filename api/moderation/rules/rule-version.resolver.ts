import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lineDifference } from '../../../moderation/rulebook/line-difference.js';
import { printStored } from '../../../moderation/rulebook/rule-text.js';
import { backTestedVersions } from '../../../moderation/rulebook/rules.store.js';
import { SeeRules } from '../../../moderation/rulebook/see-rules.js';
import { Database } from '../../../platform/database/database.js';
import { DifferenceLine, RuleVersion } from './rule.type.js';

/** What a version shows beside its text. */
@Resolver(() => RuleVersion)
export class RuleVersionResolver {
  constructor(
    private readonly database: Database,
    private readonly seeRules: SeeRules,
  ) {}

  @ResolveField(() => [DifferenceLine], {
    description: 'What it changed in the version before; all of it for the first.',
  })
  async changes(@Parent() { of, number, document }: RuleVersion): Promise<DifferenceLine[]> {
    const before = await this.seeRules.version(of, number - 1);
    return lineDifference(before ? printStored(before.document) : '', document);
  }

  @ResolveField(() => Boolean, { description: 'Whether it was tried on earlier posts, to the end.' })
  async isBackTested(@Parent() { of, number }: RuleVersion): Promise<boolean> {
    return (await backTestedVersions(this.database, [of.id])).get(of.id)?.has(number) ?? false;
  }
}
