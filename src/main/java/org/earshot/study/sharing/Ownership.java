package org.earshot.study.sharing;

import java.time.Clock;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyOwners;
import org.springframework.stereotype.Component;

/** Sees to it that whoever stores a study may, and owns what is new, by whatever way the study comes. */
@Component
class Ownership implements StudyOwners {

    private final ActingAccount acting;
    private final StudyMembers members;
    private final MemberRepository roles;
    private final Clock clock;

    Ownership(ActingAccount acting, StudyMembers members, MemberRepository roles, Clock clock) {
        this.acting = acting;
        this.members = members;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public void claim(StudyEntity study) {
        acting.username().ifPresent(name -> members.put(study.id(), name, Role.OWNER, clock.instant()));
    }

    @Override
    public void requireChange(StudyEntity study) {
        acting.username().ifPresent(name -> {
            Optional<Role> role = roles.role(name, study.slug()).map(StudyRole::role);
            if (role.isEmpty()) {
                throw new EarshotException("The slug '" + study.slug() + "' is taken; choose another one");
            }
            if (!role.get().mayChange()) {
                throw new EarshotException("You may look at the study '" + study.slug()
                        + "' but not change it. Its owner can give you another role, or you choose another slug.");
            }
        });
    }
}
