package org.earshot.app.check;

import static org.earshot.app.check.CheckItem.fine;
import static org.earshot.app.check.CheckItem.look;
import static org.earshot.app.check.CheckItem.must;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.app.check.CheckItem.Mend;
import org.earshot.study.configuration.Condition;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;

/** Whether there is something to look at, and whether anybody has. */
final class StimulusChecks {

    private static final int NAMED = 5;

    private StimulusChecks() {}

    static Optional<CheckItem> prepared(Findings findings) {
        String title = "Stimuli";
        return Optional.of(findings.rendering()
                .map(rendering -> fine(title, counted(rendering)))
                .orElseGet(() -> look(
                        title,
                        "Nothing has been drawn and rendered yet, so that most of this list cannot be told. Prepare the draft"
                                + " first.",
                        Mend.STIMULI)));
    }

    private static String counted(Rendering rendering) {
        int samples = rendering.samples().size();
        int conditions = rendering.configuration().conditions().size();
        return "%d recordings under %d %s are rendered: %d stimuli, %d of the recordings to practise on."
                .formatted(
                        samples,
                        conditions,
                        conditions == 1 ? "condition" : "conditions",
                        rendering.stimuli().size(),
                        rendering.samples().stream()
                                .filter(PublishedStimulus::practice)
                                .count());
    }

    /** Nothing is left of a silent explanation, so that participants can only guess. */
    static Optional<CheckItem> silence(Findings findings) {
        String title = "Silent explanations";
        if (findings.rendering().isEmpty()) {
            return Optional.empty();
        }
        List<PublishedStimulus> silent =
                findings.stimuli().filter(PublishedStimulus::silent).toList();
        long all = findings.stimuli().count();
        if (silent.isEmpty()) {
            return Optional.of(fine(title, "None of the " + all + " stimuli is silent."));
        }
        List<Condition> nothingElse = findings.configuration().conditions().stream()
                .filter(condition -> findings.stimuli()
                        .filter(stimulus -> stimulus.condition().equals(condition))
                        .allMatch(PublishedStimulus::silent))
                .toList();
        if (!nothingElse.isEmpty()) {
            return Optional.of(must(
                    title,
                    "Every stimulus of " + names(nothingElse) + " is silent: there is nothing to answer by.",
                    Mend.SETUP));
        }
        String named = silent.stream()
                .limit(NAMED)
                .map(stimulus -> stimulus.sample() + " (" + stimulus.condition().name() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(look(
                title,
                "%d of %d stimuli have no positive relevance left to hear or see: %s%s. Exclude these recordings, or keep them on purpose."
                        .formatted(silent.size(), all, named, silent.size() > NAMED ? " and others" : ""),
                Mend.STIMULI));
    }

    private static String names(List<Condition> conditions) {
        return conditions.stream().map(Condition::name).collect(Collectors.joining(" and "));
    }

    /** Figures per digit are undefined for digits that are never decided for. */
    static Optional<CheckItem> classes(Findings findings) {
        String title = "Balance of the digits";
        if (findings.rendering().isEmpty()) {
            return Optional.empty();
        }
        List<PublishedStimulus> samples = findings.mainSamples();
        Map<String, Long> counts =
                samples.stream().collect(Collectors.groupingBy(PublishedStimulus::prediction, Collectors.counting()));
        List<String> labels = findings.rendering().orElseThrow().labels();
        List<String> never =
                labels.stream().filter(label -> !counts.containsKey(label)).toList();
        String told = "Decided for, over " + samples.size() + " recordings: "
                + labels.stream()
                        .map(label -> label + " " + counts.getOrDefault(label, 0L) + "\u00d7")
                        .collect(Collectors.joining(", "))
                + ".";
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (!never.isEmpty()) {
            return Optional.of(look(
                    title,
                    told + " Never decided for: " + String.join(", ", never)
                            + "; informedness and markedness are undefined there. "
                            + way(findings),
                    Mend.SETUP));
        }
        boolean uneven = most > 2 * samples.size() / (double) labels.size() + 1;
        return Optional.of(
                uneven
                        ? look(
                                title,
                                told + " One digit comes much more often than the others. " + way(findings),
                                Mend.SETUP)
                        : fine(title, told));
    }

    private static String way(Findings findings) {
        return findings.configuration().samples().balanced()
                ? "The draw is balanced already; more recordings, or another seed, may help."
                : "A balanced draw (samples.balanced) takes the digits in turn.";
    }

    static Optional<CheckItem> previewed(Findings findings) {
        String title = "Preview";
        return findings.rendering()
                .map(rendering -> rendering.tests() > 0
                        ? fine(
                                title,
                                "Tried as a participant %d %s since it was prepared."
                                        .formatted(rendering.tests(), rendering.tests() == 1 ? "time" : "times"))
                        : look(
                                title,
                                "Nobody has taken this version as a participant since it was prepared. Start a preview below.",
                                Mend.NOWHERE));
    }
}
