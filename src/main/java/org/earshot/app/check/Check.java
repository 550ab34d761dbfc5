package org.earshot.app.check;

import java.util.Optional;

/** Looks at one matter. */
@FunctionalInterface
interface Check {

    /** Nothing, if the matter does not arise or cannot be told before the draft is prepared. */
    Optional<CheckItem> of(Findings findings);
}
