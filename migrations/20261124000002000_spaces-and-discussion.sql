-- Where people talk and what they say. See docs/explanation/what-is-visible.md.
CREATE TABLE space (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  kind text NOT NULL CHECK (kind IN ('commons', 'region', 'campaign', 'working_group', 'council')),
  mode text NOT NULL CHECK (mode IN ('open', 'request', 'invite', 'secret')),
  parent_id uuid REFERENCES space,
  -- The space itself and everything above it: an office over a space reaches its branches through this.
  line uuid[] NOT NULL,
  name jsonb NOT NULL,
  purpose jsonb NOT NULL DEFAULT '{}',
  guideline_line jsonb NOT NULL DEFAULT '{}',
  continent text CHECK (continent IN ('africa', 'asia', 'europe', 'north_america', 'oceania', 'south_america')),
  countries text[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'archived')),
  participant_count int NOT NULL DEFAULT 0,
  thread_count int NOT NULL DEFAULT 0,
  post_count int NOT NULL DEFAULT 0,
  last_activity_at timestamptz NOT NULL,
  calm_until timestamptz,
  first_posts_reviewed boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES person,
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX one_commons ON space (kind) WHERE kind = 'commons';
CREATE INDEX space_line ON space USING gin (line);
CREATE INDEX space_countries ON space USING gin (countries);
ALTER TABLE person ADD FOREIGN KEY (home_space_id) REFERENCES space;

CREATE TABLE participation (
  space_id uuid NOT NULL REFERENCES space,
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'lead')),
  state text NOT NULL CHECK (state IN ('asked', 'invited', 'in', 'left', 'removed')),
  asked_words text NOT NULL DEFAULT '' CHECK (length(asked_words) <= 2000),
  invited_by uuid REFERENCES person,
  removed_until timestamptz,
  since timestamptz NOT NULL,
  last_visited_at timestamptz,
  PRIMARY KEY (person_id, space_id)
);
CREATE INDEX participation_space ON participation (space_id, state);

-- An office: what somebody may do for the community, over everything (no space) or over a part of the tree, for a time.
CREATE TABLE office (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('moderator', 'coordinator', 'secretary', 'admin')),
  space_id uuid REFERENCES space,
  languages text[] NOT NULL DEFAULT '{}',
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  granted_by uuid REFERENCES person,
  ended_at timestamptz,
  ended_by uuid REFERENCES person
);
CREATE INDEX office_person ON office (person_id) WHERE ended_at IS NULL;

-- Why somebody may do less than a member may. Rows are causes in force or ended; nothing is ever summed into a column.
CREATE TABLE standing_cause (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  space_id uuid REFERENCES space,
  kind text NOT NULL CHECK (kind IN ('warning', 'slow_down', 'mute', 'suspension')),
  hours_between_posts int CHECK (hours_between_posts > 0),
  decision_id uuid NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  ended_at timestamptz,
  CHECK (kind <> 'slow_down' OR hours_between_posts IS NOT NULL)
);
CREATE INDEX standing_cause_person ON standing_cause (person_id) WHERE ended_at IS NULL;
CREATE INDEX standing_cause_decision ON standing_cause (decision_id);

CREATE TABLE thread (
  id uuid PRIMARY KEY,
  space_id uuid NOT NULL REFERENCES space,
  author_id uuid NOT NULL REFERENCES person,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  language text,
  state text NOT NULL CHECK (state IN ('scheduled', 'open', 'slow', 'locked', 'closed', 'hidden', 'removed', 'merged')),
  -- The opening post's visibility, kept by set-post-visibility: a thread whose first post is held is listed for nobody but its author.
  visibility text NOT NULL CHECK (visibility IN ('held', 'published', 'hidden', 'removed', 'withdrawn')),
  post_count int NOT NULL DEFAULT 0,
  last_position bigint NOT NULL DEFAULT 0,
  last_post_id uuid,
  last_activity_at timestamptz NOT NULL,
  pinned_at timestamptz,
  slow_seconds int CHECK (slow_seconds > 0),
  merged_into uuid REFERENCES thread,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX thread_listed ON thread (space_id, last_activity_at DESC, id DESC) WHERE visibility = 'published';
CREATE INDEX thread_author ON thread (author_id);
CREATE INDEX thread_title_trigram ON thread USING gin (title gin_trgm_ops);

CREATE TABLE hosted_thread (
  thread_id uuid PRIMARY KEY REFERENCES thread,
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  slow_seconds int CHECK (slow_seconds > 0),
  holds_first_posts boolean NOT NULL DEFAULT false,
  summary_post_id uuid,
  opened_at timestamptz,
  closed_at timestamptz,
  CHECK (closes_at > opens_at)
);
CREATE INDEX hosted_thread_due ON hosted_thread (opens_at) WHERE closed_at IS NULL;

CREATE TABLE thread_host (
  thread_id uuid NOT NULL REFERENCES thread,
  person_id uuid NOT NULL REFERENCES person,
  PRIMARY KEY (thread_id, person_id)
);

CREATE TABLE post (
  id uuid PRIMARY KEY,
  thread_id uuid NOT NULL REFERENCES thread,
  space_id uuid NOT NULL REFERENCES space,
  author_id uuid NOT NULL REFERENCES person,
  answers_post_id uuid REFERENCES post,
  is_opening boolean NOT NULL DEFAULT false,
  -- Given when the post is published or released: rising, not dense, shown to nobody.
  position bigint,
  visibility text NOT NULL CHECK (visibility IN ('held', 'published', 'hidden', 'removed', 'withdrawn')),
  visible_revision_id uuid,
  latest_revision_id uuid NOT NULL,
  came_by text NOT NULL DEFAULT 'page' CHECK (came_by IN ('page', 'mail', 'import')),
  created_at timestamptz NOT NULL,
  published_at timestamptz,
  screened_at timestamptz,
  edited_at timestamptz,
  highlighted_at timestamptz,
  reaction_count int NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 1,
  CHECK ((visibility = 'published') <= (position IS NOT NULL AND visible_revision_id IS NOT NULL))
);
CREATE UNIQUE INDEX post_position ON post (thread_id, position) WHERE position IS NOT NULL;
-- Reading order: posts without a position (their author's own, held) come last.
CREATE INDEX post_reading ON post (thread_id, coalesce(position, 9007199254740991), id);
CREATE INDEX post_author ON post (author_id, created_at DESC);
CREATE INDEX post_unscreened ON post (created_at) WHERE screened_at IS NULL;
CREATE INDEX post_space_time ON post (space_id, created_at DESC);
CREATE INDEX post_answers ON post (answers_post_id) WHERE answers_post_id IS NOT NULL;

CREATE TABLE revision (
  id uuid PRIMARY KEY,
  post_id uuid NOT NULL REFERENCES post DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL,
  source text NOT NULL,
  html text NOT NULL,
  renderer_version int NOT NULL,
  language text,
  written_by uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  screened_at timestamptz,
  -- Nobody waits for the screening of an imported text, so it never counts as late.
  is_imported boolean NOT NULL DEFAULT false,
  state text NOT NULL CHECK (state IN ('waiting', 'shown', 'held', 'superseded', 'purged')),
  UNIQUE (post_id, number)
);
ALTER TABLE post ADD FOREIGN KEY (visible_revision_id) REFERENCES revision DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE post ADD FOREIGN KEY (latest_revision_id) REFERENCES revision DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX revision_unscreened ON revision (created_at) WHERE screened_at IS NULL AND NOT is_imported;
CREATE INDEX revision_imported ON revision (id) WHERE screened_at IS NULL AND is_imported;

-- Why a post is not visible: each cause in force or ended. post.visibility is the strictest one in force.
CREATE TABLE visibility_cause (
  id uuid PRIMARY KEY,
  post_id uuid NOT NULL REFERENCES post,
  -- A hold may be about one revision only: then an earlier one that nothing holds stays on show.
  revision_id uuid REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
  kind text NOT NULL CHECK (kind IN ('rule', 'screening_failed', 'unscreened', 'insisted', 'first_post', 'calm', 'host', 'decision', 'withdrawal', 'import')),
  effect text NOT NULL CHECK (effect IN ('held', 'hidden', 'removed', 'withdrawn')),
  screening_id uuid,
  decision_id uuid,
  began_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by_decision_id uuid
);
CREATE INDEX visibility_cause_post ON visibility_cause (post_id);
CREATE INDEX visibility_cause_decision ON visibility_cause (decision_id) WHERE decision_id IS NOT NULL;

-- Scripts without spaces between words are found by pairs of characters.
CREATE FUNCTION bigrams(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(substr(run[1], i, 2), ' '), '')
  FROM regexp_matches(source, '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', 'g') AS run,
    generate_series(1, greatest(length(run[1]) - 1, 1)) AS i
$$;

-- The text search configuration of a language code; 'simple' where there is no stemmer.
CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE language WHEN 'ar' THEN 'arabic' WHEN 'da' THEN 'danish' WHEN 'de' THEN 'german' WHEN 'el' THEN 'greek'
    WHEN 'en' THEN 'english' WHEN 'es' THEN 'spanish' WHEN 'fi' THEN 'finnish' WHEN 'fr' THEN 'french' WHEN 'hi' THEN 'hindi'
    WHEN 'hu' THEN 'hungarian' WHEN 'id' THEN 'indonesian' WHEN 'it' THEN 'italian' WHEN 'nl' THEN 'dutch'
    WHEN 'no' THEN 'norwegian' WHEN 'pt' THEN 'portuguese' WHEN 'ro' THEN 'romanian' WHEN 'ru' THEN 'russian'
    WHEN 'sv' THEN 'swedish' WHEN 'tr' THEN 'turkish' ELSE 'simple' END)::regconfig
$$;

-- Search text of the visible revision only, written when a post is published; gone the moment it is not visible.
CREATE TABLE post_search (
  post_id uuid PRIMARY KEY REFERENCES post,
  space_id uuid NOT NULL,
  words tsvector NOT NULL,
  plain tsvector NOT NULL
);
CREATE INDEX post_search_words ON post_search USING gin (words);
CREATE INDEX post_search_plain ON post_search USING gin (plain);

CREATE TABLE reaction (
  post_id uuid NOT NULL REFERENCES post,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('thanks', 'agree', 'insight', 'smile', 'with_you')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (post_id, person_id, kind)
);

CREATE TABLE read_mark (
  person_id uuid NOT NULL REFERENCES person,
  thread_id uuid NOT NULL REFERENCES thread,
  position bigint NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, thread_id)
);

CREATE TABLE bookmark (
  person_id uuid NOT NULL REFERENCES person,
  post_id uuid NOT NULL REFERENCES post,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, post_id)
);

CREATE TABLE idempotency_key (
  person_id uuid NOT NULL REFERENCES person,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  verb text NOT NULL,
  input_hash bytea NOT NULL,
  made_id uuid,
  outcome jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
