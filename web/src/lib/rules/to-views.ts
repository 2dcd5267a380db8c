import type { LookAtRuleQuery, RuleHitFieldsFragment, RuleLanguageFieldsFragment } from '#lib/graphql/graphql.ts';
import type { FactKind, RuleLanguage } from './language.ts';
import type { AccountView, DecidedView, HitView } from './views.ts';

type Account = NonNullable<LookAtRuleQuery['rule']>['account'];

/** The rule language as the pickers want it. */
export function toLanguage({ facts, lists, ...language }: RuleLanguageFieldsFragment): RuleLanguage {
  return {
    ...language,
    facts: facts.map((fact) => ({ ...fact, kind: fact.kind.toLowerCase() as FactKind })),
    lists: lists.map(({ name, kind }) => ({ name, kind: kind.toLowerCase() })),
  };
}

/** What a rule did and what came of it, as its pictures show it. */
export function toAccount({ weeks, decided, trialDecided, drafts, retirement, ...counts }: Account): AccountView {
  const { hits, trialHits } = counts;
  return {
    ...{ hits, trialHits, weeks, decided, trialDecided },
    retirement: retirement?.sentence ?? null,
    funnel: drafts && {
      shown: drafts.shown,
      rewritten: drafts.rewritten,
      sent: drafts.sent + drafts.held,
      rewrittenTakenDown: drafts.rewrittenTakenDown,
      sentTakenDown: drafts.sentTakenDown,
    },
  };
}

/** How many of what was decided people decided otherwise than the rule; null where nothing was decided. */
export function overruledShare({ letStand, takenDown, overturned }: DecidedView): number | null {
  const all = letStand + takenDown + overturned;
  return all === 0 ? null : Math.round(((letStand + overturned) / all) * 100);
}

/** The posts that a rule fired on, as their list shows them. */
export const toHits = ({ edges }: RuleHitFieldsFragment): HitView[] =>
  edges.map(({ node: { hitAt, post, because, caseId, verdict, ...hit } }) => ({
    ...{ postId: hit.postId, at: hitAt, spaceName: hit.spaceName, outcome: hit.outcome },
    authorName: post?.author.displayName ?? null,
    excerpt: post?.excerpt ?? null,
    isOnShow: post !== null && post !== undefined,
    ...{ because: because ?? null, caseId: caseId ?? null, verdict: verdict ?? null },
  }));
