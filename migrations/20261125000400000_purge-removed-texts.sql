-- A removed text goes for good once nobody can appeal any more; a legal hold on its case keeps it as long as it stands.
ALTER TABLE moderation_case ADD COLUMN legal_hold_since timestamptz;
ALTER TABLE post ADD COLUMN text_purged_at timestamptz;
-- SHA-256 of the Markdown that was purged: whoever has the text can still show that it was this one.
ALTER TABLE revision ADD COLUMN purged_hash bytea;
CREATE INDEX visibility_cause_removed ON visibility_cause (began_at) WHERE effect = 'removed' AND ended_at IS NULL;
