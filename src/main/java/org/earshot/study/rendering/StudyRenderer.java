package org.earshot.study.rendering;

import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;

/** Draws a study's recordings and renders its stimuli. Needs the model and the data; the study itself does not. */
@FunctionalInterface
public interface StudyRenderer {

    /**
     * Renders everything that the configuration asks for; the same configuration, model and data give the same result.
     *
     * @throws org.earshot.EarshotException if it cannot, saying why, such as the counts if there are too few recordings
     */
    RenderedStudy render(StudyConfiguration configuration, Progress progress);
}
