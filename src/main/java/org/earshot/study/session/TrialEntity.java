package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.earshot.study.session.input.Phase;
import org.earshot.study.trial.TrialList;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a session's trial list: written when the session starts, never changed. */
@Entity
@Immutable
@Table(name = "trial")
class TrialEntity extends AssignedKeyEntity<UUID> {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    @SuppressWarnings("unused") // Read by Hibernate.
    private SessionEntity session;

    @Column(name = "stimulus_id")
    private long stimulus;

    @Column
    private boolean practice;

    @Column
    private int round;

    @Column
    private int block;

    @Column
    private int position;

    @Column
    private @Nullable String told;

    protected TrialEntity() {}

    TrialEntity(UUID id, SessionEntity session, TrialList.Line line) {
        this.id = id;
        this.session = session;
        this.stimulus = line.stimulus();
        this.practice = line.practice();
        this.round = line.round();
        this.block = line.block();
        this.position = line.position();
        this.told = line.told().orElse(null);
    }

    @Override
    public UUID getId() {
        return id;
    }

    boolean practice() {
        return practice;
    }

    /** What is to be answered, in an attention check. */
    Optional<String> told() {
        return Optional.ofNullable(told);
    }

    SessionPlan.Stage stage() {
        return new SessionPlan.Stage(practice ? Phase.PRACTICE : Phase.TRIAL, position);
    }
}
