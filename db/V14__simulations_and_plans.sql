-- Runs of simulated participants: with what they were started. The answers are those of the sessions.
CREATE TABLE simulation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study_id     bigint      NOT NULL REFERENCES study ON DELETE CASCADE,
    number       int         NOT NULL CHECK (number > 0),
    participants int         NOT NULL CHECK (participants BETWEEN 1 AND 500),
    answering    jsonb       NOT NULL CHECK (jsonb_typeof(answering) = 'object'),
    pace         text        NOT NULL CHECK (pace IN ('AT_ONCE', 'LIKE_PEOPLE')),
    seed         bigint      NOT NULL,
    started_at   timestamptz NOT NULL,
    started_by   text        NOT NULL,
    ended_at     timestamptz,
    problem      text,
    UNIQUE (study_id, number),
    CHECK (problem IS NULL OR ended_at IS NOT NULL)
);

ALTER TABLE session
    ADD COLUMN simulation_id bigint REFERENCES simulation,
    ADD CHECK (simulation_id IS NULL OR flag = 'SIMULATED');

CREATE INDEX session_simulation ON session (simulation_id) WHERE simulation_id IS NOT NULL;

-- What the network decides when it is given the stimulus itself; asked for once, when a simulation first needs it.
ALTER TABLE stimulus ADD COLUMN network_answer text;

-- Plans of how many participants a study needs, with all that it takes to compute them again.
CREATE TABLE power_plan (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study_id    bigint      NOT NULL REFERENCES study ON DELETE CASCADE,
    number      int         NOT NULL CHECK (number > 0),
    version     int         NOT NULL CHECK (version > 0),
    assumptions jsonb       NOT NULL CHECK (jsonb_typeof(assumptions) = 'object'),
    seed        bigint      NOT NULL,
    result      jsonb       NOT NULL CHECK (jsonb_typeof(result) = 'array'),
    made_at     timestamptz NOT NULL,
    made_by     text        NOT NULL,
    UNIQUE (study_id, number)
);
