-- How much of a sample's relevance stayed in the biases of every layer: [{"layer": "conv1", "share": 0.1}, ...], from the
-- input's layer on. Versions that were published before this was kept have none.
ALTER TABLE sample
    ADD COLUMN absorbed jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(absorbed) = 'array');
