package org.earshot.study.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Changes the draw of samples in the text of a configuration. Everything else stays as it was written, comments included.
 *
 * @param document a valid configuration
 */
public record SamplesText(StudyDocument document) {

    private static final String SAMPLES = "samples";
    private static final String EXCLUDED = SAMPLES + ".excluded";

    /** @param source a valid configuration */
    public SamplesText(String source) {
        this(new StudyDocument(source));
    }

    /** @throws EarshotException if it is excluded already */
    public String exclude(Exclusion exclusion) {
        if (index(exclusion.recording()) >= 0) {
            throw new EarshotException("The recording '" + exclusion.recording() + "' is excluded already");
        }
        Map<String, String> item = new LinkedHashMap<>();
        item.put("recording", exclusion.recording());
        item.put("reason", exclusion.reason());
        return changed(text -> text.withItem(EXCLUDED, item));
    }

    /** @throws EarshotException if it is not excluded */
    public String include(String recording) {
        int index = index(recording);
        if (index < 0) {
            throw new EarshotException("The recording '" + recording + "' is not excluded");
        }
        boolean last = exclusions().size() == 1;
        return changed(text -> last ? text.without(EXCLUDED) : text.withoutItem(EXCLUDED, index));
    }

    public String reseed(long seed) {
        return changed(text -> text.with(SAMPLES + ".seed", JsonNodeFactory.instance.numberNode(seed)));
    }

    private String changed(Function<StudyDocument, StudyDocument> change) {
        if (!document.isReadable()) {
            throw new EarshotException(
                    "The samples of this configuration are written in a way that cannot be changed here;"
                            + " please change its text");
        }
        return change.apply(document).yaml();
    }

    private JsonNode exclusions() {
        return document.value(EXCLUDED);
    }

    private int index(String recording) {
        return IntStream.range(0, exclusions().size())
                .filter(i -> exclusions().get(i).path("recording").asString("").equals(recording))
                .findFirst()
                .orElse(-1);
    }
}
