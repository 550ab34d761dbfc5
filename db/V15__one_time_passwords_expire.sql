-- When a one-time password was made, from which it is good for a while (earshot.logins.one-time). Those that are waiting begin anew.
ALTER TABLE account ADD COLUMN one_time_since timestamptz;

UPDATE account SET one_time_since = now() WHERE one_time;

ALTER TABLE account ADD CHECK (one_time = (one_time_since IS NOT NULL));
