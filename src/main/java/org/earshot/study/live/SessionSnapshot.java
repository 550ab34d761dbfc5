package org.earshot.study.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.study.session.ScreenedOut;

/**
 * A session as its row tells it.
 *
 * @param place how many stages are behind; of one that was screened out, the one where that happened is among them
 */
record SessionSnapshot(
        UUID id,
        long version,
        int versionNumber,
        int number,
        SessionPresence standing,
        int place,
        Optional<ScreenedOut> screenedOut,
        Optional<String> language,
        Instant startedAt,
        Instant lastSeenAt,
        Optional<Instant> endedAt) {

    /** The place where it is, or where it stopped. */
    int stoppedAt() {
        return standing == SessionPresence.SCREENED_OUT ? Math.max(0, place - 1) : place;
    }
}
