import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { wordsIn } from '../../../forum/spaces/words.js';
import { type HitPlace, readHits, type RuleHit as Hit } from '../../../moderation/rulebook/rule-hits-read.store.js';
import { ExplainScreening } from '../../../moderation/screening/explain-screening.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { toPost } from '../../discussion/post.type.js';
import { fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentRequest, type RequestContext } from '../../request/request-context.js';
import { RuleHit, RuleHitArguments, RuleHitConnection } from './rule-hit.type.js';
import { Rule } from './rule.type.js';

/** The posts that a rule fired on, on trial too: what its figures are made of. */
@Resolver(() => Rule)
export class RuleHitsResolver {
  constructor(
    private readonly database: Database,
    private readonly explain: ExplainScreening,
  ) {}

  @ResolveField(() => RuleHitConnection, {
    description: 'What it fired on, the newest first, for moderators: in their scope, in spaces that they read.',
  })
  async hits(
    @Parent() { row }: Rule,
    @CurrentRequest() request: RequestContext,
    @Args() page: RuleHitArguments,
  ): Promise<RuleHitConnection> {
    const first = pageSize(page);
    const cursor = fromCursor(page.after, isPlace);
    const after = cursor && { hitAt: new Date(cursor[0]), revisionId: cursor[1] };
    const isTrial = page.isTrial ?? null;
    const hits = await readHits(this.database, request.viewer, { ruleId: row.id, isTrial, after, limit: first + 1 });
    const nodes = await Promise.all(hits.map((hit) => this.toHit(hit, row.id, request)));
    const paired = hits.map((hit, index) => ({ hit, node: nodes[index]! }));
    const place = ({ hit }: { hit: HitPlace }) => [hit.hitAt.toISOString(), hit.revisionId];
    return toConnection(paired, first, { node: ({ node }) => node, place });
  }

  private async toHit(hit: Hit, ruleId: string, { viewer, loaders }: RequestContext): Promise<RuleHit> {
    const { postId, version, isTrial, outcome, hitAt, caseId, verdict, isHeld } = hit;
    const view = await loaders.post.load(postId);
    const fired = hit.results.filter((one) => one.ruleId === ruleId && one.version === version);
    // The words that made it fire are in the explanation, so it is told where they can be read anyway.
    const [explained] = view && !isHeld ? await this.explain.forModerators(fired, viewer.locale) : [];
    return {
      ...{ postId, version, isTrial, outcome, hitAt, caseId, verdict },
      spaceName: wordsIn(hit.spaceName, viewer.locale),
      post: view ? toPost(view, viewer.locale) : null,
      because: explained?.sentence ?? null,
    };
  }
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [at, id] = value as unknown[];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isId(id);
}
