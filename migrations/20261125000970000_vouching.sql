-- A coordinator says that they know a member who is in a space under their office. It stands until it is taken back or
-- an office in which it was given is no longer held over that space: that is derived when it is read. `withdrawn_by` is
-- null where it had ended by itself and a newer word took its place.
CREATE TABLE vouch (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  vouched_by uuid NOT NULL REFERENCES person,
  space_id uuid NOT NULL REFERENCES space,
  words text NOT NULL CHECK (length(words) <= 300),
  at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES person,
  CHECK (person_id <> vouched_by),
  CHECK (withdrawn_at IS NOT NULL OR withdrawn_by IS NULL)
);
CREATE UNIQUE INDEX vouch_in_force ON vouch (person_id, vouched_by) WHERE withdrawn_at IS NULL;
CREATE INDEX vouch_person ON vouch (person_id);
CREATE INDEX vouch_given ON vouch (vouched_by);
