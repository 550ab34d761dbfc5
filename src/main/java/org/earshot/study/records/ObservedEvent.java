package org.earshot.study.records;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.trial.TrialPlace;

/**
 * One thing that happened in a session: a row of {@code events.csv}.
 *
 * @param number the session's, within its version, from 1
 * @param place the trial in which it happened, where there is one
 * @param event its place among what came with it, from 1
 * @param type as the browser named it; of a phase its name
 * @param atMs milliseconds since the trial was shown, on the browser's monotonic clock
 * @param browserTime when it happened by the browser's own clock, as told
 * @param data what else was told, as a JSON object
 */
public record ObservedEvent(
        UUID session,
        int number,
        int studyVersion,
        SessionFlag flag,
        Source source,
        Optional<TrialPlace> place,
        int event,
        String type,
        OptionalDouble atMs,
        Optional<String> browserTime,
        Instant receivedAt,
        String data) {

    /** Where an event comes from. */
    public enum Source {
        /** The server: a phase was completed. */
        PHASE,
        /** The page, outside of trials. */
        PAGE,
        /** The page, in a trial; such events come with the answer. */
        TRIAL;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
