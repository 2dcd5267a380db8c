-- A decision moves a thread to another space. The thread lies where the latest begun of its moves in force put it, and
-- without one where it was started: whatever is overturned, in whatever order, nothing remembered is written back.
ALTER TABLE decision DROP CONSTRAINT decision_outcome_check;
ALTER TABLE decision ADD CONSTRAINT decision_outcome_check
  CHECK (outcome IN ('no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock', 'move', 'breach'));

CREATE TABLE thread_move (
  decision_id uuid PRIMARY KEY REFERENCES decision,
  -- In the order in which they began; two may begin at one instant.
  number bigint GENERATED ALWAYS AS IDENTITY,
  thread_id uuid NOT NULL REFERENCES thread,
  from_space_id uuid NOT NULL REFERENCES space,
  to_space_id uuid NOT NULL REFERENCES space,
  began_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (from_space_id <> to_space_id)
);
CREATE INDEX thread_move_thread ON thread_move (thread_id, number);

-- The move that the thread lies under now; null where it was started.
ALTER TABLE thread ADD COLUMN moved_by_decision_id uuid REFERENCES thread_move;

-- The move that the thread lay under when this was written. What was written among few does not come out with the
-- thread when it goes back to where more people read it.
ALTER TABLE revision ADD COLUMN written_under_move_id uuid REFERENCES thread_move;
CREATE INDEX revision_written_under_move ON revision (written_under_move_id) WHERE written_under_move_id IS NOT NULL;

ALTER TABLE visibility_cause DROP CONSTRAINT visibility_cause_kind_check;
ALTER TABLE visibility_cause ADD CONSTRAINT visibility_cause_kind_check CHECK (kind IN ('rule', 'screening_failed',
  'unscreened', 'insisted', 'first_post', 'calm', 'host', 'decision', 'withdrawal', 'import', 'written_elsewhere'));
