package org.earshot.study.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A study over all its versions. */
@Entity
@Table(name = "study")
public class StudyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private String slug;

    @Column
    @Enumerated(EnumType.STRING)
    private StudyStatus status;

    @Column
    private Instant createdAt;

    protected StudyEntity() {}

    public StudyEntity(String slug, Instant createdAt) {
        this.slug = slug;
        this.status = StudyStatus.DRAFT;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public StudyStatus status() {
        return status;
    }

    void become(StudyStatus next) {
        status = next;
    }
}
