-- The space whose participants are the committee; without one the administrators are.
ALTER TABLE community ADD COLUMN committee_space_id uuid REFERENCES space;

-- An expulsion is only ever proposed to the committee, with the member's record as it was that day. Accepted, it is a
-- decision like any other: in force until an appeal ends it.
CREATE TABLE expulsion (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  -- The case from which it was proposed, and the guideline it cites.
  case_id uuid NOT NULL REFERENCES moderation_case,
  guideline_number int NOT NULL,
  guidelines_version int NOT NULL,
  proposed_by uuid NOT NULL REFERENCES person,
  proposed_at timestamptz NOT NULL,
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  -- What was decided about the member until then: never who reported, never what was posted.
  record jsonb NOT NULL,
  answer text CHECK (length(answer) BETWEEN 1 AND 4000),
  answered_at timestamptz,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
  settled_by uuid REFERENCES person,
  settled_at timestamptz,
  settled_words text,
  decision_id uuid UNIQUE REFERENCES decision,
  CHECK ((state = 'open') = (settled_at IS NULL)),
  CHECK ((state = 'accepted') = (decision_id IS NOT NULL))
);
CREATE UNIQUE INDEX expulsion_open ON expulsion (person_id) WHERE state = 'open';
CREATE INDEX expulsion_person ON expulsion (person_id);
