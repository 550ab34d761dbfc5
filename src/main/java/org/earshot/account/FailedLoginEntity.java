package org.earshot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A login that failed, since the last one that succeeded. */
@Entity
@Immutable
@Table(name = "failed_login")
class FailedLoginEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    @SuppressWarnings("unused") // Read by Hibernate.
    private AccountEntity account;

    @Column
    private Instant at;

    protected FailedLoginEntity() {}

    FailedLoginEntity(AccountEntity account, Instant at) {
        this.account = account;
        this.at = at;
    }
}
