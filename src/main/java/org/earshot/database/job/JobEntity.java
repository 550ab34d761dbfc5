package org.earshot.database.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of long work. */
@Entity
@Table(name = "job")
class JobEntity implements Persistable<UUID> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column
    private JobKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private JobQueue queue;

    @Column
    private String subject;

    @Column
    private String title;

    @Column
    private String parameters;

    @Column
    private String startedBy;

    @Enumerated(EnumType.STRING)
    @Column
    private JobState state;

    @Column
    private int attempt;

    @Column
    private boolean cancelling;

    @Column
    private String stage;

    @Column
    private int done;

    @Column
    private int total;

    @Column
    private Instant queuedAt;

    @Column
    private @Nullable Instant begunAt;

    private @Nullable Instant endedAt;

    @Column
    private String[] reasons;

    private @Nullable String result;

    protected JobEntity() {}

    JobEntity(UUID id, JobKind kind, String subject, String title, String parameters, String startedBy, Instant now) {
        this.id = id;
        this.kind = kind;
        this.queue = kind.queue();
        this.subject = subject;
        this.title = title;
        this.parameters = parameters;
        this.startedBy = startedBy;
        this.state = JobState.QUEUED;
        this.stage = "Waiting";
        this.queuedAt = now;
        this.reasons = new String[0];
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is stored once, and changed where it is stored. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean isUnfinished() {
        return state == JobState.QUEUED || state == JobState.RUNNING;
    }

    void begin(Instant now) {
        state = JobState.RUNNING;
        attempt++;
        begunAt = now;
        stage = "Starting";
        done = 0;
        total = 0;
    }

    void end(JobState how, List<String> why, Optional<String> what, Instant now) {
        state = how;
        reasons = why.toArray(String[]::new);
        result = what.orElse(null);
        endedAt = now;
    }

    Job value() {
        return new Job(
                id,
                kind,
                subject,
                title,
                parameters,
                startedBy,
                state,
                attempt,
                cancelling,
                stage,
                done,
                total,
                queuedAt,
                Optional.ofNullable(endedAt),
                List.of(reasons),
                Optional.ofNullable(result));
    }
}
