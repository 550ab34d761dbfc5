package org.earshot.study.link;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal link, known by its token's hash alone. Whoever uses one has locked its study. */
@Entity
@Table(name = "personal_link")
public class PersonalLinkEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "study_id")
    private long study;

    @Column
    private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column
    private byte[] hash;

    @Column
    private Instant createdAt;

    @Column
    private boolean used;

    @Column(name = "session_id")
    private @Nullable UUID session;

    protected PersonalLinkEntity() {}

    PersonalLinkEntity(long study, int number, LinkKind kind, Token token, Instant createdAt) {
        this.study = study;
        this.number = number;
        this.kind = kind;
        this.hash = token.hash();
        this.createdAt = createdAt;
    }

    public LinkKind kind() {
        return kind;
    }

    /** Whether a session was ever started with it. */
    public boolean used() {
        return used;
    }

    /** The session that was started with it; none before that, and after the session's withdrawal. */
    public Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    public void use(UUID started) {
        used = true;
        session = started;
    }
}
