package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.earshot.study.configuration.Condition;
import org.earshot.study.session.input.PlatformParameters;
import org.earshot.study.version.VersionEntity;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A participant's way through one version of a study; {@code place} counts the stages that are behind. */
@Entity
@DynamicUpdate // of all its columns, an answer changes two
@Table(name = "session")
class SessionEntity extends AssignedKeyEntity<UUID> {

    @Id
    private UUID id;

    @Column(name = "study_id")
    private long study;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private VersionEntity version;

    @Column
    private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private SessionFlag flag;

    @Column
    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Column
    private int place;

    @Column
    private String[] conditions;

    private @Nullable String prolificPid;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String external;

    @Column
    private @Nullable String consentVersion;

    private @Nullable String language;

    @Column
    private String completionCode;

    @Column
    private Instant startedAt;

    @Column
    private Instant lastSeenAt;

    @Column
    private @Nullable Instant endedAt;

    @Column
    private @Nullable UUID attempt;

    @Enumerated(EnumType.STRING)
    private @Nullable ScreenedOut screenedOut;

    @Column(name = "simulation_id")
    private @Nullable Long simulation;

    protected SessionEntity() {}

    SessionEntity(
            UUID id,
            VersionEntity version,
            int number,
            SessionFlag flag,
            List<Condition> conditions,
            PlatformParameters external,
            String completionCode,
            Instant now) {
        this.id = id;
        this.study = version.study().id();
        this.version = version;
        this.number = number;
        this.flag = flag;
        this.status = SessionStatus.ACTIVE;
        this.conditions = conditions.stream().map(Condition::name).toArray(String[]::new);
        this.prolificPid = external.prolificPid().orElse(null);
        this.external = external.json();
        this.completionCode = completionCode;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID id() {
        return id;
    }

    VersionEntity version() {
        return version;
    }

    SessionFlag flag() {
        return flag;
    }

    SessionStatus status() {
        return status;
    }

    int place() {
        return place;
    }

    /** In the order of the blocks. */
    List<Condition> conditions() {
        return Arrays.stream(conditions).map(Condition::parse).toList();
    }

    /** Only where the status is {@link SessionStatus#SCREENED_OUT}. */
    ScreenedOut screenedOut() {
        return Objects.requireNonNull(screenedOut);
    }

    String completionCode() {
        return completionCode;
    }

    /** How a recruiting platform names the participant; empty if it does not. */
    String platformId() {
        return Objects.requireNonNullElse(prolificPid, "");
    }

    /** Empty if nothing is known of it. */
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Remembers the language that the participant reads; a tombstone remembers nothing. */
    void rememberLanguage(String read) {
        if (status != SessionStatus.WITHDRAWN) {
            language = read;
        }
    }

    /** A start that is repeated with the same attempt leads here. */
    void rememberAttempt(UUID start) {
        attempt = start;
    }

    void rememberConsent(String textVersion) {
        consentVersion = textVersion;
    }

    void moveTo(int newPlace, Instant now) {
        place = newPlace;
        lastSeenAt = now;
    }

    void markSeen(Instant now) {
        lastSeenAt = now;
    }

    void finish(Instant now) {
        status = SessionStatus.FINISHED;
        endedAt = now;
    }

    void screenOut(ScreenedOut reason, Instant now) {
        status = SessionStatus.SCREENED_OUT;
        screenedOut = reason;
        endedAt = now;
    }

    /** @param run of simulated participants */
    void assignTo(long run) {
        simulation = run;
    }

    /** Leaves the tombstone: that there was a session, and when. */
    void withdraw(Instant now) {
        status = SessionStatus.WITHDRAWN;
        endedAt = now;
        prolificPid = null;
        external = "{}";
        consentVersion = null;
        language = null;
        attempt = null;
        screenedOut = null;
    }
}
