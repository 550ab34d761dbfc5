package org.earshot.study.blinding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A look as it is kept: never changed. */
@Entity
@Immutable
@Table(name = "look")
class LookEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "study_id")
    private long study;

    @Column
    private Instant at;

    @Column
    private String researcher;

    @Column
    private String reason;

    @Column
    private int participants;

    @Column
    private long answers;

    protected LookEntity() {}

    LookEntity(long study, Look look) {
        this.study = study;
        this.at = look.at();
        this.researcher = look.researcher();
        this.reason = look.reason();
        this.participants = look.participants();
        this.answers = look.answers();
    }

    Look toLook() {
        return new Look(at, researcher, reason, participants, answers);
    }
}
