package org.earshot.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.earshot.account.Accounts.Account;
import org.earshot.account.Accounts.NewAccount;
import org.earshot.account.Accounts.Password;
import org.earshot.account.Accounts.StoredPassword;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A researcher who may log in. Whatever takes something away ends all sessions. */
@Entity
@DynamicUpdate // every change is of one thing
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private String username;

    private @Nullable String passwordHash;

    @Column
    private boolean administrator;

    @Column
    private boolean disabled;

    @Column
    private boolean oneTime;

    private @Nullable Instant oneTimeSince;

    @Column
    private int epoch;

    @Column
    private Instant createdAt;

    private @Nullable Instant lastLoginAt;
    private @Nullable Instant lockedUntil;
    private @Nullable String subject;

    protected AccountEntity() {}

    AccountEntity(NewAccount account, Instant now) {
        this.username = account.username();
        this.administrator = account.administrator();
        this.createdAt = now;
        account.passwordHash().ifPresent(hash -> setPassword(hash, account.kind(), now));
    }

    Account toAccount() {
        return new Account(
                username,
                Optional.ofNullable(passwordHash)
                        .map(hash -> new StoredPassword(hash, Optional.ofNullable(oneTimeSince))),
                administrator,
                disabled,
                epoch,
                createdAt,
                Optional.ofNullable(lastLoginAt),
                Optional.ofNullable(lockedUntil),
                Optional.ofNullable(subject));
    }

    String username() {
        return username;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void changePassword(String hash, Password kind, Instant now) {
        setPassword(hash, kind, now);
        unlock();
        endSessions();
    }

    private void setPassword(String hash, Password kind, Instant now) {
        passwordHash = hash;
        oneTime = kind == Password.ONE_TIME;
        oneTimeSince = oneTime ? now : null;
    }

    void disable() {
        disabled = true;
        endSessions();
    }

    void enable() {
        disabled = false;
    }

    void setAdministrator(boolean is) {
        administrator = is;
        endSessions();
    }

    void bind(String subjectAtProvider) {
        subject = subjectAtProvider;
    }

    void endSessions() {
        epoch++;
    }

    void lock(Instant until) {
        lockedUntil = until;
    }

    void unlock() {
        lockedUntil = null;
    }

    void markLogin(Instant now) {
        lastLoginAt = now;
    }
}
