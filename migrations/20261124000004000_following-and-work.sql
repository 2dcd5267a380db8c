-- What reaches people, and the work that is due.
CREATE TABLE subscription (
  person_id uuid NOT NULL REFERENCES person,
  target_kind text NOT NULL CHECK (target_kind IN ('space', 'thread')),
  target_id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('all', 'digest', 'none')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, target_kind, target_id)
);
CREATE INDEX subscription_target ON subscription (target_kind, target_id) WHERE level = 'all';

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL,
  -- What the notice is about; with the person and the kind it makes telling twice impossible.
  cause_id uuid NOT NULL,
  post_id uuid REFERENCES post,
  thread_id uuid REFERENCES thread,
  space_id uuid REFERENCES space,
  decision_id uuid REFERENCES decision,
  about jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (person_id, kind, cause_id)
);
CREATE INDEX notice_person ON notice (person_id, created_at DESC, id DESC);
CREATE INDEX notice_unread ON notice (person_id) WHERE read_at IS NULL;

CREATE TABLE digest_schedule (
  person_id uuid PRIMARY KEY REFERENCES person,
  frequency text NOT NULL CHECK (frequency IN ('daily', 'weekly', 'off')),
  weekday int NOT NULL DEFAULT 5 CHECK (weekday BETWEEN 1 AND 7),
  wall_time time NOT NULL DEFAULT '07:00',
  -- Computed from wall time and the member's IANA zone; recomputed when any of them changes and after each digest.
  next_due_at timestamptz,
  last_period_end timestamptz
);
CREATE INDEX digest_schedule_due ON digest_schedule (next_due_at) WHERE frequency <> 'off';

-- A mail is a row before it is a message: unique by kind, person and cause, rendered late, addressed at the last moment.
CREATE TABLE mail (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  person_id uuid NOT NULL REFERENCES person,
  cause text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'given_up')),
  due_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  sending_since timestamptz,
  sent_at timestamptz,
  given_up_because text,
  created_at timestamptz NOT NULL,
  UNIQUE (kind, person_id, cause)
);
CREATE INDEX mail_due ON mail (due_at) WHERE state IN ('due', 'sending');

-- Jobs that a transaction made necessary, until the queue has done them. Completeness lives here, not in the queue.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  job text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  handed_over_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  done_at timestamptz,
  set_aside_at timestamptz,
  reason text
);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE done_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;

-- Schedules by name, when they last ran: a schedule runs in one process at a time, wherever it is.
CREATE TABLE schedule (
  name text PRIMARY KEY,
  last_started_at timestamptz NOT NULL,
  lease_until timestamptz
);
