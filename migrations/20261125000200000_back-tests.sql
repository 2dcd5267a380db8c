-- A rule tried on posts that were there already: asked for, judged in batches, its result kept.
CREATE TABLE back_test (
  id uuid PRIMARY KEY,
  -- No references: a rule of the starter set can be tried before the community has taken it over.
  rule_id text NOT NULL,
  rule_version integer NOT NULL,
  days integer NOT NULL CHECK (days BETWEEN 1 AND 365),
  -- The time it looks at, fixed when it was asked for, so that a second run sees the same posts.
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'stopped')),
  total_count integer NOT NULL DEFAULT 0,
  seen_count integer NOT NULL DEFAULT 0,
  judged_count integer NOT NULL DEFAULT 0,
  -- The last revision that was looked at: whoever goes on begins after it.
  after_at timestamptz,
  after_revision_id uuid,
  beat_at timestamptz,
  -- Sums so far: what was judged with which facts, and what could not be judged and why.
  tally jsonb NOT NULL DEFAULT '{}',
  results jsonb,
  started_by uuid REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  failure text,
  CHECK ((state IN ('done', 'failed', 'stopped')) = (finished_at IS NOT NULL))
);
CREATE INDEX back_test_rule ON back_test (rule_id, rule_version, asked_at DESC);
CREATE INDEX back_test_person ON back_test (started_by) WHERE started_by IS NOT NULL;

-- The posts that the rule would have caught, and those taken down that it would have missed.
CREATE TABLE back_test_post (
  back_test_id uuid NOT NULL REFERENCES back_test (id) ON DELETE CASCADE,
  post_id uuid NOT NULL REFERENCES post (id),
  revision_id uuid NOT NULL REFERENCES revision (id),
  space_id uuid NOT NULL REFERENCES space (id),
  written_at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('caught', 'missed')),
  outcome text NOT NULL CHECK (outcome IN ('publish', 'case', 'hold', 'refuse')),
  decided text NOT NULL CHECK (decided IN ('let_stand', 'taken_down', 'overturned', 'undecided')),
  case_id uuid REFERENCES moderation_case (id),
  -- Caught: the values that made the rule fire. Missed: which of its conditions held, and which caught post is like it.
  reasons jsonb NOT NULL,
  -- Missed only: how near it came, 0 to 1.
  nearness real,
  PRIMARY KEY (back_test_id, post_id)
);
CREATE INDEX back_test_post_reading ON back_test_post (back_test_id, kind, written_at DESC, post_id);
CREATE INDEX back_test_post_post ON back_test_post (post_id);

-- Which facts, in which order, a screening's packed values hold. A changed catalogue makes a new row.
CREATE TABLE fact_layout (
  stamp text PRIMARY KEY,
  names text[] NOT NULL
);

-- Back-tests walk revisions in the order in which they were written.
CREATE INDEX revision_time ON revision (created_at, id);
