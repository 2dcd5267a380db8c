-- What rules begin beside holding a post, one row for each: a thread that is slowed until an instant, and an author whose
-- next posts in a space a moderator sees first. A row is in force or ended; `thread.slowed_until` is the latest of those
-- in force. `posts_reviewed`, which had one row a person, stays for processes that still read it.
CREATE TABLE rule_effect (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('slow_thread', 'review_posts')),
  screening_id uuid NOT NULL REFERENCES screening,
  rule_id text NOT NULL,
  rule_version int NOT NULL,
  -- The post that the rule fired on, where it stood and who wrote it.
  post_id uuid NOT NULL REFERENCES post,
  thread_id uuid NOT NULL REFERENCES thread,
  space_id uuid NOT NULL REFERENCES space,
  person_id uuid NOT NULL REFERENCES person,
  began_at timestamptz NOT NULL,
  until_at timestamptz,
  post_count int CHECK (post_count > 0),
  ended_at timestamptz,
  ended_by uuid REFERENCES person,
  ended_by_decision_id uuid REFERENCES decision,
  CHECK ((kind = 'slow_thread') = (until_at IS NOT NULL)),
  CHECK ((kind = 'review_posts') = (post_count IS NOT NULL)),
  CHECK (ended_at IS NOT NULL OR (ended_by IS NULL AND ended_by_decision_id IS NULL))
);
CREATE INDEX rule_effect_thread ON rule_effect (thread_id) WHERE kind = 'slow_thread' AND ended_at IS NULL;
CREATE INDEX rule_effect_person ON rule_effect (person_id, space_id) WHERE kind = 'review_posts' AND ended_at IS NULL;
CREATE INDEX rule_effect_post ON rule_effect (post_id);
CREATE INDEX rule_effect_decision ON rule_effect (ended_by_decision_id) WHERE ended_by_decision_id IS NOT NULL;

INSERT INTO rule_effect (id, kind, screening_id, rule_id, rule_version, post_id, thread_id, space_id, person_id, began_at, post_count)
SELECT gen_random_uuid(), 'review_posts', asked.screening_id, fired ->> 'ruleId', (fired ->> 'version')::int, post.id,
  post.thread_id, asked.space_id, asked.person_id, asked.asked_at, asked.post_count
FROM posts_reviewed asked JOIN screening ON screening.id = asked.screening_id JOIN post ON post.id = screening.post_id
CROSS JOIN LATERAL (
  SELECT one AS fired FROM jsonb_array_elements(screening.results) one
  WHERE one ->> 'state' = 'live' AND one -> 'actions' @> '[{"do": "requireFirstPostsReview"}]' LIMIT 1) AS found;
