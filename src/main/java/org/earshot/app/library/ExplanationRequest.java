package org.earshot.app.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.lrp.Composite;

/**
 * Which decision is looked at, and how. All in words, as addresses have them.
 *
 * @param model the model's name
 * @param recording the recording's id
 * @param composite the name of a known composite
 * @param target {@link #PREDICTED}, {@link #TRUTH} or one of the model's labels
 * @param start what relevance starts from: {@code logit}, {@code one} or {@code contrastive}
 */
public record ExplanationRequest(String model, String recording, String composite, String target, String start) {

    public static final String PREDICTED = "predicted";
    public static final String TRUTH = "truth";
    public static final String LOGIT = "logit";

    /** The decision itself, by the default composite. */
    public static ExplanationRequest usual(String model, String recording) {
        return new ExplanationRequest(model, recording, Composite.EPSILON_PLUS.name(), PREDICTED, LOGIT);
    }

    /** By the names of its parts, for an address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("model", model);
        parameters.put("recording", recording);
        parameters.put("composite", composite);
        parameters.put("target", target);
        parameters.put("start", start);
        return parameters;
    }
}
