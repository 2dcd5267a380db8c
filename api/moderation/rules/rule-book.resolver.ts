import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { starterNews } from '../../../moderation/rulebook/starter-news.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { toReading } from './rule.type.js';
import { RuleBook, StarterNews } from './rules.payload.js';

/** What concerns the book as a whole. The parent only ever comes from a look into it. */
@Resolver(() => RuleBook)
export class RuleBookResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [StarterNews], {
    description: 'What came with a newer Meridian since the rules were taken over.',
  })
  async starterNews(@CurrentViewer() viewer: Viewer): Promise<StarterNews[]> {
    return (await starterNews(this.database)).map(({ rule, document, isNew, difference }) => {
      return { ruleId: rule.id, document, isNew, difference, reading: toReading(rule, viewer.locale) };
    });
  }
}
