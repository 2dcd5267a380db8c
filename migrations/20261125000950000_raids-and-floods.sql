-- An incident is found by the house: far more posts, joins or reports in a space than its usual rhythm, or one text from
-- several accounts, in one space or across several (then without a space). Nothing wrote this table before.
ALTER TABLE incident
  ADD COLUMN measure text NOT NULL CHECK (measure IN ('posts', 'joins', 'reports', 'copies')),
  -- Counts within one window, as they were when it was found; the peak since.
  ADD COLUMN usual_count integer NOT NULL CHECK (usual_count >= 0),
  ADD COLUMN limit_count integer NOT NULL CHECK (limit_count > 0),
  ADD COLUMN peak_count integer NOT NULL,
  ADD COLUMN last_over_at timestamptz NOT NULL,
  ADD COLUMN ended_because text CHECK (ended_because IN ('quiet', 'dismissed')),
  ADD COLUMN dismissed_by uuid REFERENCES person,
  ADD COLUMN dismissed_why text NOT NULL DEFAULT '' CHECK (length(dismissed_why) <= 1000),
  ADD CONSTRAINT incident_ended CHECK ((ended_at IS NULL) = (ended_because IS NULL)),
  ADD CONSTRAINT incident_dismissed CHECK ((ended_because IS NOT DISTINCT FROM 'dismissed') = (dismissed_by IS NOT NULL)),
  ADD CONSTRAINT incident_of_measure CHECK (kind = CASE WHEN measure IN ('posts', 'copies') THEN 'flood' ELSE 'raid' END);

-- One at a time of each kind in a place.
CREATE UNIQUE INDEX one_open_incident ON incident (measure, space_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX incident_space ON incident (space_id, measure, began_at DESC);

-- Who joined lately, without reading everybody who is in.
CREATE INDEX participation_since ON participation (space_id, since DESC);
-- Which texts came lately, in whatever space.
CREATE INDEX post_likeness_time ON post_likeness (created_at DESC);
