-- Whoever looks after late screenings asks, revision by revision, whether a job still waits for it.
CREATE INDEX outbox_screening ON outbox ((payload ->> 'revisionId'))
  WHERE job = 'screen-revision' AND done_at IS NULL AND set_aside_at IS NULL;
