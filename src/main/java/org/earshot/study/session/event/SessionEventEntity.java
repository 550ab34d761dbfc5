package org.earshot.study.session.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a page observed outside of trials. The key says when it is the same: of one session, with the same content. */
@Entity
@Immutable
@Table(name = "session_event")
class SessionEventEntity extends AssignedKeyEntity<SessionEventEntity.Key> {

    @EmbeddedId
    @SuppressWarnings("NullAway.Init") // Filled by Hibernate.
    private Key key;

    @Column
    private String type;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String data;

    @Column
    private Instant receivedAt;

    protected SessionEventEntity() {}

    SessionEventEntity(UUID session, byte[] contentSha256, String type, String data, Instant now) {
        this.key = new Key(session, contentSha256);
        this.type = type;
        this.data = data;
        this.receivedAt = now;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** @param contentSha256 of the type and the data */
    @Embeddable
    @SuppressWarnings("ArrayRecordComponent") // Hibernate compares it by its content.
    record Key(@Column(name = "session_id") UUID session, byte[] contentSha256) {}
}
