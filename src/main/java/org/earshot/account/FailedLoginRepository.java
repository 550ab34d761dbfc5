package org.earshot.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Failed logins. */
interface FailedLoginRepository extends Repository<FailedLoginEntity, Long> {

    FailedLoginEntity save(FailedLoginEntity failure);

    int countByAccountAndAtAfter(AccountEntity account, Instant since);

    /** One statement: programs log in with every request, and mostly there is nothing to forget. */
    @Modifying
    @Query("delete from FailedLoginEntity f"
            + " where f.account.id in (select a.id from AccountEntity a where lower(a.username) = lower(:username))")
    void forget(String username);
}
