package org.earshot.study.sharing;

import org.jspecify.annotations.Nullable;

/** What an account may do with a study, as a query selects it: administrators own every study. */
record StudyRole(
        String slug, boolean administrator, @Nullable Role member) {

    Role role() {
        return administrator || member == null ? Role.OWNER : member;
    }
}
