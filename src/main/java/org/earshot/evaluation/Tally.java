package org.earshot.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;

/**
 * The answers of every participant as positions in one long row of counts: condition by condition, the matrix of the
 * model's right decisions and then that of its wrong ones. A resample of participants is then a sum of integers.
 * Participants are in {@link ParticipantOrder}.
 */
final class Tally {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;

    private final List<Condition> conditions;
    private final List<String> labels;
    private final List<int[]> placesByParticipant;
    private final Margins margins;

    Tally(List<AnsweredTrial> answers, List<Condition> conditions, List<String> labels) {
        this.conditions = List.copyOf(conditions);
        this.labels = List.copyOf(labels);
        this.margins = new Margins(labels.size());
        Map<String, Integer> labelIndex = index(this.labels);
        Map<Condition, Integer> conditionIndex = index(this.conditions);
        this.placesByParticipant = new ArrayList<>();
        ParticipantOrder.of(answers)
                .forEach(session -> placesByParticipant.add(session.stream()
                        .mapToInt(answer -> place(answer, conditionIndex, labelIndex))
                        .toArray()));
    }

    private int place(AnsweredTrial answer, Map<Condition, Integer> conditionIndex, Map<String, Integer> labelIndex) {
        int table = 2 * indexOf(answer.condition(), conditionIndex) + (answer.modelWasRight() ? RIGHT : WRONG);
        int row = indexOf(answer.prediction(), labelIndex);
        int column = indexOf(answer.answer(), labelIndex);
        return (table * labels.size() + row) * labels.size() + column;
    }

    private static <T> Map<T, Integer> index(List<T> values) {
        Map<T, Integer> index = new HashMap<>();
        values.forEach(value -> index.put(value, index.size()));
        return index;
    }

    private static <T> int indexOf(T value, Map<T, Integer> index) {
        Integer place = index.get(value);
        if (place == null) {
            throw new EarshotException("An answer has '" + value + "', which is not among " + index.keySet());
        }
        return place;
    }

    int participants() {
        return placesByParticipant.size();
    }

    /** How many participants have an answer under the condition in the stratum. */
    int participants(int condition, Stratum stratum) {
        return (int) placesByParticipant.stream()
                .filter(places -> answered(places, condition, stratum))
                .count();
    }

    /** How many participants have answers under both conditions in the stratum. */
    int participantsInBoth(int condition, int other, Stratum stratum) {
        return (int) placesByParticipant.stream()
                .filter(places -> answered(places, condition, stratum) && answered(places, other, stratum))
                .count();
    }

    private boolean answered(int[] places, int condition, Stratum stratum) {
        int from = start(condition, stratum == Stratum.INCORRECT ? WRONG : RIGHT);
        int to = start(condition, stratum == Stratum.CORRECT ? WRONG : WRONG + 1);
        return Arrays.stream(places).anyMatch(place -> from <= place && place < to);
    }

    Margins margins() {
        return margins;
    }

    /** Every participant's margins under the condition, empty where there is no answer; in the order of participants. */
    List<int[]> margins(int condition) {
        return placesByParticipant.stream()
                .map(places -> margins(places, condition))
                .toList();
    }

    private int[] margins(int[] places, int condition) {
        int[] counts = new int[answered(places, condition, Stratum.ALL) ? margins.width() : 0];
        int size = labels.size();
        for (int place : places) {
            int table = place / (size * size);
            if (table / 2 == condition) {
                margins.count(counts, table % 2 == RIGHT, place / size % size, place % size);
            }
        }
        return counts;
    }

    /** The counts when every participant is taken as often as said. */
    int[] counts(int[] multiplicities) {
        int[] sums = new int[conditions.size() * 2 * labels.size() * labels.size()];
        for (int participant = 0; participant < multiplicities.length; participant++) {
            int times = multiplicities[participant];
            if (times > 0) {
                for (int place : placesByParticipant.get(participant)) {
                    sums[place] += times;
                }
            }
        }
        return sums;
    }

    /** The counts of all participants, each once. */
    int[] counts() {
        int[] once = new int[participants()];
        Arrays.fill(once, 1);
        return counts(once);
    }

    /** One condition's matrix in one stratum, out of what {@link #counts} gave. */
    ConfusionMatrix matrix(int[] counts, int condition, Stratum stratum) {
        int[] cells = new int[labels.size() * labels.size()];
        if (stratum != Stratum.INCORRECT) {
            add(counts, start(condition, RIGHT), cells);
        }
        if (stratum != Stratum.CORRECT) {
            add(counts, start(condition, WRONG), cells);
        }
        return ConfusionMatrix.ofRows(labels, cells);
    }

    /** The matrix of all conditions together. */
    ConfusionMatrix matrix(int[] counts) {
        int[] cells = new int[labels.size() * labels.size()];
        for (int table = 0; table < 2 * conditions.size(); table++) {
            add(counts, table * cells.length, cells);
        }
        return ConfusionMatrix.ofRows(labels, cells);
    }

    private int start(int condition, int table) {
        return (2 * condition + table) * labels.size() * labels.size();
    }

    private static void add(int[] counts, int from, int[] cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] += counts[from + cell];
        }
    }
}
