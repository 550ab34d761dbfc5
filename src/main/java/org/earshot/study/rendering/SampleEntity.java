package org.earshot.study.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.earshot.database.Json;
import org.earshot.study.version.VersionEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A recording of a version with the model's decision on it. */
@Entity
@Table(name = "sample")
class SampleEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    @SuppressWarnings("unused") // Queries go along it.
    private VersionEntity version;

    @Column
    private int ordinal;

    @Column
    private String name;

    @Column
    private String recording;

    @Column
    private String speaker;

    @Column
    private String trueLabel;

    @Column
    private String prediction;

    @Column
    private boolean practice;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String absorbed;

    protected SampleEntity() {}

    SampleEntity(VersionEntity version, int ordinal, RenderedSample sample) {
        this.version = version;
        this.ordinal = ordinal;
        this.name = sample.id();
        this.recording = sample.recording();
        this.speaker = sample.speaker();
        this.trueLabel = sample.trueLabel();
        this.prediction = sample.prediction();
        this.practice = sample.practice();
        this.absorbed = Json.write(sample.absorbed());
    }

    Long id() {
        return id;
    }

    String prediction() {
        return prediction;
    }

    boolean practice() {
        return practice;
    }
}
