-- Studies, the stimuli they show, sessions with their trial lists, and answers.
-- What must never be wrong is a constraint here, not a habit of the code.

CREATE TABLE study (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug       text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    created_at timestamptz NOT NULL
);

-- A version is frozen when it is published: configuration, model, weights, stimuli.
CREATE TABLE study_version (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study_id       bigint      NOT NULL REFERENCES study,
    number         int         NOT NULL CHECK (number > 0),
    title          text        NOT NULL,
    source         text        NOT NULL,
    created_at     timestamptz NOT NULL,
    published_at   timestamptz,
    model          text,
    weights_sha256 text CHECK (weights_sha256 ~ '^[0-9a-f]{64}$'),
    labels         text[],
    notes          text[],
    UNIQUE (study_id, number),
    UNIQUE (id, study_id),
    CHECK (published_at IS NULL OR (model IS NOT NULL AND weights_sha256 IS NOT NULL AND labels IS NOT NULL))
);

-- At most one draft per study.
CREATE UNIQUE INDEX study_version_draft ON study_version (study_id) WHERE published_at IS NULL;

-- The bytes that browsers get; the id is a hash of what is rendered and of nothing else.
CREATE TABLE media (
    id           text  PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
    content_type text  NOT NULL,
    bytes        bytea NOT NULL
);

CREATE TABLE sample (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint  NOT NULL REFERENCES study_version,
    ordinal    int     NOT NULL CHECK (ordinal > 0),
    name       text    NOT NULL,
    recording  text    NOT NULL,
    speaker    text    NOT NULL,
    true_label text    NOT NULL,
    prediction text    NOT NULL,
    practice   boolean NOT NULL,
    UNIQUE (version_id, name),
    UNIQUE (version_id, ordinal)
);

CREATE TABLE stimulus (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sample_id   bigint  NOT NULL REFERENCES sample,
    condition   text    NOT NULL,
    kind        text    NOT NULL CHECK (kind IN ('AUDIO', 'WAVEFORM', 'SPECTROGRAM')),
    media_id    text    NOT NULL REFERENCES media,
    unprocessed bytea   NOT NULL,
    silent      boolean NOT NULL,
    UNIQUE (sample_id, condition)
);

-- A participant's way through a study. A withdrawn session stays as a tombstone without anything the participant gave.
CREATE TABLE session (
    id              uuid PRIMARY KEY,
    study_id        bigint      NOT NULL REFERENCES study,
    version_id      bigint      NOT NULL,
    number          int         NOT NULL CHECK (number > 0),
    flag            text        NOT NULL CHECK (flag IN ('NONE', 'TEST', 'SIMULATED')),
    status          text        NOT NULL CHECK (status IN ('ACTIVE', 'FINISHED', 'WITHDRAWN', 'SCREENED_OUT')),
    place           int         NOT NULL CHECK (place >= 0),
    conditions      text[]      NOT NULL,
    prolific_pid    text,
    external        jsonb       NOT NULL,
    consent_version text,
    completion_code text        NOT NULL,
    started_at      timestamptz NOT NULL,
    last_seen_at    timestamptz NOT NULL,
    ended_at        timestamptz,
    UNIQUE (version_id, number),
    FOREIGN KEY (version_id, study_id) REFERENCES study_version (id, study_id),
    CHECK (status = 'ACTIVE' OR ended_at IS NOT NULL),
    CHECK (status <> 'WITHDRAWN' OR (prolific_pid IS NULL AND external = '{}' AND consent_version IS NULL))
);

CREATE UNIQUE INDEX session_prolific_pid ON session (study_id, prolific_pid) WHERE prolific_pid IS NOT NULL;

-- Tokens are known by their hash alone. One session has several when a recruiting platform sends somebody again.
CREATE TABLE session_token (
    hash       bytea PRIMARY KEY CHECK (length(hash) = 32),
    session_id uuid        NOT NULL REFERENCES session,
    created_at timestamptz NOT NULL
);

CREATE INDEX session_token_session ON session_token (session_id);

-- Written in full when the session starts.
CREATE TABLE trial (
    id          uuid PRIMARY KEY,
    session_id  uuid    NOT NULL REFERENCES session,
    stimulus_id bigint  NOT NULL REFERENCES stimulus,
    practice    boolean NOT NULL,
    block       int     NOT NULL CHECK (block >= 0),
    position    int     NOT NULL CHECK (position > 0),
    UNIQUE (session_id, practice, position)
);

-- The key is what makes an answer unique.
CREATE TABLE answer (
    trial_id         uuid PRIMARY KEY REFERENCES trial ON DELETE CASCADE,
    answer           text        NOT NULL,
    second_choice    text CHECK (second_choice <> answer),
    confidence       int CHECK (confidence BETWEEN 1 AND 5),
    plays            int CHECK (plays >= 0),
    response_time_ms double precision CHECK (response_time_ms >= 0),
    events           jsonb       NOT NULL,
    content_sha256   bytea       NOT NULL CHECK (length(content_sha256) = 32),
    received_at      timestamptz NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an answer is never changed';
END $$;

CREATE TRIGGER answer_is_final BEFORE UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a participant gave in a phase that is no trial.
CREATE TABLE step (
    session_id  uuid        NOT NULL REFERENCES session,
    place       int         NOT NULL CHECK (place >= 0),
    phase       text        NOT NULL,
    data        jsonb       NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (session_id, place)
);

CREATE TABLE account (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username      text        NOT NULL UNIQUE,
    password_hash text        NOT NULL,
    created_at    timestamptz NOT NULL
);
