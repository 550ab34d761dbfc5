package org.earshot.study.sharing;

import java.util.Optional;

/** Who acts: asked when a study is stored, so that whatever way leads there, new studies get their owner. */
@FunctionalInterface
public interface ActingAccount {

    /** The account's name; none where Earshot acts by itself, which may do everything. */
    Optional<String> username();
}
