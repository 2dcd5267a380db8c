-- What the community does when somebody breaks its rules. Ids here are random where the reported person could see them.
CREATE TABLE rule (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  state text NOT NULL CHECK (state IN ('draft', 'trial', 'live', 'retired')),
  version int NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE rule_version (
  rule_id text NOT NULL REFERENCES rule,
  version int NOT NULL,
  document jsonb NOT NULL,
  written_by uuid REFERENCES person,
  written_at timestamptz NOT NULL,
  why text NOT NULL DEFAULT '',
  PRIMARY KEY (rule_id, version)
);

CREATE TABLE rule_list (
  name text NOT NULL,
  version int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('words', 'domains', 'hashes')),
  entries jsonb NOT NULL,
  written_by uuid REFERENCES person,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (name, version)
);

CREATE TABLE screening (
  id uuid PRIMARY KEY,
  post_id uuid NOT NULL REFERENCES post,
  revision_id uuid NOT NULL REFERENCES revision,
  phase text NOT NULL CHECK (phase IN ('quick', 'full')),
  outcome text NOT NULL CHECK (outcome IN ('publish', 'case', 'hold', 'refuse')),
  failure text,
  rule_versions jsonb NOT NULL,
  facts jsonb NOT NULL,
  results jsonb NOT NULL,
  screened_at timestamptz NOT NULL,
  UNIQUE (revision_id, phase)
);
CREATE INDEX screening_post ON screening (post_id);
CREATE INDEX screening_time ON screening (screened_at);
ALTER TABLE visibility_cause ADD FOREIGN KEY (screening_id) REFERENCES screening;

-- What is kept of each screened revision to recognise copies of it: an exact hash and MinHash bands.
CREATE TABLE post_likeness (
  revision_id uuid PRIMARY KEY REFERENCES revision,
  post_id uuid NOT NULL REFERENCES post,
  space_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  mention_count int NOT NULL,
  link_count int NOT NULL,
  exact_hash bytea NOT NULL,
  signature int[] NOT NULL,
  bands int[] NOT NULL
);
CREATE INDEX post_likeness_exact ON post_likeness (exact_hash, created_at);
CREATE INDEX post_likeness_bands ON post_likeness USING gin (bands);
CREATE INDEX post_likeness_author ON post_likeness (author_id, created_at);

CREATE TABLE draft_check (
  token_hash bytea PRIMARY KEY,
  rule_ids text[] NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('shown', 'rewritten', 'sent', 'held')),
  post_id uuid REFERENCES post,
  checked_at timestamptz NOT NULL
);
CREATE INDEX draft_check_rules ON draft_check USING gin (rule_ids);

CREATE TABLE incident (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('flood', 'raid')),
  space_id uuid REFERENCES space,
  began_at timestamptz NOT NULL,
  ended_at timestamptz
);

CREATE TABLE moderation_case (
  id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY,
  subject_kind text NOT NULL CHECK (subject_kind IN ('post', 'thread', 'person')),
  subject_id uuid NOT NULL,
  subject_person_id uuid NOT NULL REFERENCES person,
  space_id uuid REFERENCES space,
  language text,
  state text NOT NULL CHECK (state IN ('open', 'claimed', 'decided', 'appealed', 'closed')),
  opened_because text NOT NULL CHECK (opened_because IN ('report', 'rule', 'moderator', 'failure')),
  severity int NOT NULL DEFAULT 1 CHECK (severity BETWEEN 1 AND 5),
  report_weight real NOT NULL DEFAULT 0,
  report_count int NOT NULL DEFAULT 0,
  triage_score real,
  claimed_by uuid REFERENCES person,
  claim_expires_at timestamptz,
  promise_at timestamptz NOT NULL,
  incident_id uuid REFERENCES incident,
  opened_at timestamptz NOT NULL,
  decided_at timestamptz,
  closed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  CHECK ((state = 'claimed') = (claimed_by IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_case ON moderation_case (subject_kind, subject_id) WHERE state IN ('open', 'claimed');
CREATE INDEX moderation_case_queue ON moderation_case (space_id, severity DESC, promise_at) WHERE state IN ('open', 'claimed');
CREATE INDEX moderation_case_subject ON moderation_case (subject_kind, subject_id);
CREATE INDEX moderation_case_person ON moderation_case (subject_person_id);

CREATE TABLE case_screening (
  case_id uuid NOT NULL REFERENCES moderation_case,
  screening_id uuid NOT NULL REFERENCES screening,
  PRIMARY KEY (case_id, screening_id)
);

CREATE TABLE report (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES moderation_case,
  number int NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('post', 'thread', 'person')),
  subject_id uuid NOT NULL,
  subject_revision_id uuid,
  reporter_id uuid NOT NULL REFERENCES person,
  guideline_number int NOT NULL,
  words text NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'upheld', 'rejected')),
  filed_at timestamptz NOT NULL,
  UNIQUE (case_id, number),
  UNIQUE (case_id, reporter_id, guideline_number)
);
CREATE INDEX report_reporter ON report (reporter_id);

CREATE TABLE case_note (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES moderation_case,
  author_id uuid NOT NULL REFERENCES person,
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  written_at timestamptz NOT NULL
);
CREATE INDEX case_note_case ON case_note (case_id);

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES moderation_case,
  outcome text NOT NULL CHECK (outcome IN ('no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock')),
  guideline_number int,
  guidelines_version int,
  -- The statement of reasons: a template, what fills it, and what the moderator added in which language.
  reason_key text NOT NULL,
  reason_params jsonb NOT NULL DEFAULT '{}',
  reason_words text NOT NULL DEFAULT '',
  reason_language text,
  by_machine boolean NOT NULL DEFAULT false,
  decided_by uuid REFERENCES person,
  decided_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('in_force', 'changed', 'overturned', 'undone')),
  tell_after timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by_appeal_id uuid,
  replaces_decision_id uuid REFERENCES decision,
  receipt_size bigint,
  receipt_root bytea
);
CREATE INDEX decision_case ON decision (case_id);
CREATE INDEX decision_telling ON decision (tell_after) WHERE state = 'in_force';
ALTER TABLE visibility_cause ADD FOREIGN KEY (decision_id) REFERENCES decision;
ALTER TABLE standing_cause ADD FOREIGN KEY (decision_id) REFERENCES decision;

CREATE TABLE sanction (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decision,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('warning', 'slow_down', 'mute_in_space', 'mute', 'suspension')),
  space_id uuid REFERENCES space,
  hours int CHECK (hours > 0),
  hours_between_posts int,
  state text NOT NULL CHECK (state IN ('pending', 'in_force', 'served', 'lifted')),
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  seconded_by uuid REFERENCES person,
  seconded_at timestamptz
);
CREATE INDEX sanction_person ON sanction (person_id);
CREATE INDEX sanction_decision ON sanction (decision_id);
CREATE INDEX sanction_ending ON sanction (until_at) WHERE state = 'in_force';

CREATE TABLE appeal (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decision,
  appellant_id uuid NOT NULL REFERENCES person,
  appellant_is text NOT NULL CHECK (appellant_is IN ('author', 'reporter')),
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  state text NOT NULL CHECK (state IN ('filed', 'claimed', 'upheld', 'changed', 'overturned', 'withdrawn')),
  filed_at timestamptz NOT NULL,
  claimed_by uuid REFERENCES person,
  claim_expires_at timestamptz,
  first_view text NOT NULL DEFAULT '',
  heard_by uuid REFERENCES person,
  heard_at timestamptz,
  answer_words text NOT NULL DEFAULT '',
  answer_language text,
  UNIQUE (decision_id, appellant_id)
);
CREATE INDEX appeal_waiting ON appeal (filed_at) WHERE state IN ('filed', 'claimed');

-- The audit log. Entries are written unsequenced in the act's own transaction; the worker appends them to the tree.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  seq bigint UNIQUE,
  act text NOT NULL,
  actor_id uuid,
  office text,
  subject_kind text,
  subject_id uuid,
  space_id uuid,
  leaf bytea NOT NULL,
  leaf_hash bytea NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX audit_entry_unsequenced ON audit_entry (recorded_at, id) WHERE seq IS NULL;
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id);

CREATE TABLE audit_salt (
  entry_id uuid NOT NULL REFERENCES audit_entry DEFERRABLE INITIALLY DEFERRED,
  field text NOT NULL,
  person_id uuid,
  salt bytea NOT NULL,
  PRIMARY KEY (entry_id, field)
);

CREATE TABLE audit_tree_head (
  size bigint PRIMARY KEY,
  root bytea NOT NULL,
  frontier bytea[] NOT NULL,
  at timestamptz NOT NULL
);
