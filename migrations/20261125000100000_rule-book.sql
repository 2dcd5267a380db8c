-- The rule book: which version of a rule runs, which is on trial, who moved it and why, and what it hit.

-- Counts the changes of what runs, so that every process sees in one small read whether its compiled rules are old.
-- Kept by triggers: whoever changes a rule or a list, by whatever way, it takes effect. Its row is also the lock under
-- which the book is changed.
CREATE TABLE rule_book (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  version bigint NOT NULL
);
CREATE FUNCTION rule_book_has_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rule_book (version) VALUES (1) ON CONFLICT (is_one) DO UPDATE SET version = rule_book.version + 1;
  RETURN NULL;
END
$$;
CREATE TRIGGER rule_book_counts_rules AFTER INSERT OR UPDATE OR DELETE ON rule
  FOR EACH STATEMENT EXECUTE FUNCTION rule_book_has_changed();
CREATE TRIGGER rule_book_counts_lists AFTER INSERT OR UPDATE OR DELETE ON rule_list
  FOR EACH STATEMENT EXECUTE FUNCTION rule_book_has_changed();

-- `version` is the newest that was written; what runs is named beside it. A live rule may have a newer version on
-- trial, or one that is a draft yet.
ALTER TABLE rule ADD COLUMN live_version int;
ALTER TABLE rule ADD COLUMN trial_version int;
UPDATE rule SET live_version = version WHERE state = 'live';
UPDATE rule SET trial_version = version WHERE state = 'trial';
ALTER TABLE rule ADD CHECK ((state = 'live') = (live_version IS NOT NULL));
ALTER TABLE rule ADD CHECK (state = 'live' OR (state = 'trial') = (trial_version IS NOT NULL));
ALTER TABLE rule ADD CHECK (live_version <= version AND trial_version <= version AND live_version <> trial_version);
-- Where two offices are wanted: who proposed that this version goes live.
ALTER TABLE rule ADD COLUMN proposed_version int;
ALTER TABLE rule ADD COLUMN proposed_by uuid REFERENCES person;
ALTER TABLE rule ADD COLUMN proposed_at timestamptz;
ALTER TABLE rule ADD CHECK ((proposed_version IS NULL) = (proposed_at IS NULL));
ALTER TABLE community ADD COLUMN rules_need_two_offices boolean NOT NULL DEFAULT false;

-- `starter`: as it came with Meridian, written down when the community took its rules into its own hands.
ALTER TABLE rule_version ADD COLUMN origin text NOT NULL DEFAULT 'written' CHECK (origin IN ('starter', 'written'));

-- The rule language speaks of values where the first schema said hashes.
ALTER TABLE rule_list DROP CONSTRAINT rule_list_kind_check;
UPDATE rule_list SET kind = 'values' WHERE kind = 'hashes';
ALTER TABLE rule_list ADD CHECK (kind IN ('words', 'domains', 'values'));
ALTER TABLE rule_list ADD COLUMN why text NOT NULL DEFAULT '';
ALTER TABLE rule_list ADD COLUMN added_count int NOT NULL DEFAULT 0;
ALTER TABLE rule_list ADD COLUMN removed_count int NOT NULL DEFAULT 0;
ALTER TABLE rule_list ADD COLUMN origin text NOT NULL DEFAULT 'written' CHECK (origin IN ('starter', 'written'));

-- What was done with a rule, in order: the story on its page. The audit log holds the same acts, sealed.
CREATE TABLE rule_move (
  id uuid PRIMARY KEY,
  rule_id text NOT NULL REFERENCES rule,
  version int NOT NULL,
  act text NOT NULL CHECK (act IN ('taken_over', 'drafted', 'put_on_trial', 'proposed', 'made_live', 'retired')),
  moved_by uuid REFERENCES person,
  moved_at timestamptz NOT NULL,
  why text NOT NULL DEFAULT ''
);
CREATE INDEX rule_move_rule ON rule_move (rule_id, moved_at DESC, id DESC);
CREATE INDEX rule_move_person ON rule_move (moved_by) WHERE moved_by IS NOT NULL;

-- Which rule fired on which text, in which place: what the account of a rule is counted from. No reference to the rule:
-- those of the starter set fire before the community has taken them over.
CREATE TABLE rule_hit (
  revision_id uuid NOT NULL REFERENCES revision,
  rule_id text NOT NULL,
  version int NOT NULL,
  post_id uuid NOT NULL REFERENCES post,
  space_id uuid NOT NULL REFERENCES space,
  screening_id uuid NOT NULL REFERENCES screening,
  outcome text NOT NULL CHECK (outcome IN ('publish', 'case', 'hold', 'refuse')),
  is_trial boolean NOT NULL,
  hit_at timestamptz NOT NULL,
  PRIMARY KEY (revision_id, rule_id, version)
);
CREATE INDEX rule_hit_rule ON rule_hit (rule_id, hit_at DESC);
CREATE INDEX rule_hit_post ON rule_hit (post_id);
INSERT INTO rule_hit (revision_id, rule_id, version, post_id, space_id, screening_id, outcome, is_trial, hit_at)
  SELECT screening.revision_id, fired ->> 'ruleId', (fired ->> 'version')::int, post.id, post.space_id, screening.id,
    fired ->> 'outcome', fired ->> 'state' = 'trial', screening.screened_at
  FROM screening JOIN post ON post.id = screening.post_id,
    jsonb_array_elements(screening.results) AS fired
  ORDER BY screening.screened_at
  ON CONFLICT DO NOTHING;

-- What came of the remarks of the last weeks, and what moderators decided in them.
CREATE INDEX draft_check_time ON draft_check (checked_at);
CREATE INDEX decision_time ON decision (decided_at);
