package org.earshot.study.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.database.Json;
import org.earshot.study.configuration.StudyConfiguration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a study: a draft until it is published, frozen afterwards. */
@Entity
@Table(name = "study_version")
public class VersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    private StudyEntity study;

    @Column
    private int number;

    @Column
    private String title;

    @Column
    private String source;

    @Column
    private Instant createdAt;

    private @Nullable Instant publishedAt;
    private @Nullable String model;
    private @Nullable String weightsSha256;
    private String @Nullable [] labels;
    private String @Nullable [] notes;
    private @Nullable Instant preparedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String candidates;

    protected VersionEntity() {}

    public VersionEntity(StudyEntity study, int number, String title, String source, Instant createdAt) {
        this.study = study;
        this.number = number;
        this.title = title;
        this.source = source;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public StudyEntity study() {
        return study;
    }

    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    public List<String> labels() {
        return labels == null ? List.of() : List.of(labels);
    }

    public List<String> notes() {
        return notes == null ? List.of() : List.of(notes);
    }

    /** Of the network, in hexadecimal; only where it is prepared. */
    public String weightsSha256() {
        return Objects.requireNonNull(weightsSha256);
    }

    /** Only where it is published. */
    public PublishedVersion frozen(StudyConfiguration configuration) {
        return new PublishedVersion(
                number,
                source,
                configuration,
                Objects.requireNonNull(publishedAt),
                Objects.requireNonNull(model),
                Objects.requireNonNull(weightsSha256),
                labels());
    }

    /** When its stimuli were rendered; none: they were not. */
    public Optional<Instant> preparedAt() {
        return Optional.ofNullable(preparedAt);
    }

    public Candidates candidates() {
        return candidates == null ? Candidates.UNKNOWN : Json.read(candidates, Candidates.class);
    }

    /** Another draft than before: what was rendered for it has been discarded. */
    public void rewrite(String newTitle, String newSource) {
        title = newTitle;
        source = newSource;
        discardRendering();
    }

    void discardRendering() {
        preparedAt = null;
        candidates = null;
        model = null;
        weightsSha256 = null;
        labels = null;
        notes = null;
    }

    /** What it shows was rendered and is stored. */
    public void prepared(NetworkOfVersion network, List<String> remarks, Candidates drawnFrom, Instant now) {
        model = network.name();
        weightsSha256 = network.weightsSha256();
        labels = network.labels().toArray(String[]::new);
        notes = remarks.toArray(String[]::new);
        candidates = Json.write(drawnFrom);
        preparedAt = now;
    }

    public void publish(Instant now) {
        publishedAt = now;
    }
}
