-- Who speaks, who is a member and how they sign in. See docs/explanation/people-and-roll.md.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE community (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  name jsonb NOT NULL,
  kind text NOT NULL CHECK (kind IN ('real', 'demo')),
  default_locale text NOT NULL DEFAULT 'en',
  locales text[] NOT NULL DEFAULT '{en}',
  mark text NOT NULL DEFAULT 'M',
  accent text,
  newcomer_days int NOT NULL DEFAULT 14 CHECK (newcomer_days >= 0),
  newcomer_posts int NOT NULL DEFAULT 3 CHECK (newcomer_posts >= 0),
  quiet_countries text[] NOT NULL DEFAULT '{}',
  salt bytea NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE FUNCTION refuse_change_of_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a community stays what it was made: real or demo';
END $$;
CREATE TRIGGER community_kind_is_for_ever BEFORE UPDATE OF kind ON community
  FOR EACH ROW WHEN (OLD.kind IS DISTINCT FROM NEW.kind) EXECUTE FUNCTION refuse_change_of_kind();

CREATE TABLE person (
  id uuid PRIMARY KEY,
  display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'erased')),
  is_imported boolean NOT NULL DEFAULT false,
  country text CHECK (country ~ '^[A-Z]{2}$'),
  home_space_id uuid,
  time_zone text NOT NULL DEFAULT 'UTC',
  locale text NOT NULL DEFAULT 'en',
  languages text[] NOT NULL DEFAULT '{en}',
  shows_region boolean NOT NULL DEFAULT true,
  introduction text NOT NULL DEFAULT '' CHECK (length(introduction) <= 500),
  guidelines_accepted int,
  joined_at timestamptz,
  created_at timestamptz NOT NULL,
  last_seen_on date,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX person_name_trigram ON person USING gin (display_name gin_trgm_ops);
CREATE INDEX person_home ON person (home_space_id);

CREATE TABLE account (
  person_id uuid PRIMARY KEY REFERENCES person,
  email citext NOT NULL UNIQUE CHECK (length(email) <= 254),
  email_is_own boolean NOT NULL DEFAULT false,
  password_hash text,
  created_at timestamptz NOT NULL
);

CREATE TABLE sign_in_link (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_because text CHECK (ended_because IN ('used', 'superseded', 'restored'))
);
CREATE INDEX sign_in_link_person ON sign_in_link (person_id) WHERE ended_at IS NULL;

CREATE TABLE session (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  token_hash bytea NOT NULL UNIQUE,
  device text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  token_hash bytea NOT NULL UNIQUE,
  offices text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);

-- The one link that sets an empty installation up.
CREATE TABLE set_up_link (
  token_hash bytea PRIMARY KEY,
  created_at timestamptz NOT NULL,
  used_at timestamptz
);

-- The roll: a ledger in time. A period is a membership as it was recorded; undo supersedes, nothing is overwritten.
CREATE TABLE roll_import (
  id uuid PRIMARY KEY,
  file_name text NOT NULL,
  file_hash bytea NOT NULL,
  state text NOT NULL CHECK (state IN ('committed', 'undone')),
  added_count int NOT NULL DEFAULT 0,
  changed_count int NOT NULL DEFAULT 0,
  ended_count int NOT NULL DEFAULT 0,
  bad_row_count int NOT NULL DEFAULT 0,
  imported_by uuid REFERENCES person,
  imported_at timestamptz NOT NULL,
  undone_at timestamptz
);

CREATE TABLE roll_entry (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  member_number text NOT NULL UNIQUE CHECK (length(member_number) BETWEEN 1 AND 64),
  name text NOT NULL,
  email citext,
  country text,
  postal_code text,
  birth_date date,
  created_at timestamptz NOT NULL
);
CREATE INDEX roll_entry_person ON roll_entry (person_id);

CREATE TABLE roll_period (
  id uuid PRIMARY KEY,
  roll_entry_id uuid NOT NULL REFERENCES roll_entry,
  during daterange NOT NULL CHECK (NOT isempty(during)),
  recorded_at timestamptz NOT NULL,
  recorded_by uuid REFERENCES roll_import,
  superseded_at timestamptz,
  superseded_by uuid REFERENCES roll_import,
  EXCLUDE USING gist (roll_entry_id WITH =, during WITH &&) WHERE (superseded_at IS NULL)
);

-- What an import changed, row by row, so that its undo is its inverse.
CREATE TABLE roll_change (
  import_id uuid NOT NULL REFERENCES roll_import,
  roll_entry_id uuid NOT NULL REFERENCES roll_entry,
  kind text NOT NULL CHECK (kind IN ('added', 'changed', 'ended', 'returned')),
  before jsonb,
  after jsonb,
  PRIMARY KEY (import_id, roll_entry_id)
);

CREATE TABLE guideline (
  number int NOT NULL CHECK (number > 0),
  version int NOT NULL,
  title jsonb NOT NULL,
  clause jsonb NOT NULL,
  PRIMARY KEY (number, version)
);

CREATE TABLE guidelines_version (
  version int PRIMARY KEY,
  published_at timestamptz NOT NULL,
  published_by uuid REFERENCES person
);
