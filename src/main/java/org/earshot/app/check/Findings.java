package org.earshot.app.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.plan.SampleSizePlan;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;

/**
 * What the checklist is made from: stored facts, nothing assumed.
 *
 * @param rendering of the version that is checked; none: it was not prepared
 * @param sounds those of the rendering that are heard and not silent
 * @param before the configuration that was published last, before this version
 * @param pace of earlier sessions
 * @param plan that was kept last of how many participants are needed
 */
record Findings(
        StudyConfiguration configuration,
        Optional<Rendering> rendering,
        List<Sound> sounds,
        Optional<StudyConfiguration> before,
        Optional<TrialPace> pace,
        Optional<SampleSizePlan> plan) {

    Findings {
        sounds = List.copyOf(sounds);
    }

    /** One entry per recording that counts. */
    List<PublishedStimulus> mainSamples() {
        return rendering.stream()
                .flatMap(found -> found.samples().stream())
                .filter(sample -> !sample.practice())
                .toList();
    }

    Stream<PublishedStimulus> stimuli() {
        return rendering.stream().flatMap(found -> found.stimuli().stream());
    }

    boolean isHeard() {
        return configuration.conditions().stream().anyMatch(condition -> condition.modality() == Modality.AUDIBLE);
    }
}
