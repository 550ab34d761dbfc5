package org.earshot.study.document;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the draw of samples in the text of a configuration. Everything else stays as it was written, comments included.
 */
public final class SamplesText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String EXCLUDED = "samples.excluded";

    private final StudyDocument document;

    /** @param source a valid configuration */
    public SamplesText(String source) {
        document = new StudyDocument(source);
    }

    /** @throws EarshotException if it is excluded already */
    public String exclude(Exclusion exclusion) {
        if (index(exclusion.recording()) >= 0) {
            throw new EarshotException("The recording '" + exclusion.recording() + "' is excluded already");
        }
        ObjectNode item =
                JSON.objectNode().put("recording", exclusion.recording()).put("reason", exclusion.reason());
        return document.withLine(place(document.value(EXCLUDED).size()), item).yaml();
    }

    /** @throws EarshotException if it is not excluded */
    public String include(String recording) {
        int index = index(recording);
        if (index < 0) {
            throw new EarshotException("The recording '" + recording + "' is not excluded");
        }
        boolean only = document.value(EXCLUDED).size() == 1;
        return (only ? document.without(EXCLUDED) : document.withoutItem(place(index))).yaml();
    }

    public String reseed(long seed) {
        return document.with("samples.seed", JSON.numberNode(BigInteger.valueOf(seed)))
                .yaml();
    }

    private static String place(int index) {
        return EXCLUDED + "[" + index + "]";
    }

    private int index(String recording) {
        JsonNode exclusions = document.value(EXCLUDED);
        return IntStream.range(0, exclusions.size())
                .filter(i -> exclusions.get(i).path("recording").asString("").equals(recording))
                .findFirst()
                .orElse(-1);
    }
}
