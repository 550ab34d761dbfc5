package org.earshot.study.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earshot.database.AssignedKeyEntity;

/** What an account may do with a study. */
@Entity
@Table(name = "study_member")
class MemberEntity extends AssignedKeyEntity<MemberEntity.Key> {

    @EmbeddedId
    @SuppressWarnings("NullAway.Init") // Filled by Hibernate.
    private Key key;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private Instant since;

    protected MemberEntity() {}

    MemberEntity(Key key, Role role, Instant since) {
        this.key = key;
        this.role = role;
        this.since = since;
    }

    @Override
    public Key getId() {
        return key;
    }

    void change(Role next, Instant now) {
        role = next;
        since = now;
    }

    @Embeddable
    record Key(
            @Column(name = "study_id") long study,
            @Column(name = "account_id") long account) {}
}
