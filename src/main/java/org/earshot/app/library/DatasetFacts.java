package org.earshot.app.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Sex;
import org.earshot.dataset.Speaker;
import org.earshot.dataset.Split;

/**
 * What a data set is made of.
 *
 * @param speakers in the order of their ids
 * @param perDigit recordings by digit
 */
public record DatasetFacts(int recordings, int heldOut, List<Voice> speakers, Map<String, Count> perDigit) {

    public DatasetFacts {
        speakers = List.copyOf(speakers);
    }

    /**
     * One speaker's recordings.
     *
     * @param perDigit how many there are of each digit
     */
    public record Voice(Speaker speaker, int recordings, int heldOut, Map<String, Integer> perDigit) {}

    /** Recordings, and how many of them no shipped digit network was trained on. */
    public record Count(int all, int heldOut) {}

    public static DatasetFacts of(List<Recording> recordings) {
        Split split = Split.standard();
        Map<String, List<Recording>> bySpeaker = recordings.stream()
                .collect(Collectors.groupingBy(
                        recording -> recording.speaker().id(), TreeMap::new, Collectors.toList()));
        Map<String, Count> perDigit = recordings.stream()
                .collect(Collectors.groupingBy(
                        Recording::label,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> new Count(some.size(), heldOut(split, some)))));
        return new DatasetFacts(
                recordings.size(),
                heldOut(split, recordings),
                bySpeaker.values().stream().map(some -> voice(split, some)).toList(),
                perDigit);
    }

    /** How many speakers are of this sex. */
    public long speakers(Sex sex) {
        return speakers.stream()
                .filter(voice -> voice.speaker().sex().filter(sex::equals).isPresent())
                .count();
    }

    /** Those that are in training first, then those that are held out in part or as a whole. */
    public List<Voice> byTraining() {
        return speakers.stream()
                .sorted(Comparator.comparing(voice -> voice.heldOut() == voice.recordings()))
                .toList();
    }

    private static Voice voice(Split split, List<Recording> recordings) {
        Map<String, Integer> perDigit = recordings.stream()
                .collect(Collectors.groupingBy(Recording::label, TreeMap::new, Collectors.summingInt(recording -> 1)));
        return new Voice(recordings.getFirst().speaker(), recordings.size(), heldOut(split, recordings), perDigit);
    }

    private static int heldOut(Split split, List<Recording> recordings) {
        return (int) recordings.stream().filter(split::heldOut).count();
    }
}
