-- Rules ask how many reactions somebody gave lately, and a back-test asks for everybody's.
CREATE INDEX reaction_person_time ON reaction (person_id, created_at DESC);
CREATE INDEX reaction_time ON reaction (created_at);
