package org.earshot.study.stored;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Accounts by their name. */
interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    long count();

    Optional<AccountEntity> findByUsername(String username);
}
