package org.earshot.study.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.study.version.Candidates;

/**
 * Everything that a study shows, ready to be stored: what the room stimulus hands over for publication.
 *
 * @param weightsSha256 of the model's weights, in hexadecimal
 * @param labels the model's classes in their order: the choices of every trial
 * @param headphoneItems the items of the study's headphone check; none if it has none
 * @param notes what the researcher should know, such as silent explanations
 * @param candidates what the samples were drawn from
 */
public record RenderedStudy(
        String model,
        String weightsSha256,
        List<String> labels,
        List<RenderedSample> samples,
        List<RenderedHeadphoneItem> headphoneItems,
        List<String> notes,
        Candidates candidates) {

    public RenderedStudy {
        labels = List.copyOf(labels);
        samples = List.copyOf(samples);
        headphoneItems = List.copyOf(headphoneItems);
        notes = List.copyOf(notes);
        Set<String> ids = new HashSet<>();
        for (RenderedSample sample : samples) {
            if (!ids.add(sample.id())) {
                throw new EarshotException("The sample '" + sample.id() + "' was rendered twice");
            }
            if (!labels.contains(sample.prediction()) || !labels.contains(sample.trueLabel())) {
                throw new EarshotException(
                        "The sample '" + sample.id() + "' has a label that is none of the model's: " + labels);
            }
        }
    }
}
