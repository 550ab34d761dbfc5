package org.earshot.account;

import org.springframework.data.repository.Repository;

/** The audit log, which is only added to. */
interface AuditEntryRepository extends Repository<AuditEntryEntity, Long> {

    AuditEntryEntity save(AuditEntryEntity entry);
}
