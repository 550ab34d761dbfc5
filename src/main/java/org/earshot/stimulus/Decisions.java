package org.earshot.stimulus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.dataset.Recording;
import org.earshot.model.Classifier;
import org.earshot.model.Model;
import org.earshot.model.Preprocessed;
import org.earshot.study.version.Candidates;

/**
 * Asks a network about many recordings.
 *
 * @param made one decision per recording that could be asked about
 * @param notes recordings that were left out, and why
 */
record Decisions(List<Decision> made, List<String> notes) {

    private static final int BATCH = 64;

    Decisions {
        made = List.copyOf(made);
        notes = List.copyOf(notes);
    }

    /** Asks batch by batch, so that a large set of recordings does not fill the memory. */
    static Decisions of(Model model, Classifier classifier, List<Recording> recordings, Progress progress) {
        List<Decision> made = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int from = 0; from < recordings.size(); from += BATCH) {
            progress.report("Listening with the network", from, recordings.size());
            List<Recording> some = recordings.subList(from, Math.min(from + BATCH, recordings.size()));
            decide(model, classifier, some, made, notes);
        }
        progress.report("Listening with the network", recordings.size(), recordings.size());
        return new Decisions(made, notes);
    }

    /** What they are, counted by what was decided for. */
    Candidates counted(List<String> labels) {
        return new Candidates(
                made.size(),
                (int) made.stream()
                        .map(decision -> decision.recording().speaker().id())
                        .distinct()
                        .count(),
                labels.stream()
                        .map(label -> new Candidates.Count(label, count(label, true), count(label, false)))
                        .toList());
    }

    private int count(String label, boolean right) {
        return (int) made.stream()
                .filter(decision -> decision.predicted().equals(label) && decision.right() == right)
                .count();
    }

    private static void decide(
            Model model, Classifier classifier, List<Recording> recordings, List<Decision> made, List<String> notes) {
        List<Question> questions = new ArrayList<>();
        for (Recording recording : recordings) {
            try {
                Optional<String> truth = model.task().label(recording);
                truth.ifPresentOrElse(
                        label -> questions.add(new Question(recording, label, prepare(model, recording))),
                        () -> notes.add(recording.id() + " was left out: its label is unknown"));
            } catch (EarshotException e) {
                notes.add(recording.id() + " was left out: " + e.getMessage());
            }
        }
        int[] decided = classifier.decide(
                questions.stream().map(question -> question.prepared().input()).toArray(float[][]::new));
        for (int i = 0; i < decided.length; i++) {
            Question question = questions.get(i);
            made.add(new Decision(
                    question.recording(),
                    question.truth(),
                    model.label(decided[i]),
                    question.prepared().trimmed()));
        }
    }

    static Preprocessed prepare(Model model, Recording recording) {
        return model.preprocessing().prepare(recording.read(), recording.id());
    }

    private record Question(Recording recording, String truth, Preprocessed prepared) {}
}
