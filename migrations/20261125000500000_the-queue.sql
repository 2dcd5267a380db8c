-- What the queue needs to hand work out: the case after the one on the desk, cases offered to one person first, cases
-- that somebody passed on, notes that say why a case changed hands, saved views, second views and the rota.

-- Claimed before it is asked for, so that it is loaded when the one before it is answered.
ALTER TABLE moderation_case ADD COLUMN claimed_ahead boolean NOT NULL DEFAULT false;
-- Offered to one person before all others, until then.
ALTER TABLE moderation_case ADD COLUMN offered_to uuid REFERENCES person;
ALTER TABLE moderation_case ADD COLUMN offered_until timestamptz;
CREATE INDEX moderation_case_holder ON moderation_case (claimed_by) WHERE state = 'claimed';
CREATE INDEX moderation_case_offered ON moderation_case (offered_to) WHERE state IN ('open', 'claimed') AND offered_to IS NOT NULL;
CREATE INDEX moderation_case_promise ON moderation_case (promise_at) WHERE state IN ('open', 'claimed');
CREATE UNIQUE INDEX moderation_case_number ON moderation_case (number);
CREATE INDEX moderation_case_incident ON moderation_case (incident_id) WHERE incident_id IS NOT NULL;

-- Who gave a case on without a word of reason: "Next" does not offer it to them again.
CREATE TABLE case_pass (
  case_id uuid NOT NULL REFERENCES moderation_case,
  person_id uuid NOT NULL REFERENCES person,
  passed_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, person_id)
);

ALTER TABLE case_note ADD COLUMN kind text NOT NULL DEFAULT 'note'
  CHECK (kind IN ('note', 'take_over', 'hand_over', 'second_view'));
-- From whom a case was taken over, or to whom it was handed.
ALTER TABLE case_note ADD COLUMN other_person_id uuid REFERENCES person;

-- A part of the queue that a moderator keeps under a name.
CREATE TABLE queue_view (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  filter jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (person_id, name)
);

-- A second moderator's view of a decided case, written without seeing what was decided.
CREATE TABLE second_view (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES moderation_case,
  decision_id uuid NOT NULL UNIQUE REFERENCES decision,
  because text NOT NULL CHECK (because IN ('disputed', 'drawn')),
  state text NOT NULL CHECK (state IN ('waiting', 'claimed', 'given', 'dropped')),
  asked_at timestamptz NOT NULL,
  claimed_by uuid REFERENCES person,
  claim_expires_at timestamptz,
  outcome text,
  guideline_number int,
  words text NOT NULL DEFAULT '',
  agrees boolean,
  given_by uuid REFERENCES person,
  given_at timestamptz,
  CHECK ((state = 'claimed') = (claimed_by IS NOT NULL)),
  CHECK ((state = 'given') = (given_at IS NOT NULL))
);
CREATE INDEX second_view_waiting ON second_view (asked_at) WHERE state IN ('waiting', 'claimed');
CREATE INDEX second_view_case ON second_view (case_id);
CREATE INDEX second_view_given ON second_view (given_at) WHERE state = 'given';
CREATE INDEX decision_guideline ON decision (guideline_number, decided_at) WHERE guideline_number IS NOT NULL;

-- When somebody is on duty, week by week, in the zone in which they chose it. Past midnight the minutes go on over 1440.
CREATE TABLE duty_hours (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  weekday int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute int NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute int NOT NULL CHECK (until_minute > from_minute AND until_minute <= from_minute + 1440),
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX duty_hours_person ON duty_hours (person_id);

-- Whether somebody was told of a case already.
CREATE INDEX notice_of_case ON notice (cause_id) WHERE kind = 'case_for_you';
