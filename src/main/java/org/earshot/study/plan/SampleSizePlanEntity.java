package org.earshot.study.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earshot.database.Json;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan as it is kept: with all that it takes to compute it again. */
@Entity
@Immutable
@Table(name = "power_plan")
class SampleSizePlanEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "study_id")
    private long study;

    @Column
    private int number;

    @Column
    private int version;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String assumptions;

    @Column
    private long seed;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String result;

    @Column
    private Instant madeAt;

    @Column
    private String madeBy;

    protected SampleSizePlanEntity() {}

    SampleSizePlanEntity(long study, SampleSizePlan plan) {
        this.study = study;
        this.number = plan.number();
        this.version = plan.version();
        this.assumptions = Json.write(plan.assumptions());
        this.seed = plan.seed();
        this.result = Json.write(plan.result());
        this.madeAt = plan.madeAt();
        this.madeBy = plan.madeBy();
    }

    SampleSizePlan toPlan() {
        return new SampleSizePlan(
                number, version, Json.readObject(assumptions), seed, Json.readObjects(result), madeAt, madeBy);
    }
}
