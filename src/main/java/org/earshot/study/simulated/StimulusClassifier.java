package org.earshot.study.simulated;

import java.util.List;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;

/** Asks a study's network about the stimuli themselves. Needs the model; the study itself does not. */
@FunctionalInterface
public interface StimulusClassifier {

    /**
     * @param stimuli of one version, all of them
     * @param weightsSha256 of the weights that the study was published with
     * @return what the network decides, by the stimulus's id
     * @throws org.earshot.EarshotException if it cannot be asked, such as when the model is not there any more
     */
    Map<Long, String> classify(
            StudyConfiguration configuration, String weightsSha256, List<StimulusTruth> stimuli, Progress progress);
}
