package org.earshot.web.researcher.plan;

import java.util.List;
import org.earshot.evaluation.planning.PlannedItems;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.web.researcher.component.Wording;

/**
 * What is answered under every condition of a study: the samples as they were drawn, or as they are to be drawn.
 *
 * @param drawn whether they were drawn already
 */
record TrialListing(PlannedItems items, boolean drawn) {

    /** @param stimuli of the version that is planned for; none if it was not rendered yet */
    static TrialListing of(StudyConfiguration study, List<PublishedStimulus> stimuli) {
        int right = samples(stimuli, true);
        int wrong = samples(stimuli, false);
        return right + wrong > 0
                ? new TrialListing(new PlannedItems(right, wrong), true)
                : new TrialListing(
                        new PlannedItems(
                                study.samples().correct(), study.samples().incorrect()),
                        false);
    }

    private static int samples(List<PublishedStimulus> stimuli, boolean right) {
        return (int) stimuli.stream()
                .filter(stimulus -> !stimulus.practice() && stimulus.modelWasRight() == right)
                .map(PublishedStimulus::sample)
                .distinct()
                .count();
    }

    String words() {
        return Wording.count(items.right() + items.wrong(), "sample", "samples") + " under it (" + items.right()
                + " that the network decides rightly, " + items.wrong() + " wrongly)"
                + (drawn ? ", as they were drawn" : ", as this version is to draw them");
    }
}
