package org.earshot.app.check;

import static org.earshot.app.check.CheckItem.fine;
import static org.earshot.app.check.CheckItem.look;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.app.check.CheckItem.Mend;

/** Whether what is heard is equally loud, so that loudness does not tell conditions apart. Levels are in dBFS. */
final class LoudnessCheck {

    private static final String TITLE = "Loudness";

    /** What every clip is brought to, unless its peak forbids it: see {@code Loudness.STUDY}. */
    static final double TARGET = -20;

    private static final double PEAK = -1;

    /** Hardly anybody hears so much difference between two clips that are not heard together. */
    static final double TOLERANCE = 1;

    /** A clip so far below the target asks for another volume. */
    static final double VERY_QUIET = -32;

    /** Between the means of two conditions. */
    static final double SPREAD = 3;

    private LoudnessCheck() {}

    static Optional<CheckItem> of(Findings findings) {
        if (findings.sounds().isEmpty()) {
            return Optional.empty();
        }
        Map<String, DoubleSummaryStatistics> levels = findings.sounds().stream()
                .collect(Collectors.groupingBy(
                        sound -> sound.stimulus().condition().name(),
                        TreeMap::new,
                        Collectors.summarizingDouble(sound -> sound.level().rms())));
        List<String> faults = faults(findings.sounds(), levels);
        String told = "The aim is " + decibels(TARGET) + ". " + described(levels);
        return Optional.of(
                faults.isEmpty()
                        ? fine(TITLE, told)
                        : look(TITLE, told + " " + String.join(" ", faults), Mend.STIMULI));
    }

    private static List<String> faults(List<Sound> sounds, Map<String, DoubleSummaryStatistics> levels) {
        List<String> faults = new ArrayList<>();
        long quiet = count(sounds, VERY_QUIET);
        if (quiet > 0) {
            faults.add(quiet + " " + clips(quiet) + " below " + decibels(VERY_QUIET)
                    + ": participants will turn up the volume for them. Listen to them.");
        }
        long limited = sounds.stream()
                .filter(sound -> sound.level().rms() < TARGET - TOLERANCE
                        && sound.level().peak() > PEAK - 0.2)
                .count();
        if (limited > 0) {
            faults.add(limited + " " + clips(limited) + " kept below the aim because their peak is at " + decibels(PEAK)
                    + " already.");
        }
        long off = sounds.stream()
                .filter(sound -> Math.abs(sound.level().rms() - TARGET) > TOLERANCE
                        && sound.level().peak() <= PEAK - 0.2)
                .count();
        if (off > 0) {
            faults.add(off + " " + clips(off) + " off the aim although no peak is in the way.");
        }
        double highest = levels.values().stream()
                .mapToDouble(DoubleSummaryStatistics::getAverage)
                .max()
                .orElse(0);
        double lowest = levels.values().stream()
                .mapToDouble(DoubleSummaryStatistics::getAverage)
                .min()
                .orElse(0);
        if (highest - lowest > SPREAD) {
            faults.add("The means of the conditions lie %.1f dB apart: loudness alone may tell them apart."
                    .formatted(highest - lowest));
        }
        return faults;
    }

    private static long count(List<Sound> sounds, double below) {
        return sounds.stream().filter(sound -> sound.level().rms() < below).count();
    }

    private static String described(Map<String, DoubleSummaryStatistics> levels) {
        return levels.entrySet().stream()
                .map(entry -> "%s: mean %s, from %s to %s over %d clips."
                        .formatted(
                                entry.getKey(),
                                decibels(entry.getValue().getAverage()),
                                decibels(entry.getValue().getMin()),
                                decibels(entry.getValue().getMax()),
                                entry.getValue().getCount()))
                .collect(Collectors.joining(" "));
    }

    private static String clips(long count) {
        return count == 1 ? "clip is" : "clips are";
    }

    static String decibels(double level) {
        return String.format(Locale.ROOT, "%.1f dBFS", level).replace('-', '\u2212');
    }
}
