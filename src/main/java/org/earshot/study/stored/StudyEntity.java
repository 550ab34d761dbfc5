package org.earshot.study.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earshot.study.StudyStatus;

/** A study over all its versions. */
@Entity
@Table(name = "study")
class StudyEntity {

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

    StudyEntity(String slug, Instant createdAt) {
        this.slug = slug;
        this.status = StudyStatus.DRAFT;
        this.createdAt = createdAt;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    StudyStatus status() {
        return status;
    }

    void become(StudyStatus next) {
        status = next;
    }
}
