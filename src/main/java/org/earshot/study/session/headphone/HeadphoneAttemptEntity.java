package org.earshot.study.session.headphone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.earshot.database.AssignedKeyEntity;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a session hears in one attempt of its headphone check: written when it starts, the result when it is answered. */
@Entity
@DynamicUpdate // the items stay
@Table(name = "headphone_attempt")
class HeadphoneAttemptEntity extends AssignedKeyEntity<HeadphoneAttemptEntity.Key> {

    @EmbeddedId
    @SuppressWarnings("NullAway.Init") // Filled by Hibernate.
    private Key key;

    /** Ids of the version's items, in the order in which they are played. */
    @Column
    private Long[] items;

    @Column
    private @Nullable Integer rightAnswers;

    private @Nullable Boolean passed;

    protected HeadphoneAttemptEntity() {}

    HeadphoneAttemptEntity(UUID session, int attempt, List<Long> items) {
        this.key = new Key(session, attempt);
        this.items = items.toArray(Long[]::new);
    }

    @Override
    public Key getId() {
        return key;
    }

    void judge(int right, int needed) {
        rightAnswers = right;
        passed = right >= needed;
    }

    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }

    /** @param attempt from 1 */
    @Embeddable
    record Key(@Column(name = "session_id") UUID session, int attempt) {}
}
