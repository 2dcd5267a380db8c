-- A finished transparency report: made once for a period that has ended, never made anew, so that two readings of one
-- period cannot be taken from each other.
CREATE TABLE transparency_report (
  period text PRIMARY KEY CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  figures jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  CHECK (until_at > from_at)
);

-- Decisions retold for members, without anybody in them; off until the community wants it.
ALTER TABLE community ADD COLUMN case_law_published boolean NOT NULL DEFAULT false;
CREATE TABLE case_law_entry (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decision,
  state text NOT NULL CHECK (state IN ('proposed', 'published', 'declined', 'withdrawn')),
  language text NOT NULL,
  summary text NOT NULL CHECK (length(summary) BETWEEN 1 AND 2000),
  written_by uuid REFERENCES person,
  written_at timestamptz NOT NULL,
  settled_by uuid REFERENCES person,
  settled_at timestamptz,
  -- As fine as five like decisions allow: a month and a continent, a year, or nothing.
  decided_in text CHECK (decided_in ~ '^\d{4}(-\d{2})?$'),
  continent text,
  CHECK ((state = 'proposed') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX one_case_law_entry ON case_law_entry (decision_id) WHERE state IN ('proposed', 'published');
CREATE INDEX case_law_listed ON case_law_entry (id) WHERE state = 'published';

-- Why the guidelines changed, in the community's languages, and the next version while it is being written.
ALTER TABLE guidelines_version ADD COLUMN why jsonb NOT NULL DEFAULT '{}';
CREATE TABLE guidelines_draft (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  based_on integer NOT NULL,
  guidelines jsonb NOT NULL,
  why jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  written_by uuid REFERENCES person,
  written_at timestamptz NOT NULL
);

-- Who was told, and when, that most of what they report is not upheld.
CREATE TABLE reporting_advice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  told_at timestamptz NOT NULL
);
CREATE INDEX reporting_advice_person ON reporting_advice (person_id, told_at);

CREATE INDEX audit_entry_newest ON audit_entry (recorded_at DESC, id DESC);
