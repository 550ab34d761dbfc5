package org.earshot.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts. Names are the same in upper and lower case. */
interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    long count();

    @Query("select a from AccountEntity a where lower(a.username) = lower(:username)")
    Optional<AccountEntity> find(String username);

    /**
     * The same, and nobody else changes the account until the transaction ends. What the transaction has read of it before stays
     * as it was then: whoever wants to change an account asks here first.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a where lower(a.username) = lower(:username)")
    Optional<AccountEntity> lock(String username);

    Optional<AccountEntity> findBySubject(String subject);

    @Query("select a from AccountEntity a order by lower(a.username)")
    List<AccountEntity> all();

    /** Administrators who can log in; nobody else changes them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a where a.administrator and not a.disabled order by a.id")
    List<AccountEntity> lockActiveAdministrators();
}
