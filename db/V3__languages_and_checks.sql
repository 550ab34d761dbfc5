-- The language a participant reads, practice in rounds, trials whose answer is told, headphone checks, and why a session was
-- screened out. Sessions that were started before have one round, and no language but the only one of their study.
ALTER TABLE session
    ADD COLUMN language text,
    ADD COLUMN screened_out text CHECK (screened_out IN ('HEADPHONES', 'PRACTICE', 'ATTENTION')),
    ADD CHECK ((status = 'SCREENED_OUT') = (screened_out IS NOT NULL)),
    ADD CHECK (status <> 'WITHDRAWN' OR language IS NULL);

-- told: the answer that the page asks for. Such a trial only shows whether somebody attends; it is no result.
ALTER TABLE trial
    ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round > 0),
    ADD COLUMN told text,
    ADD CHECK (told IS NULL OR NOT practice);

-- The sounds of a version's headphone check. Which interval is the right one stays here: all bytes are equally long, and the
-- media's id is a hash of them.
CREATE TABLE headphone_item (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES study_version,
    ordinal    int    NOT NULL CHECK (ordinal > 0),
    media_id   text   NOT NULL REFERENCES media,
    answer     int    NOT NULL CHECK (answer BETWEEN 1 AND 3),
    UNIQUE (version_id, ordinal)
);

-- What a session hears in each attempt, written down when it starts; the result is added when the attempt is answered.
CREATE TABLE headphone_attempt (
    session_id    uuid     NOT NULL REFERENCES session,
    attempt       int      NOT NULL CHECK (attempt > 0),
    items         bigint[] NOT NULL CHECK (cardinality(items) > 0),
    right_answers int CHECK (right_answers BETWEEN 0 AND cardinality(items)),
    passed        boolean,
    PRIMARY KEY (session_id, attempt),
    CHECK ((right_answers IS NULL) = (passed IS NULL))
);
