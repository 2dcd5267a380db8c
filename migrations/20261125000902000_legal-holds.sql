-- Legal holds with who placed and lifted them, when and why; `moderation_case.legal_hold_since` is since when one is in
-- force, and what a purge asks. Those placed before have no name and no reason.
CREATE TABLE legal_hold (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES moderation_case,
  placed_by uuid REFERENCES person,
  placed_at timestamptz NOT NULL,
  why text NOT NULL CHECK (length(why) <= 1000),
  lifted_by uuid REFERENCES person,
  lifted_at timestamptz,
  lifted_why text CHECK (length(lifted_why) BETWEEN 3 AND 1000),
  CHECK ((lifted_at IS NULL) = (lifted_why IS NULL)),
  CHECK (lifted_at IS NOT NULL OR lifted_by IS NULL)
);
CREATE UNIQUE INDEX legal_hold_in_force ON legal_hold (case_id) WHERE lifted_at IS NULL;
CREATE INDEX legal_hold_lifted ON legal_hold (lifted_at DESC) WHERE lifted_at IS NOT NULL;

INSERT INTO legal_hold (id, case_id, placed_at, why)
SELECT gen_random_uuid(), id, legal_hold_since, '' FROM moderation_case WHERE legal_hold_since IS NOT NULL;
