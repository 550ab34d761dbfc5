package org.earshot.web.researcher.library;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.app.library.EvaluatedPart;
import org.earshot.app.library.ExplanationRequest;
import org.earshot.dataset.DemoVoices;
import org.earshot.lrp.Composite;
import org.earshot.model.ShippedModels;

/**
 * What the page Explore shows, as its address says it.
 *
 * @param recording empty as long as none is chosen
 * @param filter which recordings there are to choose from
 */
record Exploration(
        String model,
        String dataset,
        EvaluatedPart part,
        Map<String, String> filter,
        String recording,
        String composite,
        String target,
        String start) {

    private static final String MODEL = "model";
    private static final String DATA = "data";
    private static final String PART = "part";
    private static final String RECORDING = "recording";
    private static final String COMPOSITE = "composite";
    private static final String TARGET = "target";
    private static final String START = "start";

    /** What is not said is as usual; a recording says its data set by itself. */
    static Exploration of(QueryParameters parameters) {
        String recording = parameters.getSingleParameter(RECORDING).orElse("");
        int slash = recording.indexOf('/');
        String dataset = slash > 0
                ? recording.substring(0, slash)
                : parameters.getSingleParameter(DATA).orElse(DemoVoices.NAME);
        Map<String, String> filter = new LinkedHashMap<>();
        RecordingFilter.NAMES.forEach(
                name -> parameters.getSingleParameter(name).ifPresent(value -> filter.put(name, value)));
        return new Exploration(
                parameters
                        .getSingleParameter(MODEL)
                        .orElse(ShippedModels.names().getFirst()),
                dataset,
                parameters.getSingleParameter(PART).flatMap(EvaluatedPart::find).orElse(EvaluatedPart.ALL),
                filter,
                recording,
                parameters.getSingleParameter(COMPOSITE).orElse(Composite.EPSILON_PLUS.name()),
                parameters.getSingleParameter(TARGET).orElse(ExplanationRequest.PREDICTED),
                parameters.getSingleParameter(START).orElse(ExplanationRequest.LOGIT));
    }

    /** What is to be explained, if a recording is chosen. */
    Optional<ExplanationRequest> request() {
        return recording.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExplanationRequest(model, recording, composite, target, start));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(MODEL, model);
        parameters.put(DATA, dataset);
        parameters.put(PART, part.word());
        filter.forEach((name, value) -> {
            if (!value.isEmpty()) {
                parameters.put(name, value);
            }
        });
        parameters.put(RECORDING, recording);
        parameters.put(COMPOSITE, composite);
        parameters.put(TARGET, target);
        parameters.put(START, start);
        return parameters;
    }
}
