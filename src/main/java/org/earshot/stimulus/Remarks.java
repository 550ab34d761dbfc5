package org.earshot.stimulus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStimulus;

/** What a researcher should know of the stimuli before anybody takes the study. */
final class Remarks {

    private Remarks() {}

    /** Silent explanations, and recordings of which only a part was heard. */
    static List<String> of(Sampling.Drawn drawn, List<RenderedSample> samples) {
        List<String> remarks = new ArrayList<>();
        for (RenderedSample sample : samples) {
            for (RenderedStimulus stimulus : sample.stimuli()) {
                if (stimulus.silent()) {
                    remarks.add("Sample %s (%s, recognised as %s) is silent under %s"
                            .formatted(sample.id(), sample.recording(), sample.prediction(), stimulus.condition()));
                }
            }
        }
        Stream.concat(drawn.practice().stream(), drawn.main().stream())
                .filter(Decision::trimmed)
                .forEach(decision -> remarks.add(decision.recording().id()
                        + " is longer than a second: the network heard its loudest second, and so do participants"));
        return remarks;
    }

    /** Exclusions that exclude nothing: most likely an id that was mistyped. */
    static List<String> ofUnknown(List<Exclusion> exclusions, List<Decision> decisions) {
        Set<String> known =
                decisions.stream().map(decision -> decision.recording().id()).collect(Collectors.toSet());
        return exclusions.stream()
                .map(Exclusion::recording)
                .filter(recording -> !known.contains(recording))
                .map(recording -> "The excluded recording " + recording
                        + " is not among those that can be drawn, so that excluding it changes nothing")
                .toList();
    }
}
