package org.earshot.study.sharing;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes accounts members of studies. Whoever changes members has locked the study, or just made it. */
@Component
class StudyMembers {

    private final MemberRepository members;

    StudyMembers(MemberRepository members) {
        this.members = members;
    }

    /** Gives an account a role, or another one; nothing if there is no such account. */
    void put(long study, String username, Role role, Instant now) {
        members.account(username)
                .map(account -> new MemberEntity.Key(study, account))
                .ifPresent(key -> members.findById(key)
                        .ifPresentOrElse(
                                member -> member.change(role, now),
                                () -> members.save(new MemberEntity(key, role, now))));
    }

    void remove(long study, String username) {
        find(study, username).ifPresent(members::delete);
    }

    private Optional<MemberEntity> find(long study, String username) {
        return members.account(username).flatMap(account -> members.findById(new MemberEntity.Key(study, account)));
    }
}
