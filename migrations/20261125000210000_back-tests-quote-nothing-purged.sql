-- Why a post was caught is told with some of its words. They go when the post's words go.
CREATE FUNCTION forget_quotes_of_purged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE back_test_post SET reasons = '{}' WHERE post_id = NEW.post_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER revision_purge_takes_quotes AFTER UPDATE OF state ON revision
  FOR EACH ROW WHEN (NEW.state = 'purged' AND OLD.state <> 'purged') EXECUTE FUNCTION forget_quotes_of_purged();
