package org.earshot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log, as it is added; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private Instant at;

    @Column
    private String actor;

    @Column
    private String action;

    @Column
    private @Nullable String study;

    @Column
    private String detail;

    protected AuditEntryEntity() {}

    AuditEntryEntity(AuditEntry entry) {
        this.at = entry.at();
        this.actor = entry.actor();
        this.action = entry.action();
        this.study = entry.study().orElse(null);
        this.detail = entry.detail();
    }
}
