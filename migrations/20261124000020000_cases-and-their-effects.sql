-- What cases, decisions and appeals need besides their own rows.

-- Who ever held a case: they may not hear an appeal in it.
CREATE TABLE case_claim (
  case_id uuid NOT NULL REFERENCES moderation_case,
  person_id uuid NOT NULL REFERENCES person,
  claimed_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, person_id)
);

-- The queue's order among cases of one severity: the promise, brought forward by what weighs on the case. It does not
-- change as time passes, so that pages of the queue can be cut by key.
ALTER TABLE moderation_case ADD COLUMN queue_at timestamptz;
UPDATE moderation_case SET queue_at = promise_at;
ALTER TABLE moderation_case ALTER COLUMN queue_at SET NOT NULL;
ALTER TABLE moderation_case ADD COLUMN exposure int NOT NULL DEFAULT 0;
CREATE INDEX moderation_case_order ON moderation_case (severity DESC, queue_at, id) WHERE state IN ('open', 'claimed');
CREATE INDEX moderation_case_lease ON moderation_case (claim_expires_at) WHERE state = 'claimed';
CREATE INDEX moderation_case_to_close ON moderation_case (decided_at) WHERE state = 'decided';

-- Which text was decided on, and when people were told of it.
ALTER TABLE decision ADD COLUMN subject_revision_id uuid REFERENCES revision;
ALTER TABLE decision ADD COLUMN told_at timestamptz;
-- `breach`: a guideline was broken, nothing is taken down (a person's conduct, or a word with its author).
ALTER TABLE decision DROP CONSTRAINT decision_outcome_check;
ALTER TABLE decision ADD CONSTRAINT decision_outcome_check
  CHECK (outcome IN ('no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock', 'breach'));

-- A thread locked by decisions: each lock in force or ended. thread.state shows it as long as one is in force.
CREATE TABLE thread_lock (
  decision_id uuid PRIMARY KEY REFERENCES decision,
  thread_id uuid NOT NULL REFERENCES thread,
  began_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX thread_lock_thread ON thread_lock (thread_id) WHERE ended_at IS NULL;

CREATE INDEX report_reporter_time ON report (reporter_id, filed_at DESC);
CREATE INDEX sanction_waiting ON sanction (from_at) WHERE state = 'pending';

-- How much a breach of a guideline weighs in the queue until somebody has looked.
ALTER TABLE guideline ADD COLUMN severity int NOT NULL DEFAULT 2 CHECK (severity BETWEEN 1 AND 5);
