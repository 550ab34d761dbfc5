package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.earshot.study.trial.TrialList;
import org.jspecify.annotations.Nullable;

/** One line of a session's trial list. */
@Entity
@Table(name = "trial")
class TrialEntity {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID session;

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

    TrialEntity(UUID id, UUID session, TrialList.Line line) {
        this.id = id;
        this.session = session;
        this.stimulus = line.stimulus();
        this.practice = line.practice();
        this.round = line.round();
        this.block = line.block();
        this.position = line.position();
        this.told = line.told().orElse(null);
    }
}
