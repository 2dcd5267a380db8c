/** Each statement finds what must never be, numbered as in docs/explanation/what-never-breaks.md; nothing found is good. */
export const neverFound: Readonly<Record<string, string>> = {
  '1: a cause with no decision, screening or author behind it, or with two': `
    SELECT cause.id FROM visibility_cause cause LEFT JOIN decision d ON d.id = cause.decision_id
    LEFT JOIN screening ON screening.id = cause.screening_id
    WHERE CASE kind
      WHEN 'decision' THEN d.id IS NULL OR screening_id IS NOT NULL
      WHEN 'withdrawal' THEN decision_id IS NOT NULL OR screening_id IS NOT NULL
      WHEN 'unscreened' THEN decision_id IS NOT NULL OR cause.revision_id IS NULL
      WHEN 'written_elsewhere' THEN decision_id IS NOT NULL OR screening_id IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM revision JOIN thread_move move ON move.decision_id = written_under_move_id
        WHERE revision.id = cause.revision_id AND move.ended_at IS NOT NULL)
      ELSE screening.id IS NULL OR decision_id IS NOT NULL END`,
  '1: a cause whose decision or screening is about another post': `
    SELECT cause.id FROM visibility_cause cause JOIN post ON post.id = cause.post_id
    LEFT JOIN decision d ON d.id = cause.decision_id LEFT JOIN moderation_case c ON c.id = d.case_id
    LEFT JOIN screening ON screening.id = cause.screening_id
    WHERE screening.post_id <> post.id OR (d.id IS NOT NULL AND c.subject_id <> post.id
      AND NOT (post.is_opening AND c.subject_id = post.thread_id))`,
  '1: a hold that ended without a decision or a screening that ended it': `
    SELECT cause.id FROM visibility_cause cause LEFT JOIN decision d ON d.id = cause.decision_id
    WHERE cause.ended_at IS NOT NULL AND cause.ended_by_decision_id IS NULL AND d.state IS DISTINCT FROM 'overturned'
      AND d.state IS DISTINCT FROM 'changed' AND d.state IS DISTINCT FROM 'undone'
      AND NOT (kind IN ('unscreened', 'screening_failed')
        AND EXISTS (SELECT 1 FROM screening WHERE revision_id = cause.revision_id AND phase = 'full'))`,
  '1: a hold ended by a decision that is over': `
    SELECT cause.id FROM visibility_cause cause JOIN decision d ON d.id = cause.ended_by_decision_id
    WHERE d.state <> 'in_force'`,
  '2: a subject with two cases that are not closed': `
    SELECT subject_id AS id FROM moderation_case WHERE state <> 'closed' GROUP BY subject_kind, 1 HAVING count(*) > 1`,
  '2: a report in a case on something else': `
    SELECT report.id FROM report JOIN moderation_case c ON c.id = case_id
    WHERE (c.subject_kind, c.subject_id) <> (report.subject_kind, report.subject_id)`,
  '2: a case that counts its reporters wrongly': `
    SELECT id FROM moderation_case c
    WHERE report_count <> (SELECT count(DISTINCT reporter_id) FROM report WHERE case_id = c.id)`,
  '2: a report that waits in a case which does not': `
    SELECT report.id FROM report JOIN moderation_case c ON c.id = case_id
    WHERE report.state = 'open' AND c.state NOT IN ('open', 'claimed')`,
  '2: a held post that is in nobody’s queue and whose author was asked for nothing': `
    SELECT post.id FROM post WHERE visibility = 'held'
      AND NOT EXISTS (SELECT 1 FROM moderation_case c WHERE c.state IN ('open', 'claimed')
        AND (c.subject_id = post.id OR (post.is_opening AND c.subject_id = post.thread_id)))
      AND EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = post.id AND ended_at IS NULL AND effect = 'held'
        AND kind NOT IN ('unscreened', 'written_elsewhere'))
      AND NOT EXISTS (SELECT 1 FROM visibility_cause cause JOIN decision d ON d.id = cause.decision_id
        WHERE post_id = post.id AND cause.ended_at IS NULL AND d.outcome = 'edit_request')`,
  '2: a rewritten text, asked for and screened, that is in nobody’s queue': `
    SELECT post.id FROM post JOIN revision ON revision.id = post.latest_revision_id
      JOIN visibility_cause cause ON cause.post_id = post.id AND cause.ended_at IS NULL
      JOIN decision d ON d.id = cause.decision_id AND d.outcome = 'edit_request'
    WHERE post.visibility = 'held' AND revision.screened_at IS NOT NULL AND revision.id <> d.subject_revision_id
      AND revision.screened_at > d.decided_at
      AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.case_id = d.case_id AND later.state = 'in_force'
        AND later.subject_revision_id = revision.id)
      AND NOT EXISTS (SELECT 1 FROM moderation_case c WHERE c.state IN ('open', 'claimed') AND c.subject_id = post.id)`,
  '2: a case that waits in another space than its subject lies in': `
    SELECT c.id FROM moderation_case c LEFT JOIN post ON post.id = c.subject_id
    JOIN thread ON thread.id = coalesce(post.thread_id, c.subject_id)
    WHERE c.state IN ('open', 'claimed') AND c.space_id IS DISTINCT FROM thread.space_id`,
  '3: a case held by somebody concerned': `
    SELECT id FROM moderation_case c WHERE claimed_by = subject_person_id
      OR EXISTS (SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = claimed_by)`,
  '3: a case taken by somebody concerned': `
    SELECT case_id AS id FROM case_claim JOIN moderation_case c ON c.id = case_id
    WHERE person_id = c.subject_person_id OR EXISTS (
      SELECT 1 FROM report WHERE report.case_id = c.id AND reporter_id = person_id AND filed_at < claimed_at)`,
  '3: a decision by somebody concerned': `
    SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id
    WHERE d.decided_by = c.subject_person_id OR EXISTS (
      SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = d.decided_by AND filed_at < d.decided_at)`,
  '3: an appeal held by somebody with a part in it': `
    SELECT a.id FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id
    WHERE a.claimed_by IN (d.decided_by, c.subject_person_id, a.appellant_id)`,
  '3: an appeal heard by somebody with a part in it': `
    SELECT a.id FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id
    WHERE a.state IN ('upheld', 'changed', 'overturned') AND (a.heard_by IN (d.decided_by, c.subject_person_id, a.appellant_id)
      OR EXISTS (SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = a.heard_by AND filed_at < a.heard_at)
      OR EXISTS (SELECT 1 FROM case_claim WHERE case_id = c.id AND person_id = a.heard_by AND claimed_at < a.heard_at)
      OR EXISTS (SELECT 1 FROM sanction WHERE decision_id = d.id AND seconded_by = a.heard_by AND seconded_at < a.heard_at))`,
  '3: an answer given without a view of one’s own before': `
    SELECT id FROM appeal WHERE state = 'upheld' AND first_view = ''`,
  '3: a sanction seconded by who decided it, or whom it concerns': `
    SELECT s.id FROM sanction s JOIN decision d ON d.id = decision_id WHERE seconded_by IN (d.decided_by, s.person_id)`,
  '3: an expulsion settled by who proposed it, whom it concerns, or who had reported them': `
    SELECT e.id FROM expulsion e WHERE e.settled_by IN (e.proposed_by, e.person_id)
      OR EXISTS (SELECT 1 FROM report JOIN moderation_case c ON c.id = report.case_id
        WHERE c.subject_person_id = e.person_id AND report.reporter_id = e.settled_by AND report.filed_at < e.settled_at)`,
  '4: an effect in force of a decision that is not': `
    SELECT d.id FROM decision d WHERE d.state <> 'in_force' AND (
      EXISTS (SELECT 1 FROM visibility_cause WHERE decision_id = d.id AND ended_at IS NULL)
      OR EXISTS (SELECT 1 FROM standing_cause WHERE decision_id = d.id AND ended_at IS NULL)
      OR EXISTS (SELECT 1 FROM thread_lock WHERE decision_id = d.id AND ended_at IS NULL)
      OR EXISTS (SELECT 1 FROM thread_move WHERE decision_id = d.id AND ended_at IS NULL)
      OR EXISTS (SELECT 1 FROM rule_effect WHERE ended_by_decision_id = d.id)
      OR EXISTS (SELECT 1 FROM sanction WHERE decision_id = d.id AND state <> 'lifted'))`,
  '4: a thread that is slowed otherwise than by what rules began': `
    SELECT id FROM thread WHERE slowed_until IS DISTINCT FROM (
      SELECT max(until_at) FROM rule_effect WHERE thread_id = thread.id AND kind = 'slow_thread' AND ended_at IS NULL)`,
  '4: a move into a space that would have shown words to more people': `
    SELECT move.decision_id AS id FROM thread_move move JOIN space f ON f.id = from_space_id
      JOIN space t ON t.id = to_space_id
    WHERE f.mode <> 'open' AND t.mode = 'open'`,
  '4: words written among few that show although their thread went back': `
    SELECT post.id FROM post JOIN revision ON revision.id = post.visible_revision_id
      JOIN thread_move move ON move.decision_id = written_under_move_id JOIN space ON space.id = to_space_id
    WHERE post.visibility = 'published' AND space.mode <> 'open' AND move.ended_at IS NOT NULL`,
  '5: a text purged under an open appeal or a legal hold, or before its time': `
    SELECT post.id FROM post JOIN moderation_case c ON c.subject_id = post.id
        OR (post.is_opening AND c.subject_id = post.thread_id)
    WHERE text_purged_at IS NOT NULL AND (c.legal_hold_since < text_purged_at
      OR EXISTS (SELECT 1 FROM decision d LEFT JOIN appeal a ON a.decision_id = d.id WHERE d.case_id = c.id
        AND (d.decided_at BETWEEN text_purged_at - interval '30 days' + interval '1 second' AND text_purged_at
          OR (a.filed_at < text_purged_at AND (a.heard_at IS NULL OR a.heard_at > text_purged_at)))))`,
  '5: a text that is half purged': `
    SELECT revision.id FROM revision JOIN post ON post.id = post_id
    WHERE (revision.state = 'purged') <> (purged_hash IS NOT NULL) OR (source = '' AND html = '') <> (purged_hash IS NOT NULL)
      OR (purged_hash IS NOT NULL AND text_purged_at IS NULL)
      OR (purged_hash IS NULL AND revision.created_at < text_purged_at)`,
  '9: a post shown although its text was screened badly and nobody decided on it': `
    SELECT post.id FROM post JOIN screening s ON s.revision_id = post.visible_revision_id AND s.phase = 'full'
    WHERE post.visibility = 'published' AND s.failure IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM moderation_case c JOIN decision d ON d.case_id = c.id AND d.state = 'in_force'
      WHERE d.decided_at >= s.screened_at AND (c.subject_id = post.id OR c.subject_id = post.thread_id))`,
};
