-- What researchers did, and when. Rows are only ever added.
CREATE TABLE audit_entry (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    action text        NOT NULL CHECK (action ~ '^[a-z]+(-[a-z]+)*$'),
    study  text,
    detail text        NOT NULL
);

CREATE INDEX audit_entry_study ON audit_entry (study, id);
