-- Several researchers, who may do what with which study, and an audit log that nobody can rewrite.
-- Whoever could log in before could do everything, and goes on so.
ALTER TABLE account
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN administrator boolean NOT NULL DEFAULT false,
    ADD COLUMN disabled boolean NOT NULL DEFAULT false,
    ADD COLUMN one_time boolean NOT NULL DEFAULT false,
    ADD COLUMN epoch int NOT NULL DEFAULT 0,
    ADD COLUMN last_login_at timestamptz,
    ADD COLUMN locked_until timestamptz,
    ADD COLUMN subject text UNIQUE,
    ADD CHECK (NOT one_time OR password_hash IS NOT NULL),
    ADD CHECK (username <> 'earshot');

UPDATE account SET administrator = true;

-- "Anna" and "anna" are one person.
CREATE UNIQUE INDEX account_name ON account (lower(username));

-- Failed logins since the last one that succeeded: enough of them within a while lock the account.
CREATE TABLE failed_login (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    at         timestamptz NOT NULL
);

CREATE INDEX failed_login_account ON failed_login (account_id);

-- Administrators own every study and stand in no row for it. A study without rows is theirs alone.
CREATE TABLE study_member (
    study_id   bigint      NOT NULL REFERENCES study ON DELETE CASCADE,
    account_id bigint      NOT NULL REFERENCES account,
    role       text        NOT NULL CHECK (role IN ('VIEWER', 'COLLABORATOR', 'OWNER')),
    since      timestamptz NOT NULL,
    PRIMARY KEY (study_id, account_id)
);

CREATE INDEX study_member_account ON study_member (account_id);

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is only added to';
END $$;

CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_log_stays BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE INDEX audit_entry_actor ON audit_entry (actor, id);
