-- A study may pause. Of a blinded one is kept who looked at results before it was closed.
ALTER TABLE study
    DROP CONSTRAINT study_status_check,
    ADD CONSTRAINT study_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'PAUSED', 'CLOSED'));

CREATE TABLE look (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study_id     bigint      NOT NULL REFERENCES study,
    at           timestamptz NOT NULL,
    researcher   text        NOT NULL CHECK (researcher <> ''),
    reason       text        NOT NULL CHECK (reason <> ''),
    participants int         NOT NULL CHECK (participants >= 0),
    answers      bigint      NOT NULL CHECK (answers >= 0)
);

CREATE INDEX look_study ON look (study_id);

CREATE FUNCTION refuse_change_of_look() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a look that happened is never changed';
END $$;

CREATE TRIGGER look_is_final BEFORE UPDATE ON look FOR EACH ROW EXECUTE FUNCTION refuse_change_of_look();

-- What watching a study counts of the events of its trials, so that it need not read them all every few seconds.
ALTER TABLE answer
    ADD COLUMN focus_losses int NOT NULL GENERATED ALWAYS AS
        (jsonb_array_length(jsonb_path_query_array(events, '$[*] ? (@.type == "focus-lost")'))) STORED,
    ADD COLUMN interruptions int NOT NULL GENERATED ALWAYS AS
        (jsonb_array_length(jsonb_path_query_array(events, '$[*] ? (@.type == "interrupted")'))) STORED;

CREATE INDEX answer_watched ON answer (trial_id) INCLUDE (received_at, focus_losses, interruptions);
