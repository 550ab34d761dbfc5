package org.earshot.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;

/**
 * How often a network is right.
 *
 * @param labels the class names, in the order of the confusion matrix
 * @param decisions one per recording
 */
public record AccuracyReport(List<String> labels, List<Decision> decisions) {

    private static final int BATCH = 50;

    public AccuracyReport {
        labels = List.copyOf(labels);
        decisions = List.copyOf(decisions);
    }

    /** What the network decided about a recording. */
    public record Decision(Recording recording, String truth, String prediction) {

        public boolean isRight() {
            return truth.equals(prediction);
        }
    }

    /** A count of right decisions. */
    public record Score(int right, int total) {

        /** The share of right decisions, NaN without any decision. */
        public double accuracy() {
            return total == 0 ? Double.NaN : (double) right / total;
        }

        private static Score of(List<Decision> decisions) {
            return new Score((int) decisions.stream().filter(Decision::isRight).count(), decisions.size());
        }
    }

    /** Hears how many of the recordings are decided. */
    @FunctionalInterface
    public interface Progress {

        void decided(int done, int total);
    }

    /** Decides all recordings; those without a label for the task are refused. */
    public static AccuracyReport of(
            Classifier classifier,
            Preprocessing preprocessing,
            Task task,
            List<Recording> recordings,
            Progress progress) {
        List<Decision> decisions = new ArrayList<>();
        for (int from = 0; from < recordings.size(); from += BATCH) {
            List<Recording> some = recordings.subList(from, Math.min(from + BATCH, recordings.size()));
            float[][] inputs = some.stream()
                    .map(recording -> preprocessing
                            .prepare(recording.read(), recording.id())
                            .input())
                    .toArray(float[][]::new);
            int[] classes = classifier.decide(inputs);
            for (int i = 0; i < classes.length; i++) {
                Recording recording = some.get(i);
                String truth = task.label(recording)
                        .orElseThrow(
                                () -> new EarshotException("Recording " + recording.id() + " has no " + task.title()));
                decisions.add(new Decision(recording, truth, task.labels().get(classes[i])));
            }
            progress.decided(decisions.size(), recordings.size());
        }
        return new AccuracyReport(task.labels(), decisions);
    }

    public Score overall() {
        return Score.of(decisions);
    }

    /** By true class. */
    public Map<String, Score> perClass() {
        return by(Decision::truth);
    }

    /** By data set. */
    public Map<String, Score> perDataset() {
        return by(decision -> decision.recording().dataset());
    }

    /** By speaker, written {@code dataset/speaker}. */
    public Map<String, Score> perSpeaker() {
        return by(decision -> decision.recording().dataset() + "/"
                + decision.recording().speaker().id());
    }

    private Map<String, Score> by(Function<Decision, String> key) {
        Map<String, Score> scores = new TreeMap<>();
        decisions.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((name, some) -> scores.put(name, Score.of(some)));
        return scores;
    }

    /** Counts by true class (row) and decision (column). */
    public int[][] confusion() {
        int[][] counts = new int[labels.size()][labels.size()];
        for (Decision decision : decisions) {
            counts[labels.indexOf(decision.truth())][labels.indexOf(decision.prediction())]++;
        }
        return counts;
    }
}
