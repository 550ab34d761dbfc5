package org.earshot.study.simulated;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.earshot.database.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A run of simulated participants: with what it was started, and how it ended. */
@Entity
@Table(name = "simulation")
class SimulationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "study_id")
    private long study;

    @Column
    private int number;

    @Column
    private int participants;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String answering;

    @Column
    @Enumerated(EnumType.STRING)
    private SimulationPlan.Pace pace;

    @Column
    private long seed;

    @Column
    private Instant startedAt;

    @Column
    private String startedBy;

    private @Nullable Instant endedAt;

    @Column
    private @Nullable String problem;

    protected SimulationEntity() {}

    SimulationEntity(long study, int number, SimulationPlan plan, String by, Instant now) {
        this.study = study;
        this.number = number;
        this.participants = plan.participants();
        this.answering = Json.write(plan.answering().fields());
        this.pace = plan.pace();
        this.seed = plan.seed();
        this.startedAt = now;
        this.startedBy = by;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Once; what comes later changes nothing. */
    void end(Optional<String> reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            problem = reason.orElse(null);
        }
    }
}
