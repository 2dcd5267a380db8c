-- What reaches a member without their asking, and mail that somebody sits and waits for.

-- Answers and mentions by mail as well, for who wants it.
ALTER TABLE digest_schedule ADD COLUMN notices_by_mail boolean NOT NULL DEFAULT false;

-- Schedules whose next instant is still to be computed: new ones, and those of members who changed their zone.
CREATE INDEX digest_schedule_uncomputed ON digest_schedule (person_id) WHERE next_due_at IS NULL AND frequency <> 'off';

-- Every account has a schedule, and no change of a zone is missed, whichever verb, import or restore writes the row.
CREATE FUNCTION begin_digest_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO digest_schedule (person_id, frequency) VALUES (NEW.person_id, 'weekly') ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER account_begins_digest_schedule AFTER INSERT ON account
  FOR EACH ROW EXECUTE FUNCTION begin_digest_schedule();

CREATE FUNCTION recompute_digest_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE digest_schedule SET next_due_at = NULL WHERE person_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER person_zone_moves_digest AFTER UPDATE OF time_zone ON person
  FOR EACH ROW WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION recompute_digest_schedule();

INSERT INTO digest_schedule (person_id, frequency) SELECT person_id, 'weekly' FROM account ON CONFLICT DO NOTHING;

-- A sign-in link does not wait behind thousands of digests.
CREATE INDEX mail_due_urgent ON mail (due_at) WHERE state IN ('due', 'sending') AND kind = 'sign_in_link';
