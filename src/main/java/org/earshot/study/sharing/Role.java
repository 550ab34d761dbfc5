package org.earshot.study.sharing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do with a study; each role may do all that those before it may. */
public enum Role {
    /** Look at everything, and take the files with the answers. */
    VIEWER,
    /** Change and publish the study, make links, simulate. */
    COLLABORATOR,
    /** Share, close and delete the study. */
    OWNER;

    public boolean mayChange() {
        return this != VIEWER;
    }

    public boolean mayOwn() {
        return this == OWNER;
    }

    /** As the HTTP API and the audit log write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String written) {
        return Arrays.stream(values())
                .filter(role -> role.written().equals(written))
                .findFirst();
    }
}
