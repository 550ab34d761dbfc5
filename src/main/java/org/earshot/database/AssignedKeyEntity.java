package org.earshot.database;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row whose key is known before it is stored. It knows itself whether it is new; Spring Data would otherwise ask the database
 * before every insert.
 */
@MappedSuperclass
public abstract class AssignedKeyEntity<K> implements Persistable<K> {

    @Transient
    private boolean stored;

    @Override
    public abstract K getId();

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
