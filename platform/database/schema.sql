-- Generated from the migrations; do not edit.

CREATE TABLE account (
  created_at timestamp with time zone NOT NULL,
  email citext NOT NULL,
  email_is_own boolean NOT NULL DEFAULT false,
  password_hash text,
  person_id uuid NOT NULL,
  CONSTRAINT account_email_check CHECK ((length((email)::text) <= 254)),
  CONSTRAINT account_email_key UNIQUE (email),
  CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT account_pkey PRIMARY KEY (person_id)
);
CREATE TRIGGER account_begins_digest_schedule AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION begin_digest_schedule();

CREATE TABLE api_token (
  created_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  expires_at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  offices text[] NOT NULL DEFAULT '{}'::text[],
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  CONSTRAINT api_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT api_token_pkey PRIMARY KEY (id),
  CONSTRAINT api_token_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE appeal (
  answer_language text,
  answer_words text NOT NULL DEFAULT ''::text,
  appellant_id uuid NOT NULL,
  appellant_is text NOT NULL,
  claim_expires_at timestamp with time zone,
  claimed_by uuid,
  decision_id uuid NOT NULL,
  filed_at timestamp with time zone NOT NULL,
  first_view text NOT NULL DEFAULT ''::text,
  heard_at timestamp with time zone,
  heard_by uuid,
  id uuid NOT NULL,
  state text NOT NULL,
  words text NOT NULL,
  CONSTRAINT appeal_appellant_id_fkey FOREIGN KEY (appellant_id) REFERENCES person(id),
  CONSTRAINT appeal_appellant_is_check CHECK ((appellant_is = ANY (ARRAY['author'::text, 'reporter'::text]))),
  CONSTRAINT appeal_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES person(id),
  CONSTRAINT appeal_decision_id_appellant_id_key UNIQUE (decision_id, appellant_id),
  CONSTRAINT appeal_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT appeal_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES person(id),
  CONSTRAINT appeal_pkey PRIMARY KEY (id),
  CONSTRAINT appeal_state_check CHECK ((state = ANY (ARRAY['filed'::text, 'claimed'::text, 'upheld'::text, 'changed'::text, 'overturned'::text, 'withdrawn'::text]))),
  CONSTRAINT appeal_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
);
CREATE INDEX appeal_waiting ON public.appeal USING btree (filed_at) WHERE (state = ANY (ARRAY['filed'::text, 'claimed'::text]));

CREATE TABLE attempt (
  attempt_count integer NOT NULL,
  key bytea NOT NULL,
  window_ends_at timestamp with time zone NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (key)
);
CREATE INDEX attempt_window ON public.attempt USING btree (window_ends_at);

CREATE TABLE audit_entry (
  act text NOT NULL,
  actor_id uuid,
  id uuid NOT NULL,
  leaf bytea NOT NULL,
  leaf_hash bytea NOT NULL,
  office text,
  recorded_at timestamp with time zone NOT NULL,
  seq bigint,
  space_id uuid,
  subject_id uuid,
  subject_kind text,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
  CONSTRAINT audit_entry_seq_key UNIQUE (seq)
);
CREATE INDEX audit_entry_newest ON public.audit_entry USING btree (recorded_at DESC, id DESC);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject_kind, subject_id);
CREATE INDEX audit_entry_unsequenced ON public.audit_entry USING btree (recorded_at, id) WHERE (seq IS NULL);

CREATE TABLE audit_salt (
  entry_id uuid NOT NULL,
  field text NOT NULL,
  person_id uuid,
  salt bytea NOT NULL,
  CONSTRAINT audit_salt_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES audit_entry(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT audit_salt_pkey PRIMARY KEY (entry_id, field)
);

CREATE TABLE audit_tree_head (
  at timestamp with time zone NOT NULL,
  frontier bytea[] NOT NULL,
  root bytea NOT NULL,
  size bigint NOT NULL,
  CONSTRAINT audit_tree_head_pkey PRIMARY KEY (size)
);

CREATE TABLE back_test (
  after_at timestamp with time zone,
  after_revision_id uuid,
  asked_at timestamp with time zone NOT NULL,
  beat_at timestamp with time zone,
  days integer NOT NULL,
  failure text,
  finished_at timestamp with time zone,
  from_at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  judged_count integer NOT NULL DEFAULT 0,
  results jsonb,
  rule_id text NOT NULL,
  rule_version integer NOT NULL,
  seen_count integer NOT NULL DEFAULT 0,
  started_at timestamp with time zone,
  started_by uuid,
  state text NOT NULL,
  tally jsonb NOT NULL DEFAULT '{}'::jsonb,
  total_count integer NOT NULL DEFAULT 0,
  until_at timestamp with time zone NOT NULL,
  CONSTRAINT back_test_check CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text, 'stopped'::text])) = (finished_at IS NOT NULL))),
  CONSTRAINT back_test_days_check CHECK (((days >= 1) AND (days <= 365))),
  CONSTRAINT back_test_pkey PRIMARY KEY (id),
  CONSTRAINT back_test_started_by_fkey FOREIGN KEY (started_by) REFERENCES person(id),
  CONSTRAINT back_test_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text, 'stopped'::text])))
);
CREATE INDEX back_test_person ON public.back_test USING btree (started_by) WHERE (started_by IS NOT NULL);
CREATE INDEX back_test_rule ON public.back_test USING btree (rule_id, rule_version, asked_at DESC);

CREATE TABLE back_test_post (
  back_test_id uuid NOT NULL,
  case_id uuid,
  decided text NOT NULL,
  kind text NOT NULL,
  nearness real,
  outcome text NOT NULL,
  post_id uuid NOT NULL,
  reasons jsonb NOT NULL,
  revision_id uuid NOT NULL,
  space_id uuid NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT back_test_post_back_test_id_fkey FOREIGN KEY (back_test_id) REFERENCES back_test(id) ON DELETE CASCADE,
  CONSTRAINT back_test_post_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT back_test_post_decided_check CHECK ((decided = ANY (ARRAY['let_stand'::text, 'taken_down'::text, 'overturned'::text, 'undecided'::text]))),
  CONSTRAINT back_test_post_kind_check CHECK ((kind = ANY (ARRAY['caught'::text, 'missed'::text]))),
  CONSTRAINT back_test_post_outcome_check CHECK ((outcome = ANY (ARRAY['publish'::text, 'case'::text, 'hold'::text, 'refuse'::text]))),
  CONSTRAINT back_test_post_pkey PRIMARY KEY (back_test_id, post_id),
  CONSTRAINT back_test_post_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT back_test_post_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  CONSTRAINT back_test_post_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id)
);
CREATE INDEX back_test_post_post ON public.back_test_post USING btree (post_id);
CREATE INDEX back_test_post_reading ON public.back_test_post USING btree (back_test_id, kind, written_at DESC, post_id);

CREATE TABLE bookmark (
  created_at timestamp with time zone NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  CONSTRAINT bookmark_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT bookmark_pkey PRIMARY KEY (person_id, post_id),
  CONSTRAINT bookmark_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id)
);

CREATE TABLE case_claim (
  case_id uuid NOT NULL,
  claimed_at timestamp with time zone NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT case_claim_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT case_claim_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT case_claim_pkey PRIMARY KEY (case_id, person_id)
);

CREATE TABLE case_law_entry (
  continent text,
  decided_in text,
  decision_id uuid NOT NULL,
  id uuid NOT NULL,
  language text NOT NULL,
  settled_at timestamp with time zone,
  settled_by uuid,
  state text NOT NULL,
  summary text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  written_by uuid,
  CONSTRAINT case_law_entry_check CHECK (((state = 'proposed'::text) = (settled_at IS NULL))),
  CONSTRAINT case_law_entry_decided_in_check CHECK ((decided_in ~ '^\d{4}(-\d{2})?$'::text)),
  CONSTRAINT case_law_entry_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT case_law_entry_pkey PRIMARY KEY (id),
  CONSTRAINT case_law_entry_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  CONSTRAINT case_law_entry_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'published'::text, 'declined'::text, 'withdrawn'::text]))),
  CONSTRAINT case_law_entry_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 2000))),
  CONSTRAINT case_law_entry_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id)
);
CREATE INDEX case_law_listed ON public.case_law_entry USING btree (id) WHERE (state = 'published'::text);
CREATE UNIQUE INDEX one_case_law_entry ON public.case_law_entry USING btree (decision_id) WHERE (state = ANY (ARRAY['proposed'::text, 'published'::text]));

CREATE TABLE case_note (
  author_id uuid NOT NULL,
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL DEFAULT 'note'::text,
  other_person_id uuid,
  words text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT case_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id),
  CONSTRAINT case_note_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT case_note_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'take_over'::text, 'hand_over'::text, 'second_view'::text, 'declined'::text]))),
  CONSTRAINT case_note_other_person_id_fkey FOREIGN KEY (other_person_id) REFERENCES person(id),
  CONSTRAINT case_note_pkey PRIMARY KEY (id),
  CONSTRAINT case_note_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
);
CREATE INDEX case_note_case ON public.case_note USING btree (case_id);

CREATE TABLE case_pass (
  case_id uuid NOT NULL,
  passed_at timestamp with time zone NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT case_pass_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT case_pass_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT case_pass_pkey PRIMARY KEY (case_id, person_id)
);

CREATE TABLE case_screening (
  case_id uuid NOT NULL,
  screening_id uuid NOT NULL,
  CONSTRAINT case_screening_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT case_screening_pkey PRIMARY KEY (case_id, screening_id),
  CONSTRAINT case_screening_screening_id_fkey FOREIGN KEY (screening_id) REFERENCES screening(id)
);

CREATE TABLE case_triage (
  case_id uuid NOT NULL,
  model_version integer NOT NULL,
  revision_id uuid NOT NULL,
  CONSTRAINT case_triage_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT case_triage_model_version_fkey FOREIGN KEY (model_version) REFERENCES triage_model(version),
  CONSTRAINT case_triage_pkey PRIMARY KEY (case_id),
  CONSTRAINT case_triage_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);

CREATE TABLE community (
  accent text,
  appeal_panel text NOT NULL DEFAULT 'off'::text,
  appeal_panel_why text NOT NULL DEFAULT ''::text,
  case_law_published boolean NOT NULL DEFAULT false,
  committee_space_id uuid,
  created_at timestamp with time zone NOT NULL,
  default_locale text NOT NULL DEFAULT 'en'::text,
  id boolean NOT NULL DEFAULT true,
  kind text NOT NULL,
  locales text[] NOT NULL DEFAULT '{en}'::text[],
  mark text NOT NULL DEFAULT 'M'::text,
  name jsonb NOT NULL,
  newcomer_days integer NOT NULL DEFAULT 14,
  newcomer_posts integer NOT NULL DEFAULT 3,
  quiet_countries text[] NOT NULL DEFAULT '{}'::text[],
  rules_need_two_offices boolean NOT NULL DEFAULT false,
  salt bytea NOT NULL,
  triage_is_on boolean NOT NULL DEFAULT true,
  CONSTRAINT community_appeal_panel_check CHECK ((appeal_panel = ANY (ARRAY['off'::text, 'advisory'::text, 'binding'::text]))),
  CONSTRAINT community_appeal_panel_why_check CHECK ((length(appeal_panel_why) <= 2000)),
  CONSTRAINT community_committee_space_id_fkey FOREIGN KEY (committee_space_id) REFERENCES space(id),
  CONSTRAINT community_id_check CHECK (id),
  CONSTRAINT community_kind_check CHECK ((kind = ANY (ARRAY['real'::text, 'demo'::text]))),
  CONSTRAINT community_newcomer_days_check CHECK ((newcomer_days >= 0)),
  CONSTRAINT community_newcomer_posts_check CHECK ((newcomer_posts >= 0)),
  CONSTRAINT community_pkey PRIMARY KEY (id)
);
CREATE TRIGGER community_kind_is_for_ever BEFORE UPDATE OF kind ON public.community FOR EACH ROW WHEN ((old.kind IS DISTINCT FROM new.kind)) EXECUTE FUNCTION refuse_change_of_kind();

CREATE TABLE decision (
  by_machine boolean NOT NULL DEFAULT false,
  case_id uuid NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  decided_by uuid,
  ended_at timestamp with time zone,
  ended_by_appeal_id uuid,
  guideline_number integer,
  guidelines_version integer,
  id uuid NOT NULL,
  outcome text NOT NULL,
  reason_key text NOT NULL,
  reason_language text,
  reason_params jsonb NOT NULL DEFAULT '{}'::jsonb,
  reason_words text NOT NULL DEFAULT ''::text,
  receipt_root bytea,
  receipt_size bigint,
  replaces_decision_id uuid,
  state text NOT NULL,
  subject_revision_id uuid,
  tell_after timestamp with time zone NOT NULL,
  told_at timestamp with time zone,
  CONSTRAINT decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  CONSTRAINT decision_outcome_check CHECK ((outcome = ANY (ARRAY['no_breach'::text, 'release'::text, 'edit_request'::text, 'hide'::text, 'remove'::text, 'lock'::text, 'move'::text, 'breach'::text]))),
  CONSTRAINT decision_pkey PRIMARY KEY (id),
  CONSTRAINT decision_replaces_decision_id_fkey FOREIGN KEY (replaces_decision_id) REFERENCES decision(id),
  CONSTRAINT decision_state_check CHECK ((state = ANY (ARRAY['in_force'::text, 'changed'::text, 'overturned'::text, 'undone'::text]))),
  CONSTRAINT decision_subject_revision_id_fkey FOREIGN KEY (subject_revision_id) REFERENCES revision(id)
);
CREATE INDEX decision_case ON public.decision USING btree (case_id);
CREATE INDEX decision_guideline ON public.decision USING btree (guideline_number, decided_at) WHERE (guideline_number IS NOT NULL);
CREATE INDEX decision_telling ON public.decision USING btree (tell_after) WHERE (state = 'in_force'::text);
CREATE INDEX decision_time ON public.decision USING btree (decided_at);

CREATE TABLE digest_schedule (
  frequency text NOT NULL,
  last_period_end timestamp with time zone,
  next_due_at timestamp with time zone,
  notices_by_mail boolean NOT NULL DEFAULT false,
  person_id uuid NOT NULL,
  wall_time time without time zone NOT NULL DEFAULT '07:00:00'::time without time zone,
  weekday integer NOT NULL DEFAULT 5,
  CONSTRAINT digest_schedule_frequency_check CHECK ((frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'off'::text]))),
  CONSTRAINT digest_schedule_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT digest_schedule_pkey PRIMARY KEY (person_id),
  CONSTRAINT digest_schedule_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE INDEX digest_schedule_due ON public.digest_schedule USING btree (next_due_at) WHERE (frequency <> 'off'::text);
CREATE INDEX digest_schedule_uncomputed ON public.digest_schedule USING btree (person_id) WHERE ((next_due_at IS NULL) AND (frequency <> 'off'::text));

CREATE TABLE draft_check (
  checked_at timestamp with time zone NOT NULL,
  outcome text NOT NULL,
  post_id uuid,
  rule_ids text[] NOT NULL,
  token_hash bytea NOT NULL,
  CONSTRAINT draft_check_outcome_check CHECK ((outcome = ANY (ARRAY['shown'::text, 'rewritten'::text, 'sent'::text, 'held'::text]))),
  CONSTRAINT draft_check_pkey PRIMARY KEY (token_hash),
  CONSTRAINT draft_check_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id)
);
CREATE INDEX draft_check_post ON public.draft_check USING btree (post_id) WHERE (post_id IS NOT NULL);
CREATE INDEX draft_check_rules ON public.draft_check USING gin (rule_ids);
CREATE INDEX draft_check_time ON public.draft_check USING btree (checked_at);

CREATE TABLE duty_hours (
  created_at timestamp with time zone NOT NULL,
  from_minute integer NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  time_zone text NOT NULL,
  until_minute integer NOT NULL,
  weekday integer NOT NULL,
  CONSTRAINT duty_hours_check CHECK (((until_minute > from_minute) AND (until_minute <= (from_minute + 1440)))),
  CONSTRAINT duty_hours_from_minute_check CHECK (((from_minute >= 0) AND (from_minute <= 1439))),
  CONSTRAINT duty_hours_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT duty_hours_pkey PRIMARY KEY (id),
  CONSTRAINT duty_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE INDEX duty_hours_person ON public.duty_hours USING btree (person_id);

CREATE TABLE expulsion (
  answer text,
  answered_at timestamp with time zone,
  case_id uuid NOT NULL,
  decision_id uuid,
  guideline_number integer NOT NULL,
  guidelines_version integer NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  proposed_by uuid NOT NULL,
  record jsonb NOT NULL,
  settled_at timestamp with time zone,
  settled_by uuid,
  settled_words text,
  state text NOT NULL,
  words text NOT NULL,
  CONSTRAINT expulsion_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  CONSTRAINT expulsion_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT expulsion_check CHECK (((state = 'open'::text) = (settled_at IS NULL))),
  CONSTRAINT expulsion_check1 CHECK (((state = 'accepted'::text) = (decision_id IS NOT NULL))),
  CONSTRAINT expulsion_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT expulsion_decision_id_key UNIQUE (decision_id),
  CONSTRAINT expulsion_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT expulsion_pkey PRIMARY KEY (id),
  CONSTRAINT expulsion_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  CONSTRAINT expulsion_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  CONSTRAINT expulsion_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text]))),
  CONSTRAINT expulsion_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
);
CREATE INDEX expulsion_person ON public.expulsion USING btree (person_id);
CREATE UNIQUE INDEX expulsion_open ON public.expulsion USING btree (person_id) WHERE (state = 'open'::text);

CREATE TABLE fact_layout (
  names text[] NOT NULL,
  stamp text NOT NULL,
  CONSTRAINT fact_layout_pkey PRIMARY KEY (stamp)
);

CREATE TABLE guideline (
  clause jsonb NOT NULL,
  number integer NOT NULL,
  severity integer NOT NULL DEFAULT 2,
  title jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT guideline_number_check CHECK ((number > 0)),
  CONSTRAINT guideline_pkey PRIMARY KEY (number, version),
  CONSTRAINT guideline_severity_check CHECK (((severity >= 1) AND (severity <= 5)))
);

CREATE TABLE guidelines_draft (
  based_on integer NOT NULL,
  guidelines jsonb NOT NULL,
  id boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  why jsonb NOT NULL DEFAULT '{}'::jsonb,
  written_at timestamp with time zone NOT NULL,
  written_by uuid,
  CONSTRAINT guidelines_draft_id_check CHECK (id),
  CONSTRAINT guidelines_draft_pkey PRIMARY KEY (id),
  CONSTRAINT guidelines_draft_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id)
);

CREATE TABLE guidelines_version (
  published_at timestamp with time zone NOT NULL,
  published_by uuid,
  version integer NOT NULL,
  why jsonb NOT NULL DEFAULT '{}'::jsonb,
  CONSTRAINT guidelines_version_pkey PRIMARY KEY (version),
  CONSTRAINT guidelines_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id)
);

CREATE TABLE hosted_thread (
  closed_at timestamp with time zone,
  closes_at timestamp with time zone NOT NULL,
  holds_first_posts boolean NOT NULL DEFAULT false,
  opened_at timestamp with time zone,
  opens_at timestamp with time zone NOT NULL,
  slow_seconds integer,
  summary_post_id uuid,
  thread_id uuid NOT NULL,
  CONSTRAINT hosted_thread_check CHECK ((closes_at > opens_at)),
  CONSTRAINT hosted_thread_pkey PRIMARY KEY (thread_id),
  CONSTRAINT hosted_thread_slow_seconds_check CHECK ((slow_seconds > 0)),
  CONSTRAINT hosted_thread_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);
CREATE INDEX hosted_thread_due ON public.hosted_thread USING btree (opens_at) WHERE (closed_at IS NULL);

CREATE TABLE idempotency_key (
  created_at timestamp with time zone NOT NULL,
  input_hash bytea NOT NULL,
  key text NOT NULL,
  made_id uuid,
  outcome jsonb NOT NULL DEFAULT '{}'::jsonb,
  person_id uuid NOT NULL,
  verb text NOT NULL,
  CONSTRAINT idempotency_key_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  CONSTRAINT idempotency_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (created_at);

CREATE TABLE incident (
  began_at timestamp with time zone NOT NULL,
  dismissed_by uuid,
  dismissed_why text NOT NULL DEFAULT ''::text,
  ended_at timestamp with time zone,
  ended_because text,
  id uuid NOT NULL,
  kind text NOT NULL,
  last_over_at timestamp with time zone NOT NULL,
  limit_count integer NOT NULL,
  measure text NOT NULL,
  peak_count integer NOT NULL,
  space_id uuid,
  usual_count integer NOT NULL,
  CONSTRAINT incident_dismissed CHECK (((NOT (ended_because IS DISTINCT FROM 'dismissed'::text)) = (dismissed_by IS NOT NULL))),
  CONSTRAINT incident_dismissed_by_fkey FOREIGN KEY (dismissed_by) REFERENCES person(id),
  CONSTRAINT incident_dismissed_why_check CHECK ((length(dismissed_why) <= 1000)),
  CONSTRAINT incident_ended CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  CONSTRAINT incident_ended_because_check CHECK ((ended_because = ANY (ARRAY['quiet'::text, 'dismissed'::text]))),
  CONSTRAINT incident_kind_check CHECK ((kind = ANY (ARRAY['flood'::text, 'raid'::text]))),
  CONSTRAINT incident_limit_count_check CHECK ((limit_count > 0)),
  CONSTRAINT incident_measure_check CHECK ((measure = ANY (ARRAY['posts'::text, 'joins'::text, 'reports'::text, 'copies'::text]))),
  CONSTRAINT incident_of_measure CHECK ((kind =
CASE
    WHEN (measure = ANY (ARRAY['posts'::text, 'copies'::text])) THEN 'flood'::text
    ELSE 'raid'::text
END)),
  CONSTRAINT incident_pkey PRIMARY KEY (id),
  CONSTRAINT incident_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT incident_usual_count_check CHECK ((usual_count >= 0))
);
CREATE INDEX incident_space ON public.incident USING btree (space_id, measure, began_at DESC);
CREATE UNIQUE INDEX one_open_incident ON public.incident USING btree (measure, space_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

CREATE TABLE legal_hold (
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lifted_why text,
  placed_at timestamp with time zone NOT NULL,
  placed_by uuid,
  why text NOT NULL,
  CONSTRAINT legal_hold_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT legal_hold_check CHECK (((lifted_at IS NULL) = (lifted_why IS NULL))),
  CONSTRAINT legal_hold_check1 CHECK (((lifted_at IS NOT NULL) OR (lifted_by IS NULL))),
  CONSTRAINT legal_hold_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES person(id),
  CONSTRAINT legal_hold_lifted_why_check CHECK (((length(lifted_why) >= 3) AND (length(lifted_why) <= 1000))),
  CONSTRAINT legal_hold_pkey PRIMARY KEY (id),
  CONSTRAINT legal_hold_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES person(id),
  CONSTRAINT legal_hold_why_check CHECK ((length(why) <= 1000))
);
CREATE INDEX legal_hold_lifted ON public.legal_hold USING btree (lifted_at DESC) WHERE (lifted_at IS NOT NULL);
CREATE UNIQUE INDEX legal_hold_in_force ON public.legal_hold USING btree (case_id) WHERE (lifted_at IS NULL);

CREATE TABLE mail (
  attempts integer NOT NULL DEFAULT 0,
  cause text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  given_up_because text,
  id uuid NOT NULL,
  kind text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}'::jsonb,
  person_id uuid NOT NULL,
  sending_since timestamp with time zone,
  sent_at timestamp with time zone,
  state text NOT NULL,
  CONSTRAINT mail_kind_person_id_cause_key UNIQUE (kind, person_id, cause),
  CONSTRAINT mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT mail_pkey PRIMARY KEY (id),
  CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['due'::text, 'sending'::text, 'sent'::text, 'given_up'::text])))
);
CREATE INDEX mail_due ON public.mail USING btree (due_at) WHERE (state = ANY (ARRAY['due'::text, 'sending'::text]));
CREATE INDEX mail_due_urgent ON public.mail USING btree (due_at) WHERE ((state = ANY (ARRAY['due'::text, 'sending'::text])) AND (kind = 'sign_in_link'::text));

CREATE TABLE moderation_case (
  claim_expires_at timestamp with time zone,
  claimed_ahead boolean NOT NULL DEFAULT false,
  claimed_by uuid,
  closed_at timestamp with time zone,
  decided_at timestamp with time zone,
  exposure integer NOT NULL DEFAULT 0,
  id uuid NOT NULL,
  incident_id uuid,
  language text,
  legal_hold_since timestamp with time zone,
  number bigint NOT NULL GENERATED AS IDENTITY,
  offered_to uuid,
  offered_until timestamp with time zone,
  opened_at timestamp with time zone NOT NULL,
  opened_because text NOT NULL,
  promise_at timestamp with time zone NOT NULL,
  queue_at timestamp with time zone NOT NULL,
  report_count integer NOT NULL DEFAULT 0,
  report_weight real NOT NULL DEFAULT 0,
  severity integer NOT NULL DEFAULT 1,
  space_id uuid,
  state text NOT NULL,
  subject_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_person_id uuid NOT NULL,
  triage_score real,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT moderation_case_check CHECK (((state = 'claimed'::text) = (claimed_by IS NOT NULL))),
  CONSTRAINT moderation_case_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES person(id),
  CONSTRAINT moderation_case_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incident(id),
  CONSTRAINT moderation_case_offered_to_fkey FOREIGN KEY (offered_to) REFERENCES person(id),
  CONSTRAINT moderation_case_opened_because_check CHECK ((opened_because = ANY (ARRAY['report'::text, 'rule'::text, 'moderator'::text, 'failure'::text]))),
  CONSTRAINT moderation_case_pkey PRIMARY KEY (id),
  CONSTRAINT moderation_case_severity_check CHECK (((severity >= 1) AND (severity <= 5))),
  CONSTRAINT moderation_case_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT moderation_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'claimed'::text, 'decided'::text, 'appealed'::text, 'closed'::text]))),
  CONSTRAINT moderation_case_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['post'::text, 'thread'::text, 'person'::text]))),
  CONSTRAINT moderation_case_subject_person_id_fkey FOREIGN KEY (subject_person_id) REFERENCES person(id)
);
CREATE INDEX moderation_case_holder ON public.moderation_case USING btree (claimed_by) WHERE (state = 'claimed'::text);
CREATE INDEX moderation_case_incident ON public.moderation_case USING btree (incident_id) WHERE (incident_id IS NOT NULL);
CREATE INDEX moderation_case_lease ON public.moderation_case USING btree (claim_expires_at) WHERE (state = 'claimed'::text);
CREATE INDEX moderation_case_offered ON public.moderation_case USING btree (offered_to) WHERE ((state = ANY (ARRAY['open'::text, 'claimed'::text])) AND (offered_to IS NOT NULL));
CREATE INDEX moderation_case_order ON public.moderation_case USING btree (severity DESC, queue_at, id) WHERE (state = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX moderation_case_person ON public.moderation_case USING btree (subject_person_id);
CREATE INDEX moderation_case_promise ON public.moderation_case USING btree (promise_at) WHERE (state = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX moderation_case_queue ON public.moderation_case USING btree (space_id, severity DESC, promise_at) WHERE (state = ANY (ARRAY['open'::text, 'claimed'::text]));
CREATE INDEX moderation_case_subject ON public.moderation_case USING btree (subject_kind, subject_id);
CREATE INDEX moderation_case_to_close ON public.moderation_case USING btree (decided_at) WHERE (state = 'decided'::text);
CREATE UNIQUE INDEX moderation_case_number ON public.moderation_case USING btree (number);
CREATE UNIQUE INDEX one_open_case ON public.moderation_case USING btree (subject_kind, subject_id) WHERE (state = ANY (ARRAY['open'::text, 'claimed'::text]));

CREATE TABLE moderator_desk (
  keys jsonb,
  keys_are_on boolean NOT NULL DEFAULT true,
  last_at timestamp with time zone,
  limit_cases integer,
  limit_is_chosen boolean NOT NULL DEFAULT false,
  limit_minutes integer,
  person_id uuid NOT NULL,
  started_at timestamp with time zone,
  taken integer NOT NULL DEFAULT 0,
  CONSTRAINT moderator_desk_check CHECK (((limit_minutes IS NULL) OR (limit_cases IS NULL))),
  CONSTRAINT moderator_desk_limit_cases_check CHECK (((limit_cases >= 1) AND (limit_cases <= 999))),
  CONSTRAINT moderator_desk_limit_minutes_check CHECK (((limit_minutes >= 1) AND (limit_minutes <= 999))),
  CONSTRAINT moderator_desk_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT moderator_desk_pkey PRIMARY KEY (person_id)
);

CREATE TABLE notice (
  about jsonb NOT NULL DEFAULT '{}'::jsonb,
  cause_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  decision_id uuid,
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid,
  read_at timestamp with time zone,
  space_id uuid,
  thread_id uuid,
  CONSTRAINT notice_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT notice_person_id_kind_cause_id_key UNIQUE (person_id, kind, cause_id),
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT notice_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT notice_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);
CREATE INDEX notice_of_case ON public.notice USING btree (cause_id) WHERE (kind = 'case_for_you'::text);
CREATE INDEX notice_person ON public.notice USING btree (person_id, created_at DESC, id DESC);
CREATE INDEX notice_unread ON public.notice USING btree (person_id) WHERE (read_at IS NULL);

CREATE TABLE office (
  ended_at timestamp with time zone,
  ended_by uuid,
  from_at timestamp with time zone NOT NULL,
  granted_by uuid,
  id uuid NOT NULL,
  kind text NOT NULL,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  person_id uuid NOT NULL,
  reason text,
  space_id uuid,
  until_at timestamp with time zone,
  CONSTRAINT office_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id),
  CONSTRAINT office_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES person(id),
  CONSTRAINT office_kind_check CHECK ((kind = ANY (ARRAY['moderator'::text, 'coordinator'::text, 'secretary'::text, 'admin'::text]))),
  CONSTRAINT office_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT office_pkey PRIMARY KEY (id),
  CONSTRAINT office_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  CONSTRAINT office_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id)
);
CREATE INDEX office_person ON public.office USING btree (person_id) WHERE (ended_at IS NULL);

CREATE TABLE outbox (
  attempts integer NOT NULL DEFAULT 0,
  created_at timestamp with time zone NOT NULL,
  done_at timestamp with time zone,
  due_at timestamp with time zone NOT NULL,
  handed_over_at timestamp with time zone,
  id uuid NOT NULL,
  job text NOT NULL,
  payload jsonb NOT NULL,
  reason text,
  set_aside_at timestamp with time zone,
  CONSTRAINT outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_done ON public.outbox USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX outbox_screening ON public.outbox USING btree (((payload ->> 'revisionId'::text))) WHERE ((job = 'screen-revision'::text) AND (done_at IS NULL) AND (set_aside_at IS NULL));
CREATE INDEX outbox_waiting ON public.outbox USING btree (due_at) WHERE ((done_at IS NULL) AND (set_aside_at IS NULL));

CREATE TABLE panel (
  answer text,
  appeal_id uuid NOT NULL,
  closed_at timestamp with time zone,
  committed_at timestamp with time zone NOT NULL,
  committed_entry_id uuid NOT NULL,
  drawn_at timestamp with time zone,
  drawn_entry_id uuid,
  id uuid NOT NULL,
  mode text NOT NULL,
  pool text[] NOT NULL,
  pool_root bytea NOT NULL,
  revision_id uuid NOT NULL,
  secret bytea NOT NULL,
  sits_until timestamp with time zone,
  space_id uuid NOT NULL,
  state text NOT NULL,
  ticket_key bytea NOT NULL,
  word_by timestamp with time zone NOT NULL,
  word_hash bytea,
  CONSTRAINT panel_answer_check CHECK ((answer = ANY (ARRAY['upheld'::text, 'changed'::text, 'overturned'::text]))),
  CONSTRAINT panel_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id),
  CONSTRAINT panel_appeal_id_key UNIQUE (appeal_id),
  CONSTRAINT panel_check CHECK ((((drawn_at IS NULL) = (word_hash IS NULL)) AND ((drawn_at IS NULL) = (sits_until IS NULL)))),
  CONSTRAINT panel_check1 CHECK (((state = ANY (ARRAY['waits_for_word'::text, 'sits'::text])) = (closed_at IS NULL))),
  CONSTRAINT panel_check2 CHECK (((state = 'answered'::text) = (answer IS NOT NULL))),
  CONSTRAINT panel_mode_check CHECK ((mode = ANY (ARRAY['advisory'::text, 'binding'::text]))),
  CONSTRAINT panel_pkey PRIMARY KEY (id),
  CONSTRAINT panel_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  CONSTRAINT panel_secret_check CHECK ((length(secret) = 32)),
  CONSTRAINT panel_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT panel_state_check CHECK ((state = ANY (ARRAY['waits_for_word'::text, 'sits'::text, 'answered'::text, 'undecided'::text, 'not_drawn'::text, 'ended'::text]))),
  CONSTRAINT panel_ticket_key_check CHECK ((length(ticket_key) = 32))
);
CREATE INDEX panel_open ON public.panel USING btree (word_by) WHERE (closed_at IS NULL);

CREATE TABLE panel_seat (
  answer_by timestamp with time zone NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  panel_id uuid NOT NULL,
  person_id uuid NOT NULL,
  read_at timestamp with time zone,
  reasons text,
  state text NOT NULL,
  turn integer NOT NULL,
  view text,
  voted_at timestamp with time zone,
  CONSTRAINT panel_seat_check CHECK ((((view IS NULL) = (voted_at IS NULL)) AND ((view IS NULL) = (reasons IS NULL)))),
  CONSTRAINT panel_seat_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES panel(id),
  CONSTRAINT panel_seat_panel_id_person_id_key UNIQUE (panel_id, person_id),
  CONSTRAINT panel_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT panel_seat_pkey PRIMARY KEY (panel_id, turn),
  CONSTRAINT panel_seat_reasons_check CHECK (((length(reasons) >= 1) AND (length(reasons) <= 2000))),
  CONSTRAINT panel_seat_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'seated'::text, 'declined'::text, 'lapsed'::text, 'passed'::text]))),
  CONSTRAINT panel_seat_view_check CHECK ((view = ANY (ARRAY['upheld'::text, 'changed'::text, 'overturned'::text])))
);
CREATE INDEX panel_seat_person ON public.panel_seat USING btree (person_id, asked_at DESC);

CREATE TABLE participation (
  asked_words text NOT NULL DEFAULT ''::text,
  invited_by uuid,
  last_visited_at timestamp with time zone,
  person_id uuid NOT NULL,
  removed_until timestamp with time zone,
  role text NOT NULL DEFAULT 'member'::text,
  since timestamp with time zone NOT NULL,
  space_id uuid NOT NULL,
  state text NOT NULL,
  CONSTRAINT participation_asked_words_check CHECK ((length(asked_words) <= 2000)),
  CONSTRAINT participation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id),
  CONSTRAINT participation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT participation_pkey PRIMARY KEY (person_id, space_id),
  CONSTRAINT participation_role_check CHECK ((role = ANY (ARRAY['member'::text, 'lead'::text]))),
  CONSTRAINT participation_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT participation_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'invited'::text, 'in'::text, 'left'::text, 'removed'::text])))
);
CREATE INDEX participation_since ON public.participation USING btree (space_id, since DESC);
CREATE INDEX participation_space ON public.participation USING btree (space_id, state);

CREATE TABLE person (
  country text,
  created_at timestamp with time zone NOT NULL,
  display_name text NOT NULL,
  guidelines_accepted integer,
  home_space_id uuid,
  id uuid NOT NULL,
  introduction text NOT NULL DEFAULT ''::text,
  is_imported boolean NOT NULL DEFAULT false,
  joined_at timestamp with time zone,
  languages text[] NOT NULL DEFAULT '{en}'::text[],
  last_seen_on date,
  locale text NOT NULL DEFAULT 'en'::text,
  shows_country boolean NOT NULL DEFAULT true,
  shows_region boolean NOT NULL DEFAULT true,
  state text NOT NULL DEFAULT 'active'::text,
  time_zone text NOT NULL DEFAULT 'UTC'::text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT person_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  CONSTRAINT person_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 80))),
  CONSTRAINT person_home_space_id_fkey FOREIGN KEY (home_space_id) REFERENCES space(id),
  CONSTRAINT person_introduction_check CHECK ((length(introduction) <= 500)),
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_state_check CHECK ((state = ANY (ARRAY['active'::text, 'erased'::text])))
);
CREATE INDEX person_home ON public.person USING btree (home_space_id);
CREATE INDEX person_name_trigram ON public.person USING gin (display_name gin_trgm_ops);
CREATE TRIGGER person_zone_moves_digest AFTER UPDATE OF time_zone ON public.person FOR EACH ROW WHEN ((old.time_zone IS DISTINCT FROM new.time_zone)) EXECUTE FUNCTION recompute_digest_schedule();

CREATE TABLE post (
  answers_post_id uuid,
  author_id uuid NOT NULL,
  came_by text NOT NULL DEFAULT 'page'::text,
  created_at timestamp with time zone NOT NULL,
  edited_at timestamp with time zone,
  highlighted_at timestamp with time zone,
  id uuid NOT NULL,
  is_opening boolean NOT NULL DEFAULT false,
  latest_revision_id uuid NOT NULL,
  position bigint,
  published_at timestamp with time zone,
  reaction_count integer NOT NULL DEFAULT 0,
  screened_at timestamp with time zone,
  space_id uuid NOT NULL,
  text_purged_at timestamp with time zone,
  thread_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  visibility text NOT NULL,
  visible_revision_id uuid,
  CONSTRAINT post_answers_post_id_fkey FOREIGN KEY (answers_post_id) REFERENCES post(id),
  CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id),
  CONSTRAINT post_came_by_check CHECK ((came_by = ANY (ARRAY['page'::text, 'mail'::text, 'import'::text]))),
  CONSTRAINT post_check CHECK (((visibility = 'published'::text) <= (("position" IS NOT NULL) AND (visible_revision_id IS NOT NULL)))),
  CONSTRAINT post_latest_revision_id_fkey FOREIGN KEY (latest_revision_id) REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT post_pkey PRIMARY KEY (id),
  CONSTRAINT post_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT post_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id),
  CONSTRAINT post_visibility_check CHECK ((visibility = ANY (ARRAY['held'::text, 'published'::text, 'hidden'::text, 'removed'::text, 'withdrawn'::text]))),
  CONSTRAINT post_visible_revision_id_fkey FOREIGN KEY (visible_revision_id) REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX post_answers ON public.post USING btree (answers_post_id) WHERE (answers_post_id IS NOT NULL);
CREATE INDEX post_author ON public.post USING btree (author_id, created_at DESC);
CREATE INDEX post_reading ON public.post USING btree (thread_id, COALESCE("position", '9007199254740991'::bigint), id);
CREATE INDEX post_space_time ON public.post USING btree (space_id, created_at DESC);
CREATE INDEX post_unscreened ON public.post USING btree (created_at) WHERE (screened_at IS NULL);
CREATE UNIQUE INDEX post_position ON public.post USING btree (thread_id, "position") WHERE ("position" IS NOT NULL);

CREATE TABLE post_likeness (
  author_id uuid NOT NULL,
  bands integer[] NOT NULL,
  created_at timestamp with time zone NOT NULL,
  exact_hash bytea NOT NULL,
  link_count integer NOT NULL,
  mention_count integer NOT NULL,
  post_id uuid NOT NULL,
  revision_id uuid NOT NULL,
  signature integer[] NOT NULL,
  space_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  CONSTRAINT post_likeness_pkey PRIMARY KEY (revision_id),
  CONSTRAINT post_likeness_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT post_likeness_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);
CREATE INDEX post_likeness_author ON public.post_likeness USING btree (author_id, created_at);
CREATE INDEX post_likeness_bands ON public.post_likeness USING gin (bands);
CREATE INDEX post_likeness_exact ON public.post_likeness USING btree (exact_hash, created_at);
CREATE INDEX post_likeness_time ON public.post_likeness USING btree (created_at DESC);

CREATE TABLE post_search (
  plain tsvector NOT NULL,
  post_id uuid NOT NULL,
  space_id uuid NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT post_search_pkey PRIMARY KEY (post_id),
  CONSTRAINT post_search_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id)
);
CREATE INDEX post_search_plain ON public.post_search USING gin (plain);
CREATE INDEX post_search_words ON public.post_search USING gin (words);

CREATE TABLE posts_reviewed (
  asked_at timestamp with time zone NOT NULL,
  person_id uuid NOT NULL,
  post_count integer NOT NULL,
  screening_id uuid NOT NULL,
  space_id uuid NOT NULL,
  CONSTRAINT posts_reviewed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT posts_reviewed_pkey PRIMARY KEY (person_id, space_id),
  CONSTRAINT posts_reviewed_post_count_check CHECK ((post_count > 0)),
  CONSTRAINT posts_reviewed_screening_id_fkey FOREIGN KEY (screening_id) REFERENCES screening(id),
  CONSTRAINT posts_reviewed_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id)
);

CREATE TABLE queue_view (
  created_at timestamp with time zone NOT NULL,
  filter jsonb NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT queue_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  CONSTRAINT queue_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT queue_view_person_id_name_key UNIQUE (person_id, name),
  CONSTRAINT queue_view_pkey PRIMARY KEY (id)
);

CREATE TABLE reaction (
  created_at timestamp with time zone NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  CONSTRAINT reaction_kind_check CHECK ((kind = ANY (ARRAY['thanks'::text, 'agree'::text, 'insight'::text, 'smile'::text, 'with_you'::text]))),
  CONSTRAINT reaction_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT reaction_pkey PRIMARY KEY (post_id, person_id, kind),
  CONSTRAINT reaction_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id)
);
CREATE INDEX reaction_person_time ON public.reaction USING btree (person_id, created_at DESC);
CREATE INDEX reaction_time ON public.reaction USING btree (created_at);

CREATE TABLE read_mark (
  person_id uuid NOT NULL,
  position bigint NOT NULL,
  read_at timestamp with time zone NOT NULL,
  thread_id uuid NOT NULL,
  CONSTRAINT read_mark_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT read_mark_pkey PRIMARY KEY (person_id, thread_id),
  CONSTRAINT read_mark_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);

CREATE TABLE report (
  case_id uuid NOT NULL,
  filed_at timestamp with time zone NOT NULL,
  guideline_number integer NOT NULL,
  id uuid NOT NULL,
  number integer NOT NULL,
  reporter_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'open'::text,
  subject_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_revision_id uuid,
  words text NOT NULL DEFAULT ''::text,
  CONSTRAINT report_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT report_case_id_number_key UNIQUE (case_id, number),
  CONSTRAINT report_case_id_reporter_id_guideline_number_key UNIQUE (case_id, reporter_id, guideline_number),
  CONSTRAINT report_pkey PRIMARY KEY (id),
  CONSTRAINT report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES person(id),
  CONSTRAINT report_state_check CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text]))),
  CONSTRAINT report_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['post'::text, 'thread'::text, 'person'::text]))),
  CONSTRAINT report_words_check CHECK ((length(words) <= 2000))
);
CREATE INDEX report_filed ON public.report USING btree (filed_at);
CREATE INDEX report_reporter ON public.report USING btree (reporter_id);
CREATE INDEX report_reporter_time ON public.report USING btree (reporter_id, filed_at DESC);
CREATE INDEX report_subject ON public.report USING btree (subject_kind, subject_id);

CREATE TABLE reporting_advice (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  told_at timestamp with time zone NOT NULL,
  CONSTRAINT reporting_advice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT reporting_advice_pkey PRIMARY KEY (id)
);
CREATE INDEX reporting_advice_person ON public.reporting_advice USING btree (person_id, told_at);

CREATE TABLE revision (
  created_at timestamp with time zone NOT NULL,
  html text NOT NULL,
  id uuid NOT NULL,
  is_imported boolean NOT NULL DEFAULT false,
  language text,
  number integer NOT NULL,
  post_id uuid NOT NULL,
  purged_hash bytea,
  renderer_version integer NOT NULL,
  screened_at timestamp with time zone,
  source text NOT NULL,
  state text NOT NULL,
  written_by uuid NOT NULL,
  written_under_move_id uuid,
  CONSTRAINT revision_pkey PRIMARY KEY (id),
  CONSTRAINT revision_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT revision_post_id_number_key UNIQUE (post_id, number),
  CONSTRAINT revision_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'held'::text, 'superseded'::text, 'purged'::text]))),
  CONSTRAINT revision_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  CONSTRAINT revision_written_under_move_id_fkey FOREIGN KEY (written_under_move_id) REFERENCES thread_move(decision_id)
);
CREATE INDEX revision_imported ON public.revision USING btree (id) WHERE ((screened_at IS NULL) AND is_imported);
CREATE INDEX revision_time ON public.revision USING btree (created_at, id);
CREATE INDEX revision_unscreened ON public.revision USING btree (created_at) WHERE ((screened_at IS NULL) AND (NOT is_imported));
CREATE INDEX revision_written_under_move ON public.revision USING btree (written_under_move_id) WHERE (written_under_move_id IS NOT NULL);
CREATE TRIGGER revision_purge_takes_quotes AFTER UPDATE OF state ON public.revision FOR EACH ROW WHEN (((new.state = 'purged'::text) AND (old.state <> 'purged'::text))) EXECUTE FUNCTION forget_quotes_of_purged();

CREATE TABLE roll_change (
  after jsonb,
  before jsonb,
  import_id uuid NOT NULL,
  kind text NOT NULL,
  roll_entry_id uuid NOT NULL,
  CONSTRAINT roll_change_import_id_fkey FOREIGN KEY (import_id) REFERENCES roll_import(id),
  CONSTRAINT roll_change_kind_check CHECK ((kind = ANY (ARRAY['added'::text, 'changed'::text, 'ended'::text, 'returned'::text]))),
  CONSTRAINT roll_change_pkey PRIMARY KEY (import_id, roll_entry_id),
  CONSTRAINT roll_change_roll_entry_id_fkey FOREIGN KEY (roll_entry_id) REFERENCES roll_entry(id)
);

CREATE TABLE roll_entry (
  birth_date date,
  country text,
  created_at timestamp with time zone NOT NULL,
  email citext,
  id uuid NOT NULL,
  member_number text NOT NULL,
  name text NOT NULL,
  person_id uuid NOT NULL,
  postal_code text,
  CONSTRAINT roll_entry_member_number_check CHECK (((length(member_number) >= 1) AND (length(member_number) <= 64))),
  CONSTRAINT roll_entry_member_number_key UNIQUE (member_number),
  CONSTRAINT roll_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT roll_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX roll_entry_person ON public.roll_entry USING btree (person_id);

CREATE TABLE roll_import (
  added_count integer NOT NULL DEFAULT 0,
  bad_row_count integer NOT NULL DEFAULT 0,
  changed_count integer NOT NULL DEFAULT 0,
  ended_count integer NOT NULL DEFAULT 0,
  file_hash bytea NOT NULL,
  file_name text NOT NULL,
  id uuid NOT NULL,
  imported_at timestamp with time zone NOT NULL,
  imported_by uuid,
  state text NOT NULL,
  undone_at timestamp with time zone,
  CONSTRAINT roll_import_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES person(id),
  CONSTRAINT roll_import_pkey PRIMARY KEY (id),
  CONSTRAINT roll_import_state_check CHECK ((state = ANY (ARRAY['committed'::text, 'undone'::text])))
);

CREATE TABLE roll_period (
  during daterange NOT NULL,
  id uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by uuid,
  roll_entry_id uuid NOT NULL,
  superseded_at timestamp with time zone,
  superseded_by uuid,
  CONSTRAINT roll_period_during_check CHECK ((NOT isempty(during))),
  CONSTRAINT roll_period_pkey PRIMARY KEY (id),
  CONSTRAINT roll_period_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES roll_import(id),
  CONSTRAINT roll_period_roll_entry_id_during_excl EXCLUDE USING gist (roll_entry_id WITH =, during WITH &&) WHERE ((superseded_at IS NULL)),
  CONSTRAINT roll_period_roll_entry_id_fkey FOREIGN KEY (roll_entry_id) REFERENCES roll_entry(id),
  CONSTRAINT roll_period_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES roll_import(id)
);

CREATE TABLE rule (
  changed_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone NOT NULL,
  id text NOT NULL,
  live_version integer,
  proposed_at timestamp with time zone,
  proposed_by uuid,
  proposed_version integer,
  state text NOT NULL,
  trial_version integer,
  version integer NOT NULL,
  CONSTRAINT rule_check CHECK (((state = 'live'::text) = (live_version IS NOT NULL))),
  CONSTRAINT rule_check1 CHECK (((state = 'live'::text) OR ((state = 'trial'::text) = (trial_version IS NOT NULL)))),
  CONSTRAINT rule_check2 CHECK (((live_version <= version) AND (trial_version <= version) AND (live_version <> trial_version))),
  CONSTRAINT rule_check3 CHECK (((proposed_version IS NULL) = (proposed_at IS NULL))),
  CONSTRAINT rule_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,79}$'::text)),
  CONSTRAINT rule_pkey PRIMARY KEY (id),
  CONSTRAINT rule_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  CONSTRAINT rule_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'trial'::text, 'live'::text, 'retired'::text])))
);
CREATE TRIGGER rule_book_counts_rules AFTER INSERT OR DELETE OR UPDATE ON public.rule FOR EACH STATEMENT EXECUTE FUNCTION rule_book_has_changed();

CREATE TABLE rule_book (
  is_one boolean NOT NULL DEFAULT true,
  version bigint NOT NULL,
  CONSTRAINT rule_book_is_one_check CHECK (is_one),
  CONSTRAINT rule_book_pkey PRIMARY KEY (is_one)
);

CREATE TABLE rule_effect (
  began_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_by_decision_id uuid,
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  post_count integer,
  post_id uuid NOT NULL,
  rule_id text NOT NULL,
  rule_version integer NOT NULL,
  screening_id uuid NOT NULL,
  space_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  until_at timestamp with time zone,
  CONSTRAINT rule_effect_check CHECK (((kind = 'slow_thread'::text) = (until_at IS NOT NULL))),
  CONSTRAINT rule_effect_check1 CHECK (((kind = 'review_posts'::text) = (post_count IS NOT NULL))),
  CONSTRAINT rule_effect_check2 CHECK (((ended_at IS NOT NULL) OR ((ended_by IS NULL) AND (ended_by_decision_id IS NULL)))),
  CONSTRAINT rule_effect_ended_by_decision_id_fkey FOREIGN KEY (ended_by_decision_id) REFERENCES decision(id),
  CONSTRAINT rule_effect_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id),
  CONSTRAINT rule_effect_kind_check CHECK ((kind = ANY (ARRAY['slow_thread'::text, 'review_posts'::text]))),
  CONSTRAINT rule_effect_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT rule_effect_pkey PRIMARY KEY (id),
  CONSTRAINT rule_effect_post_count_check CHECK ((post_count > 0)),
  CONSTRAINT rule_effect_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT rule_effect_screening_id_fkey FOREIGN KEY (screening_id) REFERENCES screening(id),
  CONSTRAINT rule_effect_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT rule_effect_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);
CREATE INDEX rule_effect_decision ON public.rule_effect USING btree (ended_by_decision_id) WHERE (ended_by_decision_id IS NOT NULL);
CREATE INDEX rule_effect_person ON public.rule_effect USING btree (person_id, space_id) WHERE ((kind = 'review_posts'::text) AND (ended_at IS NULL));
CREATE INDEX rule_effect_post ON public.rule_effect USING btree (post_id);
CREATE INDEX rule_effect_thread ON public.rule_effect USING btree (thread_id) WHERE ((kind = 'slow_thread'::text) AND (ended_at IS NULL));

CREATE TABLE rule_hit (
  hit_at timestamp with time zone NOT NULL,
  is_trial boolean NOT NULL,
  outcome text NOT NULL,
  post_id uuid NOT NULL,
  revision_id uuid NOT NULL,
  rule_id text NOT NULL,
  screening_id uuid NOT NULL,
  space_id uuid NOT NULL,
  version integer NOT NULL,
  CONSTRAINT rule_hit_outcome_check CHECK ((outcome = ANY (ARRAY['publish'::text, 'case'::text, 'hold'::text, 'refuse'::text]))),
  CONSTRAINT rule_hit_pkey PRIMARY KEY (revision_id, rule_id, version),
  CONSTRAINT rule_hit_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT rule_hit_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  CONSTRAINT rule_hit_screening_id_fkey FOREIGN KEY (screening_id) REFERENCES screening(id),
  CONSTRAINT rule_hit_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id)
);
CREATE INDEX rule_hit_post ON public.rule_hit USING btree (post_id);
CREATE INDEX rule_hit_rule ON public.rule_hit USING btree (rule_id, hit_at DESC);

CREATE TABLE rule_list (
  added_count integer NOT NULL DEFAULT 0,
  entries jsonb NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  origin text NOT NULL DEFAULT 'written'::text,
  removed_count integer NOT NULL DEFAULT 0,
  version integer NOT NULL,
  why text NOT NULL DEFAULT ''::text,
  written_at timestamp with time zone NOT NULL,
  written_by uuid,
  CONSTRAINT rule_list_kind_check CHECK ((kind = ANY (ARRAY['words'::text, 'domains'::text, 'values'::text]))),
  CONSTRAINT rule_list_origin_check CHECK ((origin = ANY (ARRAY['starter'::text, 'written'::text]))),
  CONSTRAINT rule_list_pkey PRIMARY KEY (name, version),
  CONSTRAINT rule_list_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id)
);
CREATE TRIGGER rule_book_counts_lists AFTER INSERT OR DELETE OR UPDATE ON public.rule_list FOR EACH STATEMENT EXECUTE FUNCTION rule_book_has_changed();

CREATE TABLE rule_move (
  act text NOT NULL,
  id uuid NOT NULL,
  moved_at timestamp with time zone NOT NULL,
  moved_by uuid,
  rule_id text NOT NULL,
  version integer NOT NULL,
  why text NOT NULL DEFAULT ''::text,
  CONSTRAINT rule_move_act_check CHECK ((act = ANY (ARRAY['taken_over'::text, 'drafted'::text, 'put_on_trial'::text, 'proposed'::text, 'made_live'::text, 'retired'::text]))),
  CONSTRAINT rule_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  CONSTRAINT rule_move_pkey PRIMARY KEY (id),
  CONSTRAINT rule_move_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES rule(id)
);
CREATE INDEX rule_move_person ON public.rule_move USING btree (moved_by) WHERE (moved_by IS NOT NULL);
CREATE INDEX rule_move_rule ON public.rule_move USING btree (rule_id, moved_at DESC, id DESC);

CREATE TABLE rule_version (
  document jsonb NOT NULL,
  origin text NOT NULL DEFAULT 'written'::text,
  rule_id text NOT NULL,
  version integer NOT NULL,
  why text NOT NULL DEFAULT ''::text,
  written_at timestamp with time zone NOT NULL,
  written_by uuid,
  CONSTRAINT rule_version_origin_check CHECK ((origin = ANY (ARRAY['starter'::text, 'written'::text]))),
  CONSTRAINT rule_version_pkey PRIMARY KEY (rule_id, version),
  CONSTRAINT rule_version_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES rule(id),
  CONSTRAINT rule_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id)
);

CREATE TABLE sanction (
  decision_id uuid NOT NULL,
  from_at timestamp with time zone NOT NULL,
  hours integer,
  hours_between_posts integer,
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  seconded_at timestamp with time zone,
  seconded_by uuid,
  space_id uuid,
  state text NOT NULL,
  until_at timestamp with time zone,
  CONSTRAINT sanction_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT sanction_hours_check CHECK ((hours > 0)),
  CONSTRAINT sanction_kind_check CHECK ((kind = ANY (ARRAY['warning'::text, 'slow_down'::text, 'mute_in_space'::text, 'mute'::text, 'suspension'::text]))),
  CONSTRAINT sanction_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT sanction_pkey PRIMARY KEY (id),
  CONSTRAINT sanction_seconded_by_fkey FOREIGN KEY (seconded_by) REFERENCES person(id),
  CONSTRAINT sanction_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT sanction_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'in_force'::text, 'served'::text, 'lifted'::text])))
);
CREATE INDEX sanction_decision ON public.sanction USING btree (decision_id);
CREATE INDEX sanction_ending ON public.sanction USING btree (until_at) WHERE (state = 'in_force'::text);
CREATE INDEX sanction_pending ON public.sanction USING btree (until_at) WHERE (state = 'pending'::text);
CREATE INDEX sanction_person ON public.sanction USING btree (person_id);
CREATE INDEX sanction_waiting ON public.sanction USING btree (from_at) WHERE (state = 'pending'::text);

CREATE TABLE schedule (
  last_started_at timestamp with time zone NOT NULL,
  lease_until timestamp with time zone,
  name text NOT NULL,
  CONSTRAINT schedule_pkey PRIMARY KEY (name)
);

CREATE TABLE screening (
  facts jsonb NOT NULL,
  failure text,
  id uuid NOT NULL,
  outcome text NOT NULL,
  phase text NOT NULL,
  post_id uuid NOT NULL,
  results jsonb NOT NULL,
  revision_id uuid NOT NULL,
  rule_versions jsonb NOT NULL,
  screened_at timestamp with time zone NOT NULL,
  CONSTRAINT screening_outcome_check CHECK ((outcome = ANY (ARRAY['publish'::text, 'case'::text, 'hold'::text, 'refuse'::text]))),
  CONSTRAINT screening_phase_check CHECK ((phase = ANY (ARRAY['quick'::text, 'full'::text]))),
  CONSTRAINT screening_pkey PRIMARY KEY (id),
  CONSTRAINT screening_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT screening_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  CONSTRAINT screening_revision_id_phase_key UNIQUE (revision_id, phase)
);
CREATE INDEX screening_post ON public.screening USING btree (post_id);
CREATE INDEX screening_time ON public.screening USING btree (screened_at);

CREATE TABLE second_view (
  agrees boolean,
  asked_at timestamp with time zone NOT NULL,
  because text NOT NULL,
  case_id uuid NOT NULL,
  claim_expires_at timestamp with time zone,
  claimed_by uuid,
  decision_id uuid NOT NULL,
  given_at timestamp with time zone,
  given_by uuid,
  guideline_number integer,
  id uuid NOT NULL,
  outcome text,
  state text NOT NULL,
  words text NOT NULL DEFAULT ''::text,
  CONSTRAINT second_view_because_check CHECK ((because = ANY (ARRAY['disputed'::text, 'drawn'::text]))),
  CONSTRAINT second_view_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id),
  CONSTRAINT second_view_check CHECK (((state = 'claimed'::text) = (claimed_by IS NOT NULL))),
  CONSTRAINT second_view_check1 CHECK (((state = 'given'::text) = (given_at IS NOT NULL))),
  CONSTRAINT second_view_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES person(id),
  CONSTRAINT second_view_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT second_view_decision_id_key UNIQUE (decision_id),
  CONSTRAINT second_view_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id),
  CONSTRAINT second_view_pkey PRIMARY KEY (id),
  CONSTRAINT second_view_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'given'::text, 'dropped'::text])))
);
CREATE INDEX second_view_case ON public.second_view USING btree (case_id);
CREATE INDEX second_view_given ON public.second_view USING btree (given_at) WHERE (state = 'given'::text);
CREATE INDEX second_view_waiting ON public.second_view USING btree (asked_at) WHERE (state = ANY (ARRAY['waiting'::text, 'claimed'::text]));

CREATE TABLE session (
  created_at timestamp with time zone NOT NULL,
  device text NOT NULL DEFAULT ''::text,
  ended_at timestamp with time zone,
  expires_at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  method text NOT NULL DEFAULT 'link'::text,
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  CONSTRAINT session_method_check CHECK ((method = ANY (ARRAY['link'::text, 'password'::text, 'passkey'::text, 'demo'::text, 'set_up'::text]))),
  CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX session_person ON public.session USING btree (person_id) WHERE (ended_at IS NULL);

CREATE TABLE set_up_link (
  created_at timestamp with time zone NOT NULL,
  token_hash bytea NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT set_up_link_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE sign_in_link (
  created_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_because text,
  expires_at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  CONSTRAINT sign_in_link_ended_because_check CHECK ((ended_because = ANY (ARRAY['used'::text, 'superseded'::text, 'restored'::text]))),
  CONSTRAINT sign_in_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT sign_in_link_pkey PRIMARY KEY (id),
  CONSTRAINT sign_in_link_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX sign_in_link_person ON public.sign_in_link USING btree (person_id) WHERE (ended_at IS NULL);

CREATE TABLE space (
  calm_until timestamp with time zone,
  continent text,
  countries text[] NOT NULL DEFAULT '{}'::text[],
  created_at timestamp with time zone NOT NULL,
  created_by uuid,
  first_posts_reviewed boolean NOT NULL DEFAULT false,
  guideline_line jsonb NOT NULL DEFAULT '{}'::jsonb,
  id uuid NOT NULL,
  kind text NOT NULL,
  last_activity_at timestamp with time zone NOT NULL,
  line uuid[] NOT NULL,
  mode text NOT NULL,
  name jsonb NOT NULL,
  parent_id uuid,
  participant_count integer NOT NULL DEFAULT 0,
  post_count integer NOT NULL DEFAULT 0,
  purpose jsonb NOT NULL DEFAULT '{}'::jsonb,
  slug text NOT NULL,
  state text NOT NULL DEFAULT 'active'::text,
  thread_count integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT space_continent_check CHECK ((continent = ANY (ARRAY['africa'::text, 'asia'::text, 'europe'::text, 'north_america'::text, 'oceania'::text, 'south_america'::text]))),
  CONSTRAINT space_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id),
  CONSTRAINT space_kind_check CHECK ((kind = ANY (ARRAY['commons'::text, 'region'::text, 'campaign'::text, 'working_group'::text, 'council'::text]))),
  CONSTRAINT space_mode_check CHECK ((mode = ANY (ARRAY['open'::text, 'request'::text, 'invite'::text, 'secret'::text]))),
  CONSTRAINT space_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES space(id),
  CONSTRAINT space_pkey PRIMARY KEY (id),
  CONSTRAINT space_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'::text)),
  CONSTRAINT space_slug_key UNIQUE (slug),
  CONSTRAINT space_state_check CHECK ((state = ANY (ARRAY['active'::text, 'archived'::text])))
);
CREATE INDEX space_countries ON public.space USING gin (countries);
CREATE INDEX space_line ON public.space USING gin (line);
CREATE UNIQUE INDEX one_commons ON public.space USING btree (kind) WHERE (kind = 'commons'::text);

CREATE TABLE standing_cause (
  decision_id uuid NOT NULL,
  ended_at timestamp with time zone,
  from_at timestamp with time zone NOT NULL,
  hours_between_posts integer,
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  space_id uuid,
  until_at timestamp with time zone,
  CONSTRAINT standing_cause_check CHECK (((kind <> 'slow_down'::text) OR (hours_between_posts IS NOT NULL))),
  CONSTRAINT standing_cause_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT standing_cause_hours_between_posts_check CHECK ((hours_between_posts > 0)),
  CONSTRAINT standing_cause_kind_check CHECK ((kind = ANY (ARRAY['warning'::text, 'slow_down'::text, 'mute'::text, 'suspension'::text]))),
  CONSTRAINT standing_cause_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT standing_cause_pkey PRIMARY KEY (id),
  CONSTRAINT standing_cause_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id)
);
CREATE INDEX standing_cause_decision ON public.standing_cause USING btree (decision_id);
CREATE INDEX standing_cause_person ON public.standing_cause USING btree (person_id) WHERE (ended_at IS NULL);

CREATE TABLE subscription (
  created_at timestamp with time zone NOT NULL,
  level text NOT NULL,
  person_id uuid NOT NULL,
  target_id uuid NOT NULL,
  target_kind text NOT NULL,
  CONSTRAINT subscription_level_check CHECK ((level = ANY (ARRAY['all'::text, 'digest'::text, 'none'::text]))),
  CONSTRAINT subscription_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT subscription_pkey PRIMARY KEY (person_id, target_kind, target_id),
  CONSTRAINT subscription_target_kind_check CHECK ((target_kind = ANY (ARRAY['space'::text, 'thread'::text])))
);
CREATE INDEX subscription_target ON public.subscription USING btree (target_kind, target_id) WHERE (level = 'all'::text);

CREATE TABLE thread (
  author_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  language text,
  last_activity_at timestamp with time zone NOT NULL,
  last_position bigint NOT NULL DEFAULT 0,
  last_post_id uuid,
  merged_into uuid,
  moved_by_decision_id uuid,
  pinned_at timestamp with time zone,
  post_count integer NOT NULL DEFAULT 0,
  slow_seconds integer,
  slowed_until timestamp with time zone,
  space_id uuid NOT NULL,
  state text NOT NULL,
  title text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  visibility text NOT NULL,
  CONSTRAINT thread_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id),
  CONSTRAINT thread_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES thread(id),
  CONSTRAINT thread_moved_by_decision_id_fkey FOREIGN KEY (moved_by_decision_id) REFERENCES thread_move(decision_id),
  CONSTRAINT thread_pkey PRIMARY KEY (id),
  CONSTRAINT thread_slow_seconds_check CHECK ((slow_seconds > 0)),
  CONSTRAINT thread_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT thread_state_check CHECK ((state = ANY (ARRAY['scheduled'::text, 'open'::text, 'slow'::text, 'locked'::text, 'closed'::text, 'hidden'::text, 'removed'::text, 'merged'::text]))),
  CONSTRAINT thread_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  CONSTRAINT thread_visibility_check CHECK ((visibility = ANY (ARRAY['held'::text, 'published'::text, 'hidden'::text, 'removed'::text, 'withdrawn'::text])))
);
CREATE INDEX thread_author ON public.thread USING btree (author_id);
CREATE INDEX thread_listed ON public.thread USING btree (space_id, last_activity_at DESC, id DESC) WHERE (visibility = 'published'::text);
CREATE INDEX thread_title_trigram ON public.thread USING gin (title gin_trgm_ops);

CREATE TABLE thread_host (
  person_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  CONSTRAINT thread_host_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT thread_host_pkey PRIMARY KEY (thread_id, person_id),
  CONSTRAINT thread_host_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);

CREATE TABLE thread_lock (
  began_at timestamp with time zone NOT NULL,
  decision_id uuid NOT NULL,
  ended_at timestamp with time zone,
  thread_id uuid NOT NULL,
  CONSTRAINT thread_lock_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT thread_lock_pkey PRIMARY KEY (decision_id),
  CONSTRAINT thread_lock_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id)
);
CREATE INDEX thread_lock_thread ON public.thread_lock USING btree (thread_id) WHERE (ended_at IS NULL);

CREATE TABLE thread_move (
  began_at timestamp with time zone NOT NULL,
  decision_id uuid NOT NULL,
  ended_at timestamp with time zone,
  from_space_id uuid NOT NULL,
  number bigint NOT NULL GENERATED AS IDENTITY,
  thread_id uuid NOT NULL,
  to_space_id uuid NOT NULL,
  CONSTRAINT thread_move_check CHECK ((from_space_id <> to_space_id)),
  CONSTRAINT thread_move_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT thread_move_from_space_id_fkey FOREIGN KEY (from_space_id) REFERENCES space(id),
  CONSTRAINT thread_move_pkey PRIMARY KEY (decision_id),
  CONSTRAINT thread_move_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id),
  CONSTRAINT thread_move_to_space_id_fkey FOREIGN KEY (to_space_id) REFERENCES space(id)
);
CREATE INDEX thread_move_thread ON public.thread_move USING btree (thread_id, number);

CREATE TABLE transparency_report (
  figures jsonb NOT NULL,
  from_at timestamp with time zone NOT NULL,
  made_at timestamp with time zone NOT NULL,
  period text NOT NULL,
  until_at timestamp with time zone NOT NULL,
  CONSTRAINT transparency_report_check CHECK ((until_at > from_at)),
  CONSTRAINT transparency_report_period_check CHECK ((period ~ '^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$'::text)),
  CONSTRAINT transparency_report_pkey PRIMARY KEY (period)
);

CREATE TABLE triage_model (
  bad integer NOT NULL,
  decided_until timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  examples integer NOT NULL,
  measures jsonb NOT NULL,
  model text,
  state text NOT NULL,
  trained_at timestamp with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT triage_model_pkey PRIMARY KEY (version),
  CONSTRAINT triage_model_state_check CHECK ((state = ANY (ARRAY['in_use'::text, 'retired'::text, 'not_used'::text])))
);
CREATE UNIQUE INDEX one_triage_model_in_use ON public.triage_model USING btree (state) WHERE (state = 'in_use'::text);

CREATE TABLE visibility_cause (
  began_at timestamp with time zone NOT NULL,
  decision_id uuid,
  effect text NOT NULL,
  ended_at timestamp with time zone,
  ended_by_decision_id uuid,
  id uuid NOT NULL,
  kind text NOT NULL,
  post_id uuid NOT NULL,
  revision_id uuid,
  screening_id uuid,
  CONSTRAINT visibility_cause_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  CONSTRAINT visibility_cause_effect_check CHECK ((effect = ANY (ARRAY['held'::text, 'hidden'::text, 'removed'::text, 'withdrawn'::text]))),
  CONSTRAINT visibility_cause_kind_check CHECK ((kind = ANY (ARRAY['rule'::text, 'screening_failed'::text, 'unscreened'::text, 'insisted'::text, 'first_post'::text, 'calm'::text, 'host'::text, 'decision'::text, 'withdrawal'::text, 'import'::text, 'written_elsewhere'::text]))),
  CONSTRAINT visibility_cause_pkey PRIMARY KEY (id),
  CONSTRAINT visibility_cause_post_id_fkey FOREIGN KEY (post_id) REFERENCES post(id),
  CONSTRAINT visibility_cause_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT visibility_cause_screening_id_fkey FOREIGN KEY (screening_id) REFERENCES screening(id)
);
CREATE INDEX visibility_cause_decision ON public.visibility_cause USING btree (decision_id) WHERE (decision_id IS NOT NULL);
CREATE INDEX visibility_cause_post ON public.visibility_cause USING btree (post_id);
CREATE INDEX visibility_cause_removed ON public.visibility_cause USING btree (began_at) WHERE ((effect = 'removed'::text) AND (ended_at IS NULL));

CREATE TABLE vouch (
  at timestamp with time zone NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  space_id uuid NOT NULL,
  vouched_by uuid NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  words text NOT NULL,
  CONSTRAINT vouch_check CHECK ((person_id <> vouched_by)),
  CONSTRAINT vouch_check1 CHECK (((withdrawn_at IS NOT NULL) OR (withdrawn_by IS NULL))),
  CONSTRAINT vouch_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT vouch_pkey PRIMARY KEY (id),
  CONSTRAINT vouch_space_id_fkey FOREIGN KEY (space_id) REFERENCES space(id),
  CONSTRAINT vouch_vouched_by_fkey FOREIGN KEY (vouched_by) REFERENCES person(id),
  CONSTRAINT vouch_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  CONSTRAINT vouch_words_check CHECK ((length(words) <= 300))
);
CREATE INDEX vouch_given ON public.vouch USING btree (vouched_by);
CREATE INDEX vouch_person ON public.vouch USING btree (person_id);
CREATE UNIQUE INDEX vouch_in_force ON public.vouch USING btree (person_id, vouched_by) WHERE (withdrawn_at IS NULL);

CREATE OR REPLACE FUNCTION public.begin_digest_schedule()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO digest_schedule (person_id, frequency) VALUES (NEW.person_id, 'weekly') ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.bigrams(source text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT coalesce(string_agg(substr(run[1], i, 2), ' '), '')
  FROM regexp_matches(source, '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', 'g') AS run,
    generate_series(1, greatest(length(run[1]) - 1, 1)) AS i
$function$
;

CREATE OR REPLACE FUNCTION public.forget_quotes_of_purged()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE back_test_post SET reasons = '{}' WHERE post_id = NEW.post_id;
  RETURN NULL;
END
$function$
;

CREATE OR REPLACE FUNCTION public.recompute_digest_schedule()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE digest_schedule SET next_due_at = NULL WHERE person_id = NEW.id;
  RETURN NULL;
END $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change_of_kind()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a community stays what it was made: real or demo';
END $function$
;

CREATE OR REPLACE FUNCTION public.rule_book_has_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO rule_book (version) VALUES (1) ON CONFLICT (is_one) DO UPDATE SET version = rule_book.version + 1;
  RETURN NULL;
END
$function$
;

CREATE OR REPLACE FUNCTION public.search_config(language text)
 RETURNS regconfig
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT (CASE language WHEN 'ar' THEN 'arabic' WHEN 'da' THEN 'danish' WHEN 'de' THEN 'german' WHEN 'el' THEN 'greek'
    WHEN 'en' THEN 'english' WHEN 'es' THEN 'spanish' WHEN 'fi' THEN 'finnish' WHEN 'fr' THEN 'french' WHEN 'hi' THEN 'hindi'
    WHEN 'hu' THEN 'hungarian' WHEN 'id' THEN 'indonesian' WHEN 'it' THEN 'italian' WHEN 'nl' THEN 'dutch'
    WHEN 'no' THEN 'norwegian' WHEN 'pt' THEN 'portuguese' WHEN 'ro' THEN 'romanian' WHEN 'ru' THEN 'russian'
    WHEN 'sv' THEN 'swedish' WHEN 'tr' THEN 'turkish' ELSE 'simple' END)::regconfig
$function$
;
