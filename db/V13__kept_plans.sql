-- The power simulation that a version of a study was planned by: its assumptions and what came out, as the page had it.
CREATE TABLE kept_plan (
    version_id bigint      PRIMARY KEY REFERENCES study_version,
    plan       text        NOT NULL CHECK (plan <> ''),
    kept_at    timestamptz NOT NULL
);
