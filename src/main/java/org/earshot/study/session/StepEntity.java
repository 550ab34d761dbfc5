package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.earshot.study.session.input.Phase;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a participant gave in a phase that is no trial. */
@Entity
@Immutable
@Table(name = "step")
class StepEntity extends AssignedKeyEntity<StepEntity.Key> {

    @EmbeddedId
    @SuppressWarnings({"NullAway.Init", "unused"}) // Filled and read by Hibernate.
    private Key key;

    @Column
    private String phase;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String data;

    @Column
    private Instant receivedAt;

    protected StepEntity() {}

    StepEntity(UUID session, int place, Phase phase, String data, Instant now) {
        this.key = new Key(session, place);
        this.phase = phase.written();
        this.data = data;
        this.receivedAt = now;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** @param place the stage of the session that it completed */
    @Embeddable
    record Key(@Column(name = "session_id") UUID session, int place) {}
}
