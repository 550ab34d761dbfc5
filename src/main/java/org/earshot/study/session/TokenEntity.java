package org.earshot.study.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earshot.database.AssignedKeyEntity;
import org.earshot.study.link.Token;
import org.hibernate.annotations.Immutable;

/** A right to go on with a session, known by its hash alone. */
@Entity
@Immutable
@Table(name = "session_token")
class TokenEntity extends AssignedKeyEntity<byte[]> {

    @Id
    private byte[] hash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    @SuppressWarnings("unused") // Queries go along it.
    private SessionEntity session;

    @Column
    private Instant createdAt;

    protected TokenEntity() {}

    TokenEntity(Token token, SessionEntity session, Instant createdAt) {
        this.hash = token.hash();
        this.session = session;
        this.createdAt = createdAt;
    }

    @Override
    public byte[] getId() {
        return hash;
    }
}
