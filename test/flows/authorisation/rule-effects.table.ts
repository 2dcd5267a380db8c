import type { MutationRow } from './mutation-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { inOffice } from './viewers.js';

/** A rule slows the thread in the valley, and wants the next posts of its writer to be looked at first. */
export async function furnishRuleEffects(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const rows = await database.query<{ id: string; kind: string }>(
    `INSERT INTO rule_effect (id, kind, screening_id, rule_id, rule_version, post_id, thread_id, space_id, person_id,
       began_at, until_at, post_count)
     SELECT gen_random_uuid(), begun.kind, screening.id, 'stage-rule', 1, post.id, post.thread_id, post.space_id,
       post.author_id, $2, begun.until_at, begun.post_count
     FROM post JOIN screening ON screening.revision_id = post.latest_revision_id AND screening.phase = 'full',
       (VALUES ('slow_thread', $3::timestamptz, NULL::int), ('review_posts', NULL, 3)) AS begun (kind, until_at, post_count)
     WHERE post.id = $1 RETURNING id, kind`,
    [stage.places.valley.posts.published, clock.now(), clock.inDays(1)],
  );
  for (const { id, kind } of rows) stage.ids[kind] = id;
  await database.query('UPDATE thread SET slowed_until = $2 WHERE id = $1', [
    stage.places.valley.threadId,
    clock.inDays(1),
  ]);
}

const moderators = { ...inOffice, moderatorIn: 'done', decider: 'done' };

export const ruleEffectMutations: Record<string, readonly MutationRow[]> = {
  endRuleEffect: [
    { of: 'a slowed thread', input: (stage) => ({ effectId: stage.ids['slow_thread'] }), expected: moderators },
    {
      of: 'posts looked at first, from a case',
      input: (stage) => ({ effectId: stage.ids['review_posts'], caseId: stage.ids['reportedCase'] }),
      expected: moderators,
    },
  ],
};

export const ruleEffectTypes: Readonly<Record<string, TypeRow>> = {
  RunningRuleEffect: { met: ['moderatorIn', 'decider'], fields: 'id kind ruleNames untilAt postsLeft' },
  EndRuleEffectPayload: { met: ['moderatorIn', 'decider'], fields: 'effectId' },
};
