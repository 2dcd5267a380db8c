-- The small model that orders the queue, trained on the community's own decisions: its versions, and which case was
-- scored by which. No text is kept here; the words behind a score are found again when a moderator looks.
CREATE TABLE triage_model (
  version int PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('in_use', 'retired', 'not_used')),
  trained_at timestamptz NOT NULL,
  -- Decisions up to here were learnt from.
  decided_until timestamptz NOT NULL,
  examples int NOT NULL,
  bad int NOT NULL,
  -- On held-back decisions; see docs/explanation/triage-measured.md.
  measures jsonb NOT NULL,
  -- Null once a version is so old that it will not be used again.
  model text,
  ended_at timestamptz
);
CREATE UNIQUE INDEX one_triage_model_in_use ON triage_model (state) WHERE state = 'in_use';

CREATE TABLE case_triage (
  case_id uuid PRIMARY KEY REFERENCES moderation_case,
  model_version int NOT NULL REFERENCES triage_model,
  revision_id uuid NOT NULL REFERENCES revision
);

ALTER TABLE community ADD COLUMN triage_is_on boolean NOT NULL DEFAULT true;
