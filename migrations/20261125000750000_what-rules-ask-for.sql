-- What rules may ask for beside holding a post: a thread that is slowed for a time, and an author whose next posts in a
-- space a moderator sees first. Both end by themselves.
ALTER TABLE thread ADD COLUMN slowed_until timestamptz;

CREATE TABLE posts_reviewed (
  person_id uuid NOT NULL REFERENCES person,
  space_id uuid NOT NULL REFERENCES space,
  post_count int NOT NULL CHECK (post_count > 0),
  screening_id uuid NOT NULL REFERENCES screening,
  asked_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, space_id)
);

-- Each full screening asks for the reports about its post and for those filed lately.
CREATE INDEX IF NOT EXISTS report_subject ON report (subject_kind, subject_id);
CREATE INDEX IF NOT EXISTS report_filed ON report (filed_at);
