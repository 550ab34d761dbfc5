package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.earshot.study.session.input.AnswerContent;
import org.earshot.study.session.input.TrialAnswer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An answer; the trial's id is the key, so that there is only one. Never changed, at most erased. */
@Entity
@Immutable
@Table(name = "answer")
class AnswerEntity extends AssignedKeyEntity<UUID> {

    @Id
    @Column(name = "trial_id")
    private UUID trial;

    @Column
    private String answer;

    @Column
    private @Nullable String secondChoice;

    @Column
    private @Nullable Integer confidence;

    @Column
    private @Nullable Integer plays;

    @Column
    private @Nullable Double responseTimeMs;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String events;

    @Column
    private byte[] contentSha256;

    @Column
    private Instant receivedAt;

    protected AnswerEntity() {}

    AnswerEntity(UUID trial, TrialAnswer given, AnswerContent content, Instant now) {
        this.trial = trial;
        this.answer = given.answer();
        this.secondChoice = given.secondChoice().orElse(null);
        this.confidence = given.confidence().isPresent()
                ? Integer.valueOf(given.confidence().getAsInt())
                : null;
        this.plays = given.plays().isPresent() ? Integer.valueOf(given.plays().getAsInt()) : null;
        this.responseTimeMs = given.responseTimeMs().isPresent()
                ? Double.valueOf(given.responseTimeMs().getAsDouble())
                : null;
        this.events = content.events();
        this.contentSha256 = content.sha256();
        this.receivedAt = now;
    }

    @Override
    public UUID getId() {
        return trial;
    }

    boolean hasContent(AnswerContent content) {
        return Arrays.equals(contentSha256, content.sha256());
    }
}
