-- How somebody signed in, how often a door was tried, and whether a member's country stands beside the name.
ALTER TABLE session ADD COLUMN method text NOT NULL DEFAULT 'link'
  CHECK (method IN ('link', 'password', 'passkey', 'demo', 'set_up'));

ALTER TABLE person ADD COLUMN shows_country boolean NOT NULL DEFAULT true;

-- Attempts at a door within a window. The key is a keyed hash of the door and of who tried (an address, an e-mail):
-- enough to count, not enough to tell who it was.
CREATE TABLE attempt (
  key bytea PRIMARY KEY,
  attempt_count int NOT NULL,
  window_ends_at timestamptz NOT NULL
);
CREATE INDEX attempt_window ON attempt (window_ends_at);
