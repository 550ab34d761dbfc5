package org.earshot.study.rendering;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.earshot.Sha256;
import org.earshot.study.version.VersionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts rendered stimuli into the database and finds their bytes. */
@Component
public class StimulusStore {

    private static final int ID_BYTES = 16;

    /** Any number that no other lock of the database has. */
    private static final long MEDIA_LOCK = 0x4d45444941L;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final HeadphoneSounds headphones;

    StimulusStore(EntityManager entities, JdbcClient jdbc, HeadphoneSounds headphones) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.headphones = headphones;
    }

    void store(VersionEntity version, RenderedStudy rendered) {
        alone();
        int ordinal = 1;
        for (RenderedSample sample : rendered.samples()) {
            SampleEntity stored = new SampleEntity(version, ordinal++, sample);
            entities.persist(stored);
            for (RenderedStimulus stimulus : sample.stimuli()) {
                entities.persist(new StimulusEntity(stored, stimulus, media(stimulus.contentType(), stimulus.media())));
            }
        }
        int item = 1;
        for (RenderedHeadphoneItem rendering : rendered.headphoneItems()) {
            String media = media(RenderedHeadphoneItem.CONTENT_TYPE, rendering.media());
            headphones.store(version.id(), item++, media, rendering);
        }
    }

    /** Forgets what a draft's rendering consists of, but for media that something else shows as well. */
    void discard(long version) {
        alone();
        String[] media = jdbc.sql("SELECT m.media_id FROM stimulus m JOIN sample s ON s.id = m.sample_id"
                        + " WHERE s.version_id = :version"
                        + " UNION SELECT media_id FROM headphone_item WHERE version_id = :version")
                .param("version", version)
                .query((row, number) -> Objects.requireNonNull(row.getString("media_id")))
                .list()
                .toArray(String[]::new);
        jdbc.sql("DELETE FROM stimulus WHERE sample_id IN (SELECT id FROM sample WHERE version_id = :version)")
                .param("version", version)
                .update();
        jdbc.sql("DELETE FROM sample WHERE version_id = :version")
                .param("version", version)
                .update();
        headphones.discard(version);
        jdbc.sql("DELETE FROM media WHERE id = ANY (:media)"
                        + " AND NOT EXISTS (SELECT FROM stimulus WHERE media_id = media.id)"
                        + " AND NOT EXISTS (SELECT FROM headphone_item WHERE media_id = media.id)")
                .param("media", media)
                .update();
    }

    /** Until the transaction ends: else what one study stores could be what another one is just discarding. */
    private void alone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", MEDIA_LOCK)
                .query(row -> {});
    }

    public Optional<Media> media(String id) {
        return Optional.ofNullable(entities.find(MediaEntity.class, id)).map(MediaEntity::toMedia);
    }

    /** Equal bytes are stored once, whatever they were rendered from and whoever publishes them at the same time. */
    private String media(String contentType, byte[] bytes) {
        String id = id(contentType, bytes);
        jdbc.sql("INSERT INTO media (id, content_type, bytes) VALUES (:id, :type, :bytes) ON CONFLICT (id) DO NOTHING")
                .param("id", id)
                .param("type", contentType)
                .param("bytes", bytes)
                .update();
        return id;
    }

    /** Follows from what the browser gets, so that it tells nothing that the bytes do not tell. */
    private static String id(String contentType, byte[] bytes) {
        byte[] hash = Sha256.of((contentType + "\n").getBytes(StandardCharsets.UTF_8), bytes);
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }
}
