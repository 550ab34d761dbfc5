-- Personal links: one per invited person, known by its hash alone. Of a used one nothing tells when it was used, so that a
-- withdrawn session's times lead back to nobody.
CREATE TABLE personal_link (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study_id   bigint      NOT NULL REFERENCES study,
    number     int         NOT NULL CHECK (number > 0),
    kind       text        NOT NULL CHECK (kind IN ('SINGLE_USE', 'RESUMABLE')),
    hash       bytea       NOT NULL UNIQUE CHECK (length(hash) = 32),
    created_at timestamptz NOT NULL,
    used       boolean     NOT NULL DEFAULT false,
    session_id uuid UNIQUE REFERENCES session,
    UNIQUE (study_id, number),
    CHECK (used OR session_id IS NULL)
);

-- What the page observed outside of trials. The same event sent again is the same row.
CREATE TABLE session_event (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id     uuid        NOT NULL REFERENCES session,
    type           text        NOT NULL CHECK (type ~ '^[A-Za-z][A-Za-z0-9-]{0,39}$'),
    data           jsonb       NOT NULL CHECK (jsonb_typeof(data) = 'object'),
    content_sha256 bytea       NOT NULL CHECK (length(content_sha256) = 32),
    received_at    timestamptz NOT NULL,
    UNIQUE (session_id, content_sha256)
);

-- Places taken are counted whenever somebody starts.
CREATE INDEX session_study ON session (study_id);
