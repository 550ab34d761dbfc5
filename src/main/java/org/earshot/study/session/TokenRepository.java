package org.earshot.study.session;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rights to go on with sessions. */
interface TokenRepository extends Repository<TokenEntity, byte[]> {

    TokenEntity save(TokenEntity token);

    @Modifying
    @Query("delete from TokenEntity t where t.session.id in :sessions")
    void deleteOf(Collection<UUID> sessions);
}
