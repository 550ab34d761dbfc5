package org.earshot.study.rendering;

import java.time.Instant;
import java.util.List;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.version.Candidates;

/**
 * What a version of a study shows, for researchers: drawn and rendered, and frozen once it is published.
 *
 * @param version its number, from 1
 * @param draft whether it can still be changed, which discards the rendering
 * @param labels the model's classes in their order
 * @param notes what a renderer remarked
 * @param stimuli samples in their order, conditions in the configuration's
 * @param tests sessions in which a researcher tried this version
 */
public record Rendering(
        int version,
        boolean draft,
        Instant renderedAt,
        StudyConfiguration configuration,
        List<String> labels,
        List<String> notes,
        Candidates candidates,
        List<PublishedStimulus> stimuli,
        int tests) {

    public Rendering {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
        stimuli = List.copyOf(stimuli);
    }

    /** One stimulus of every sample: what does not depend on the condition. */
    public List<PublishedStimulus> samples() {
        Condition first = configuration.conditions().getFirst();
        return stimuli.stream()
                .filter(stimulus -> stimulus.condition().equals(first))
                .toList();
    }
}
