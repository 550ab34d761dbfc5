-- Places taken are counted whenever somebody starts. Whoever has finished is counted in an index alone; whoever is active is looked up,
-- because when a session was last heard of stands in no index: an answer that changed an index would be written twice.
CREATE INDEX session_finished ON session (study_id, version_id, conditions) WHERE flag = 'NONE' AND status = 'FINISHED';
CREATE INDEX session_active ON session (study_id) WHERE flag = 'NONE' AND status = 'ACTIVE';

-- Test and simulated sessions are balanced among those of their kind.
CREATE INDEX session_flagged ON session (version_id, flag) WHERE flag <> 'NONE';
