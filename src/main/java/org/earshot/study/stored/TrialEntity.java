package org.earshot.study.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

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
    private int block;

    @Column
    private int position;

    protected TrialEntity() {}

    TrialEntity(UUID id, UUID session, TrialList.Line line) {
        this.id = id;
        this.session = session;
        this.stimulus = line.stimulus();
        this.practice = line.practice();
        this.block = line.block();
        this.position = line.position();
    }
}
