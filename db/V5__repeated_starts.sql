-- A page names its attempt to start, so that a start whose answer got lost can be repeated without beginning a second session.
ALTER TABLE session ADD COLUMN attempt uuid;

CREATE UNIQUE INDEX session_attempt ON session (study_id, attempt) WHERE attempt IS NOT NULL;
