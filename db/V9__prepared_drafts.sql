-- A draft can be prepared: drawn, rendered and stored, to be looked at before it is published as it is. Changing it discards
-- all of that. What its samples were drawn from is kept beside them: {"recordings": 300, "speakers": 3, "decisions": [...]}.
ALTER TABLE study_version
    ADD COLUMN prepared_at timestamptz,
    ADD COLUMN candidates jsonb CHECK (jsonb_typeof(candidates) = 'object');

UPDATE study_version SET prepared_at = published_at;

ALTER TABLE study_version
    ADD CHECK (prepared_at IS NULL OR (model IS NOT NULL AND weights_sha256 IS NOT NULL AND labels IS NOT NULL)),
    ADD CHECK (published_at IS NULL OR prepared_at IS NOT NULL);

-- The factor that made a sound as loud as the others; unknown of those that were rendered before.
ALTER TABLE stimulus
    ADD COLUMN gain double precision CHECK (gain > 0);

-- Stimuli of a discarded draft are looked for among all that show the same.
CREATE INDEX stimulus_media ON stimulus (media_id);
CREATE INDEX headphone_item_media ON headphone_item (media_id);
