-- Why a second moderator left a long suspension at its seven days stands among the notes of the case.
ALTER TABLE case_note DROP CONSTRAINT case_note_kind_check,
  ADD CONSTRAINT case_note_kind_check CHECK (kind IN ('note', 'take_over', 'hand_over', 'second_view', 'declined'));

-- What waits for a second moderator is few, is listed, and ends.
CREATE INDEX sanction_pending ON sanction (until_at) WHERE state = 'pending';
