-- Long work: what it is, how far it is and what came of it. One piece at a time goes on about a subject in a queue.
CREATE TABLE job (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL,
    queue      text        NOT NULL,
    subject    text        NOT NULL,
    title      text        NOT NULL,
    parameters text        NOT NULL,
    started_by text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED')),
    attempt    int         NOT NULL CHECK (attempt >= 0),
    cancelling boolean     NOT NULL,
    stage      text        NOT NULL,
    done       int         NOT NULL,
    total      int         NOT NULL,
    queued_at  timestamptz NOT NULL,
    begun_at   timestamptz,
    ended_at   timestamptz,
    reasons    text[]      NOT NULL,
    result     text,
    CHECK ((ended_at IS NULL) = (state IN ('QUEUED', 'RUNNING')))
);

CREATE UNIQUE INDEX job_unfinished ON job (queue, subject) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_subject ON job (queue, subject, queued_at DESC);

-- When and where jobs are run, as db-scheduler 16 keeps it.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
