package org.earshot.app.access;

import java.util.Optional;
import org.earshot.study.sharing.Role;

/**
 * What somebody may do with a study at the moment, so that pages offer nothing that would be refused. Acts ask anew.
 *
 * @param mayView whether the study exists for them at all
 * @param mayChange whether they may change it, publish it, and recruit for it
 * @param mayOwn whether they may close, share and delete it
 */
public record StudyRights(boolean mayView, boolean mayChange, boolean mayOwn) {

    static StudyRights of(Optional<Role> role) {
        return new StudyRights(
                role.isPresent(),
                role.filter(Role::mayChange).isPresent(),
                role.filter(Role::mayOwn).isPresent());
    }
}
