package org.earshot.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;

/** What a network is asked about a recording. */
public enum Task {
    /** Which digit was spoken. */
    DIGIT(IntStream.range(0, 10).mapToObj(Integer::toString).toList()) {
        @Override
        public Optional<String> label(Recording recording) {
            return Optional.of(recording.label());
        }

        @Override
        public Split split(int fold) {
            return Split.digits(fold);
        }

        @Override
        public int folds() {
            return 5;
        }
    },
    /** Whether a woman or a man speaks. */
    SEX(List.of("female", "male")) {
        @Override
        public Optional<String> label(Recording recording) {
            return recording.speaker().sex().map(sex -> sex.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Split split(int fold) {
            return Split.sexes(fold);
        }

        @Override
        public int folds() {
            return 4;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> labels;

    Task(List<String> labels) {
        this.labels = labels;
    }

    /** The class names, in the order of the logits. */
    public List<String> labels() {
        return labels;
    }

    /** The right answer for a recording, if it is known. */
    public abstract Optional<String> label(Recording recording);

    /** Which recordings are trained on; {@code fold} counts the published cross-validation's folds from 0. */
    public abstract Split split(int fold);

    /** How many folds the published cross-validation has. */
    public abstract int folds();

    /** The task's name as written in commands and model cards. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Task named(String name) {
        for (Task task : values()) {
            if (task.title().equals(name)) {
                return task;
            }
        }
        throw new EarshotException("There is no task '" + name + "' (known: digit, sex)");
    }
}
