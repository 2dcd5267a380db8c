-- Whether appeals may be put to a panel of members drawn by lot, and whether its answer binds whoever hears the appeal.
ALTER TABLE community ADD COLUMN appeal_panel text NOT NULL DEFAULT 'off'
  CHECK (appeal_panel IN ('off', 'advisory', 'binding'));

-- Five members drawn by lot who say what they think of an appeal. See docs/explanation/members-panel.md for the draw.
CREATE TABLE panel (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL UNIQUE REFERENCES appeal,
  space_id uuid NOT NULL REFERENCES space,
  -- The text that was decided on, as it was then.
  revision_id uuid NOT NULL REFERENCES revision,
  -- What the community's switch said on the day it was asked for.
  mode text NOT NULL CHECK (mode IN ('advisory', 'binding')),
  state text NOT NULL CHECK (state IN ('waits_for_word', 'sits', 'answered', 'undecided', 'not_drawn', 'ended')),
  secret bytea NOT NULL CHECK (length(secret) = 32),
  ticket_key bytea NOT NULL CHECK (length(ticket_key) = 32),
  -- The owners of the tickets in the order of the tickets: a person's id, or blank:<number>.
  pool text[] NOT NULL,
  pool_root bytea NOT NULL,
  word_hash bytea,
  committed_entry_id uuid NOT NULL,
  committed_at timestamptz NOT NULL,
  word_by timestamptz NOT NULL,
  drawn_entry_id uuid,
  drawn_at timestamptz,
  sits_until timestamptz,
  answer text CHECK (answer IN ('upheld', 'changed', 'overturned')),
  closed_at timestamptz,
  CHECK ((drawn_at IS NULL) = (word_hash IS NULL) AND (drawn_at IS NULL) = (sits_until IS NULL)),
  CHECK ((state IN ('waits_for_word', 'sits')) = (closed_at IS NULL)),
  CHECK ((state = 'answered') = (answer IS NOT NULL))
);
CREATE INDEX panel_open ON panel (word_by) WHERE closed_at IS NULL;

-- Whom the draw came upon, in its order, and what each said. A vote is read by nobody else before the panel is closed.
CREATE TABLE panel_seat (
  panel_id uuid NOT NULL REFERENCES panel,
  turn int NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  state text NOT NULL CHECK (state IN ('asked', 'seated', 'declined', 'lapsed', 'passed')),
  asked_at timestamptz NOT NULL,
  answer_by timestamptz NOT NULL,
  read_at timestamptz,
  view text CHECK (view IN ('upheld', 'changed', 'overturned')),
  reasons text CHECK (length(reasons) BETWEEN 1 AND 2000),
  voted_at timestamptz,
  PRIMARY KEY (panel_id, turn),
  UNIQUE (panel_id, person_id),
  CHECK ((view IS NULL) = (voted_at IS NULL) AND (view IS NULL) = (reasons IS NULL))
);
CREATE INDEX panel_seat_person ON panel_seat (person_id, asked_at DESC);
