package org.earshot.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.earshot.study.records.ObservedEvent;
import org.earshot.study.trial.TrialPlace;

/** {@code events.csv}: one row per event, in the order in which the server learnt of them. */
public final class EventsCsv {

    private static final String IN_TRIALS = " Empty outside of trials.";

    private EventsCsv() {}

    public static CsvTable<ObservedEvent> table() {
        return new CsvTable<>(
                "events.csv",
                "One row per event of a session: what browsers observed in trials and outside, and when phases were completed.",
                List.of(
                        CsvColumn.text(
                                "session",
                                "The participant's session, a random id; the same in participants.csv.",
                                row -> row.session().toString()),
                        CsvColumn.integer(
                                "number", "The session's number within the version, from 1.", ObservedEvent::number),
                        CsvColumn.integer(
                                "study_version",
                                "The version of the study that the session takes, from 1.",
                                ObservedEvent::studyVersion),
                        CsvColumn.text(
                                "flag",
                                "Why the session does not count: none (it counts), test or simulated.",
                                row -> ResponsesCsv.lower(row.flag())),
                        CsvColumn.text(
                                "source",
                                "phase (the server completed a phase), trial (the page told it with a trial's answer) or page"
                                        + " (the page told it outside of trials).",
                                row -> row.source().written()),
                        CsvColumn.optionalText(
                                "practice",
                                "Whether the trial is practice: true or false." + IN_TRIALS,
                                row -> row.place().map(place -> String.valueOf(place.practice()))),
                        place("round", "The round of practice, from 1." + IN_TRIALS, TrialPlace::round),
                        place("block", "The trial's block, from 1; 0 in practice." + IN_TRIALS, TrialPlace::block),
                        place("position", "The trial's position, as in trials.csv." + IN_TRIALS, TrialPlace::position),
                        CsvColumn.integer(
                                "event", "The event among those that came together, from 1.", ObservedEvent::event),
                        CsvColumn.text(
                                "type",
                                "The phase; or what happened: viewport (as the trial was shown), seen, play, played-to-end,"
                                        + " stopped, interrupted, focus-lost, focus-back, page-hidden, page-shown, answer,"
                                        + " second-choice, confidence, sent; opened, refused, error.",
                                ObservedEvent::type),
                        CsvColumn.optionalNumber(
                                "at_ms",
                                "Milliseconds since the trial was shown, on the browser's monotonic clock." + IN_TRIALS,
                                ObservedEvent::atMs),
                        CsvColumn.optionalText(
                                "browser_time",
                                "When it happened outside of trials, by the browser's own clock, which may be wrong.",
                                ObservedEvent::browserTime),
                        CsvColumn.time(
                                "received_at",
                                "When the server learnt of it; events of a trial come with its answer.",
                                row -> Optional.of(row.receivedAt())),
                        CsvColumn.text(
                                "data",
                                "What else was told, as a JSON object: of a play its first audible moment (audible, as at_ms),"
                                        + " outputLatencyMs, underruns, sampleRate and volume; of a viewport width, height,"
                                        + " pixelRatio and touch; of headphone-check the intervals that were chosen.",
                                ObservedEvent::data)));
    }

    private static CsvColumn<ObservedEvent> place(String name, String meaning, Function<TrialPlace, Integer> value) {
        return CsvColumn.optionalInteger(
                name,
                meaning,
                row -> row.place().map(value).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
